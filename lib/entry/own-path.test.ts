import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path";

describe("ownPath", () => {
  it.each(["/dashboard", "/dashboard/leads?stage=new#top", "/mfa?callbackUrl=%2Fdashboard"])("keeps %s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\tevil",
    "/a\nb",
    "",
    undefined,
    7,
    `/${"a".repeat(3000)}`,
  ])("refuses %s", (path) => {
    expect(ownPath(path)).toBe("/dashboard");
  });
});
