import { describe, expect, it } from "vitest";
import { canonicalRecoveryCode, newRecoveryCodes } from "./recovery-codes";

describe("recovery codes", () => {
  it("are ten different ones of 120 bits", () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
  });

  it("are read as people type them", () => {
    const [code = ""] = newRecoveryCodes();
    const canonical = canonicalRecoveryCode(code);
    expect(canonicalRecoveryCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(canonical);
    expect(canonicalRecoveryCode(code.replaceAll("O", "0").replaceAll("I", "1").replaceAll("B", "8"))).toBe(canonical);
  });
});
