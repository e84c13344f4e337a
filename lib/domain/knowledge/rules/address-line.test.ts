import { describe, expect, test } from "vitest";
import { addressAtTop } from "./address-line";

const read = (text: string) => Object.fromEntries(addressAtTop(text).map(({ field, value }) => [field, value]));

describe("the address that a listing begins with", () => {
  test.each([
    [
      "17 Tern Lane, Rockport, ME 04856\n\nOffered at $612,000.",
      { address: "17 Tern Lane", city: "Rockport", state: "ME", zip_code: "04856" },
    ],
    [
      "OPEN HOUSE SUNDAY\n88 Commercial Wharf, Unit 5C, Portland, ME",
      { address: "88 Commercial Wharf, Unit 5C", city: "Portland", state: "ME" },
    ],
    [
      "Welcome to 1204 N. Oak Ridge Dr, San Marcos, TX 78666-1234!",
      { address: "1204 N. Oak Ridge Dr", city: "San Marcos", state: "TX", zip_code: "78666-1234" },
    ],
    ["41 St. John’s Ave\nCoeur d'Alene, ID 83814", { address: "41 St. John’s Ave", city: "Coeur d'Alene", state: "ID", zip_code: "83814" }],
  ])("%s", (text, parts) => {
    expect(read(text)).toEqual(parts);
    const [fact] = addressAtTop(text);
    expect(text.slice(fact?.char_start, fact?.char_end)).toBe(fact?.sentence);
  });

  test.each([
    ["two homes", "17 Tern Lane, Rockport, ME 04856 and 19 Gull Road, Rockport, ME 04856"],
    ["an office at the end", `${"A fine home. ".repeat(60)}Harbor Realty, 2 Main Street, Rockport, ME 04856`],
    ["no state", "17 Tern Lane, Rockport"],
    ["a count before a street word", "3 bedrooms on a quiet street, close to the shore"],
  ])("%s gives nothing", (_, text) => {
    expect(addressAtTop(text)).toEqual([]);
  });
});
