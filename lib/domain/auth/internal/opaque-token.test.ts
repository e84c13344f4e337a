import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import { mintToken, readToken, successorSecret } from "./opaque-token";

const ids = { organization_id: newId(), id: newId() };

describe("opaque tokens", () => {
  it.each([true, false])("carry their ids (sealed: %s)", (sealed) => {
    const { token, hash } = mintToken("ysr_", ids, { sealed });
    expect(readToken("ysr_", token, { sealed })).toEqual({ ...ids, hash });
  });

  it("are refused with another prefix, cut, changed or forged", () => {
    const { token } = mintToken("ysr_", ids, { sealed: true });
    const flipped = token.slice(0, 60) + (token[60] === "A" ? "B" : "A") + token.slice(61);
    const forged = mintToken("ysr_", ids, { sealed: false }).token;
    for (const wrong of [token.replace("ysr_", "yst_"), token.slice(0, -1), flipped, forged, "", "ysr_", `${token}A`]) {
      expect(readToken("ysr_", wrong, { sealed: true })).toBeNull();
    }
  });

  it("have one successor each", () => {
    const { token } = mintToken("ysr_", ids, { sealed: true });
    const next = (text: string) => mintToken("ysr_", ids, { sealed: true, secret: successorSecret(text) }).token;
    expect(next(token)).toBe(next(token));
    expect(next(next(token))).not.toBe(next(token));
  });
});
