import { expect, it } from "vitest";
import { isRewritten, wordDifference } from "./word-difference";

it("names what was taken away and what was added, in order", () => {
  expect(wordDifference("The roof was replaced in 2019.", "The roof was replaced in 2021 by Acme.")).toEqual([
    { kind: "same", text: "The roof was replaced in" },
    { kind: "removed", text: "2019." },
    { kind: "added", text: "2021 by Acme." },
  ]);
  expect(wordDifference("", "Yes.")).toEqual([{ kind: "added", text: "Yes." }]);
  expect(wordDifference("Yes.", "Yes.")).toEqual([{ kind: "same", text: "Yes." }]);
});

it("compares very long texts as a whole", () => {
  const long = "word ".repeat(500);
  expect(wordDifference(long, `${long}more`)).toHaveLength(2);
});

it("tells a changed text from another one", () => {
  expect(isRewritten(wordDifference("The roof was replaced in 2019.", "The roof was replaced in 2021."))).toBe(false);
  expect(isRewritten(wordDifference("I don't know about this.", "The roof was replaced in 2021."))).toBe(true);
});
