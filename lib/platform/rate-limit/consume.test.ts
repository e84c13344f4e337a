import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/kernel/errors";
import { consume, giveBack } from "./consume";
import { LIMITS } from "./limits";

const key = () => `key-${Math.random()}`;

describe("limits", () => {
  it("count down and say so, then refuse with the seconds to wait", async () => {
    const mine = key();
    const { points, seconds } = LIMITS.second_factor;
    for (let left = points - 1; left >= 0; left--) {
      const headers = await consume("second_factor", mine);
      expect(headers["RateLimit-Policy"]).toBe(`"second_factor";q=${points};w=${seconds}`);
      expect(headers.RateLimit).toMatch(new RegExp(`^"second_factor";r=${left};t=\\d+$`));
    }
    const refusal = await consume("second_factor", mine).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect((refusal as AppError).kind).toBe("rate_limited");
    expect((refusal as AppError).retryAfter).toBeGreaterThan(0);
    expect((refusal as AppError).retryAfter).toBeLessThanOrEqual(seconds);
  });

  it("give back what was no abuse, for that key alone", async () => {
    const mine = key();
    for (let i = 0; i < LIMITS.second_factor.points * 3; i++) {
      await consume("second_factor", mine);
      await giveBack("second_factor", mine);
    }
    await giveBack("second_factor", mine);
    const headers = await consume("second_factor", mine);
    expect(headers.RateLimit).toContain(`r=${LIMITS.second_factor.points - 1};`);
  });
});
