import { expect, test } from "vitest";
import { withRewrite } from "./put-in-place";

test.each([
  ["In a safe neighborhood.", { words: "safe neighborhood", start: 5, rewrite: "neighborhood" }, "In a neighborhood."],
  ["Bright. Adults only. Near the park.", { words: "Adults only", start: 8, rewrite: "" }, "Bright. Near the park."],
  ["Bright, perfect for families, with a deck", { words: "perfect for families", start: 8, rewrite: "" }, "Bright, with a deck"],
  ["New words. No kids", { words: "No kids", start: 0, rewrite: "" }, "New words."],
  ["Quiet, close to great schools and shops", { words: "great schools", start: 16, rewrite: "" }, "Quiet, close to and shops"],
  ["Gone already", { words: "No kids", start: 0, rewrite: "" }, "Gone already"],
])("%s", (text, finding, expected) => expect(withRewrite(text, finding)).toBe(expected));
