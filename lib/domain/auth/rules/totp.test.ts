import { describe, expect, it } from "vitest";
import { matchTotp, newTotpSecret, otpauthUri, totpAt } from "./totp";

/** "12345678901234567890" in base32: the secret of RFC 6238, appendix B. */
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const seconds = (n: number) => new Date(n * 1000);

describe("one-time codes", () => {
  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("is the code of RFC 6238, appendix B, at %d", (time, code) => {
    expect(totpAt(RFC_SECRET, seconds(time), 8)).toBe(code);
    expect(matchTotp(RFC_SECRET, code.slice(2), seconds(time))).toBe(Math.floor(time / 30));
  });

  it("takes the step before and after, and tells which one it was", () => {
    const now = seconds(1_700_000_015);
    const step = Math.floor(1_700_000_015 / 30);
    for (const delta of [-1, 0, 1])
      expect(matchTotp(RFC_SECRET, totpAt(RFC_SECRET, seconds(1_700_000_015 + delta * 30)), now)).toBe(step + delta);
    for (const delta of [-2, 2]) expect(matchTotp(RFC_SECRET, totpAt(RFC_SECRET, seconds(1_700_000_015 + delta * 30)), now)).toBeNull();
  });

  it.each(["", "12345", "1234567", "abcdef", "１２３４５６"])("refuses %j", (code) => {
    expect(matchTotp(RFC_SECRET, code, seconds(59))).toBeNull();
  });

  it("reads a code with a space in it", () => {
    expect(matchTotp(RFC_SECRET, "287 082", seconds(59))).toBe(1);
  });

  it("makes secrets of 160 bits and an address that names issuer and account", () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = otpauthUri(secret, "ada@harbor.example");
    expect(uri).toMatch(/^otpauth:\/\/totp\/Yardsign:ada%40harbor\.example\?/);
    expect(new URL(uri).searchParams.get("issuer")).toBe("Yardsign");
    expect(new URL(uri).searchParams.get("secret")).toBe(secret);
  });
});
