import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf, unitsOf } from "./sentences";
import { splitPassages } from "./split-passages";

const word = fc.constantFrom("home", "kitchen", "$450,000", "3", "sq.", "ft.", "Oak", "St.", "the", "garage", "é", "日本", "بيت", "🏠");
const prose = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => `${words.join(" ")}.`);
const row = fc.array(word, { minLength: 2, maxLength: 5 }).map((cells) => cells.join(" | "));
const heading = fc.tuple(fc.integer({ min: 1, max: 3 }), word).map(([level, text]) => `${"#".repeat(level)} ${text}`);
const item = prose.map((text) => `- ${text}`);
const documentText = fc
  .array(fc.tuple(fc.oneof(prose, row, heading, item, fc.constant(""), fc.string({ maxLength: 80 })), fc.constantFrom("\n", "\n\n")), {
    maxLength: 30,
  })
  .map((lines) => lines.map(([line, end]) => line + end).join(""));

/** Every character that is not white space is in one range, or in a line that is a passage's heading. */
function expectNothingLost(text: string): void {
  const passages = splitPassages(text);
  const covered = new Uint8Array(text.length);
  for (const passage of passages) {
    expect(passage.content).toBe(text.slice(passage.char_start, passage.char_end));
    for (let at = passage.char_start; at < passage.char_end; at++) covered[at] = (covered[at] ?? 0) + 1;
  }
  expect(Math.max(0, ...covered)).toBeLessThanOrEqual(1);
  let at = 0;
  for (const line of text.split("\n")) {
    const isHeading =
      /^#{1,6} \S/.test(line.trim()) && passages.some((passage) => passage.heading?.includes(line.trim().replace(/^#+ /, "")));
    if (!isHeading)
      for (let index = 0; index < line.length; index++) if (/\S/.test(line.charAt(index))) expect(covered[at + index]).toBe(1);
    at += line.length + 1;
  }
}

describe("splitPassages", () => {
  it("loses no text, whatever the text", () => {
    fc.assert(fc.property(documentText, expectNothingLost), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 4000 }), expectNothingLost), { numRuns: 100 });
  });

  it("keeps passages to a size that can be quoted, also without sentences", () => {
    fc.assert(
      fc.property(documentText, (text) => {
        for (const passage of splitPassages(text)) expect(passage.content.length).toBeLessThanOrEqual(3000);
      }),
    );
    const wall = "x".repeat(10_000);
    expect(splitPassages(wall).every((passage) => passage.content.length <= 3000)).toBe(true);
    const sentences = "This home has a very fine kitchen with a view of the garden and the lake. ".repeat(40);
    const lengths = splitPassages(sentences).map((passage) => passage.content.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(700);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(400);
  });

  it("knows the headings over a passage, and closes at each", () => {
    const passages = splitPassages("# Fees\n\n## HOA\n\n$250 a month.\n\n## Taxes\n\n$4,100 a year.\n\n# Alone");
    expect(passages.map(({ heading, content }) => [heading, content])).toEqual([
      ["Fees › HOA", "$250 a month."],
      ["Fees › Taxes", "$4,100 a year."],
      [null, "# Alone"],
    ]);
  });

  it("keeps a table whole", () => {
    const table = Array.from({ length: 25 }, (_, index) => `Rule ${index} | What it means for an owner, in words`).join("\n");
    const passages = splitPassages(`Before the table.\n\n${table}\n\nAfter the table.`);
    expect(passages.filter((passage) => passage.content.includes("Rule 3 "))).toHaveLength(1);
    expect(passages.find((passage) => passage.content.includes("Rule 0 "))?.content).toContain("Rule 24 ");
  });

  it("does not join pages, and says the page", () => {
    const text = "First page.\n\nSecond page.";
    const passages = splitPassages(text, [
      { page: 1, char_start: 0, char_end: 11 },
      { page: 2, char_start: 13, char_end: 25 },
    ]);
    expect(passages.map(({ page, content }) => [page, content])).toEqual([
      [1, "First page."],
      [2, "Second page."],
    ]);
  });
});

describe("sentencesOf", () => {
  it.each([
    [
      "The home at 12 Oak St. has 1,850 sq. ft. of space. It was built in 1998.",
      ["The home at 12 Oak St. has 1,850 sq. ft. of space.", "It was built in 1998."],
    ],
    ["HOA is $250.50 per month. Pets allowed!", ["HOA is $250.50 per month.", "Pets allowed!"]],
    ["Lot of 7,500 sq. ft. The roof is new.", ["Lot of 7,500 sq. ft.", "The roof is new."]],
    ["Visit www.example.com today. Open 9 a.m. to 5 p.m. on Sunday.", ["Visit www.example.com today.", "Open 9 a.m. to 5 p.m. on Sunday."]],
    ["“Is it quiet?” Yes.", ["“Is it quiet?”", "Yes."]],
  ])("cuts %j", (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it("joins lines that a PDF wrapped, but not facts under one another", () => {
    const wrapped = "The seller replaced the roof in 2019 and the heating\nsystem in 2021. Both have papers.";
    expect(unitsOf(wrapped).map((unit) => unit.text)).toEqual([
      "The seller replaced the roof in 2019 and the heating\nsystem in 2021.",
      "Both have papers.",
    ]);
    expect(unitsOf("Bedrooms: 3\nBathrooms: 2").map((unit) => unit.text)).toEqual(["Bedrooms: 3", "Bathrooms: 2"]);
  });
});
