import { describe, expect, test } from "vitest";
import { plainText } from "../rules/verify-answer-sentence";
import { sentenceBuffer } from "./sentence-buffer";

/** Every way of cutting a text into two or three pieces gives the same sentences. */
function heard(text: string, size: number, cutOff = false): string[] {
  const buffer = sentenceBuffer();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...buffer.push(text.slice(at, at + size)));
  return [...found, ...buffer.flush(cutOff)];
}

describe("sentences out of a stream", () => {
  const text =
    "It has 2.5 baths, 1,850 sq. ft. and a gas range [1]. The price is $485,000 [2]. Is it new? Yes. لا يوجد مسبح. Tiene garaje.";

  test.each([1, 2, 3, 7, 20, 500])("pieces of %i characters", (size) =>
    expect(heard(text, size).map((one) => one.replace(/\s*\[\d\]/g, ""))).toEqual([
      "It has 2.5 baths, 1,850 sq. ft. and a gas range.",
      "The price is $485,000.",
      "Is it new?",
      "Yes.",
      "لا يوجد مسبح.",
      "Tiene garaje.",
    ]),
  );

  test("what broke off is forgotten, what was cut by the limit is left out, a missing full stop is added", () => {
    const buffer = sentenceBuffer();
    expect(buffer.push("It has a pool. The roof is ")).toEqual(["It has a pool."]);
    buffer.clear();
    expect(buffer.push("The garage is new. ")).toEqual([]);
    expect(buffer.flush()).toEqual(["The garage is new."]);
    expect(heard("It has a pool. The roof is made of metal", 5, true)).toEqual(["It has a pool."]);
    expect(heard("It has a pool. The roof is made of", 5)).toEqual(["It has a pool."]);
    expect(heard("It has 3 bedrooms", 5)).toEqual(["It has 3 bedrooms."]);
  });

  test("the items of a list are sentences", () => {
    expect(heard("Here is what I know:\n- 3 bedrooms\n- 2 baths\n", 4).map(plainText)).toEqual([
      "Here is what I know:",
      "3 bedrooms",
      "2 baths.",
    ]);
  });
});
