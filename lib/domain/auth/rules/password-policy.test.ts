import { describe, expect, it } from "vitest";
import { normalizePassword, passwordProblem } from "./password-policy";

const ADA = { email: "ada.harbor@realty.example", first_name: "Ada", last_name: "Harbor", org_name: "Harbor Realty" };

describe("the password policy", () => {
  it.each([
    ["short", "too_short"],
    ["ninechars", "too_short"],
    ["a".repeat(257), "too_long"],
    ["aaaaaaaaaaaa", "too_simple"],
    ["1212121212", "too_simple"],
    ["1234567890", "too_simple"],
    ["qwertyuiop", "too_simple"],
    ["poiuytrewq", "too_simple"],
    ["Password123", "too_common"],
    ["P@ssw0rd123!", "too_common"],
    ["passwordpassword", "too_common"],
    ["Welcome2026!", "too_common"],
    ["!!iloveyou!!", "too_common"],
    ["realestate2026", "too_common"],
    ["Yardsign2026", "too_common"],
    ["HarborRealty1", "too_personal"],
    ["adaharbor1977", "too_personal"],
    ["ada.harbor@realty.example", "too_personal"],
  ])("refuses %s as %s", (password, problem) => {
    expect(passwordProblem(password, ADA)).toBe(problem);
  });

  it.each([
    "a kettle under the maple",
    "Tr1cky-enough",
    "été en Provence",
    "عشرة أحرف وأكثر",
    "🏡🌳🚪🔑🐦🌷🪴🛋️🧺🕯️",
    "x".repeat(3) + "yz!q".repeat(31),
  ])("lets %s pass", (password) => {
    expect(passwordProblem(password, ADA)).toBeNull();
  });

  it("takes 128 characters and more, and counts characters, not bytes", () => {
    expect(passwordProblem("maple kettle ".repeat(12).slice(0, 128))).toBeNull();
    expect(passwordProblem("🏡🌳🚪🔑🐦🌷🪴🧺🕯")).toBe("too_short");
  });

  it("hashes composed and decomposed letters alike", () => {
    expect(normalizePassword("cafe\u0301 latte au lait")).toBe(normalizePassword("caf\u00e9 latte au lait"));
  });
});
