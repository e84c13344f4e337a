import { describe, expect, it } from "vitest";
import { extractFacts } from "@/lib/domain/knowledge/rules/extract-facts";
import { readHtml } from "@/lib/domain/knowledge/rules/read-html";
import { readPlainText } from "@/lib/domain/knowledge/rules/read-plain-text";
import { namesExactly } from "./exact-things";
import { piecesOf, statesSomething } from "./sentence-pieces";
import { openSheet } from "./sheet-abbreviations";

const SHEET = `ROOM        DIM        LEVEL
LR          18 x 14    1ST
BR 1        13 x 12    2ND
BR 2        11 x 10    2ND
BR 3        10 x 10    2ND

GUARANTEE
2 years on the roof, transferable
`;

describe("lines of sheets", () => {
  it.each([["BR 2: DIM 11 x 10; LEVEL 2ND"], ["LR: DIM 18 x 14; LEVEL 1ST"], ["## GUARANTEE"]])(
    "tell their columns and titles: %s",
    (line) => {
      expect(readPlainText(SHEET, null).text.split("\n")).toContain(line);
    },
  );

  it("tell a table's columns in a page as well", () => {
    const row = (cells: string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
    const rows = [
      ["2025", "$3,310", "$140,000"],
      ["2024", "$3,105", "$131,000"],
    ]
      .map((cells) => row(cells, "td"))
      .join("");
    const page = `<main><h1>4 Elder Way</h1><table>${row(["Year", "Property tax", "Assessed value"], "th")}${rows}</table></main>`;
    const { text } = readHtml(page, { url: "https://northporch.example/homes/elder", title: null });
    expect(text).toContain("2024: Property tax $3,105; Assessed value $131,000");
  });

  it.each([
    ["OLP: $512,000", "original list price: $512,000"],
    ["EMD: $5,000", "earnest money deposit: $5,000"],
    ["HB: 2", "half baths: 2"],
    ["SWR: PUBLIC", "sewer: PUBLIC"],
    ["LR 19 x 13", "living room 19 x 13"],
    ["FAM RM: SIZE 20 x 14", "family room: SIZE 20 x 14"],
    ["Dr. Hale lives in Elm HS district", "Dr. Hale lives in Elm HS district"],
  ])("are read with their labels written out: %s", (line, read) => {
    expect(openSheet(line)).toBe(read);
  });

  it.each(["Property tax", "Laundry", "WARRANTY", "Price change", "MONTHLY ASSESSMENT", "THE BUILDING"])("%s is no statement", (line) => {
    expect(statesSomething(line)).toBe(false);
  });

  it.each(["Laundry: main floor", "NO PETS", "Fenced yard", "ROOF 2019", "2 years workmanship"])("%s is one", (line) => {
    expect(statesSomething(line)).toBe(true);
  });

  it("a row of an event and its price is one statement, a line of notes is several", () => {
    expect(piecesOf({ text: "03/14/2026 | Price change | $512,000", start: 0, end: 37 })).toEqual([]);
    expect(piecesOf({ text: "Bedrooms 4 | Bathrooms 3 | Two-car garage", start: 0, end: 41 })).toHaveLength(3);
  });

  it.each([
    ["how big is bedroom 2", "bedroom 1: size 13 x 12", false],
    ["how big is bedroom 2", "bedroom 2: size 11 x 10", true],
    ["how large is the family room", "living room: 18 x 14", false],
    ["what is the dining room's size", "dining room: 11 x 10", true],
    ["is the stove gas", "water heater: gas, 50 gal", false],
    ["which high school is it", "birch elementary (k-5), 2 mi", false],
  ])("%s: %s", (asked, said, answers) => {
    expect(namesExactly(asked, said)).toBe(answers);
  });
});

const pricesIn = (text: string) =>
  extractFacts(readPlainText(text, null)).flatMap(({ field, value }) => (field === "price" ? [value] : []));

it("a builder's base price is no other price beside the total", () => {
  expect(pricesIn("Base price: $389,990\nOptions: $22,000\nTotal price: $411,990")).toEqual([411_990]);
  expect(pricesIn("Base price: $389,990\nOptions: $22,000")).toEqual([389_990]);
});

it("a list of notes under each other is no wrapped sentence", () => {
  const facts = extractFacts(
    readPlainText(
      "Rent AED 140,000 per year in one, two or four cheques, AED 146,000 in six\nSecurity deposit AED 7,000, refundable\nDEWA deposit AED 2,000",
      null,
    ),
  );
  expect(facts.filter(({ field }) => field === "deposit").map(({ value }) => value)).toEqual([7000]);
});
