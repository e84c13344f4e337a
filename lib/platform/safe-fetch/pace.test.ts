import { describe, expect, it } from "vitest";
import { pauseAsAsked, retryAfterMs, slowDown, waitTurn } from "./pace";

describe("waitTurn", () => {
  it("lets a host be asked once in a span, also by several at once, and others at the same time", async () => {
    const started = performance.now();
    const at: number[] = [];
    const ask = async (host: string) => {
      await waitTurn(host, 100);
      at.push(performance.now() - started);
    };
    await Promise.all([ask("a.example"), ask("a.example"), ask("a.example"), ask("b.example")]);
    const [first = 0, second = 0, third = 0, fourth = 0] = at;
    expect(second).toBeLessThan(60);
    expect(third - first).toBeGreaterThan(90);
    expect(fourth - third).toBeGreaterThan(90);
  });

  it("keeps a host's own delay, and gives up where the host asked for a long pause", async () => {
    slowDown("slow.example", 150);
    await waitTurn("slow.example", 50);
    const started = performance.now();
    await waitTurn("slow.example", 50);
    expect(performance.now() - started).toBeGreaterThan(130);
    expect(pauseAsAsked("busy.example", "3600")).toBe(3_600_000);
    await expect(waitTurn("busy.example", 0)).rejects.toMatchObject({ code: "site_busy", retryAfterMs: expect.any(Number) });
  });
});

describe("retryAfterMs", () => {
  it("reads seconds and dates, a day at most", () => {
    const now = Date.parse("2026-11-20T12:00:00Z");
    expect(retryAfterMs("120", now)).toBe(120_000);
    expect(retryAfterMs("Fri, 20 Nov 2026 12:05:00 GMT", now)).toBe(300_000);
    expect(retryAfterMs("Fri, 20 Nov 2020 12:05:00 GMT", now)).toBe(0);
    expect(retryAfterMs("999999999", now)).toBe(86_400_000);
    for (const wrong of [undefined, "", "soon", "-5"]) expect(retryAfterMs(wrong, now)).toBeNull();
  });
});
