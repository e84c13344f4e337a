import { expect, it } from "vitest";
import { initialsOf } from "./avatar";

it("takes the first letters of the first and the last word", () => {
  expect(initialsOf("Dana Maria Reyes")).toBe("DR");
  expect(initialsOf("  łukasz ")).toBe("Ł");
  expect(initialsOf("عبد الرحمن")).toBe("عا");
  expect(initialsOf("")).toBe("");
});
