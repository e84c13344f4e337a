import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";
import { columnMeaning } from "./import-columns";
import { parseCsv } from "./parse-csv";
import { parseNumber } from "./parse-number";
import { readImportRow } from "./read-import-row";

const quote = (cell: string) => `"${cell.replace(/"/g, '""')}"`;

function readOne(header: string[], cells: string[], decimalComma = false) {
  return readImportRow(header.map(columnMeaning), cells, decimalComma);
}

describe("parseCsv", () => {
  it("gives back any cells that were quoted, whatever stands in them", () => {
    const cell = fc.string({ maxLength: 30 }).filter((text) => text.trim() !== "");
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (rows, delimiter, end) => {
        const header = ["a", "b"].join(delimiter);
        const text = [header, ...rows.map((row) => row.map(quote).join(delimiter))].join(end);
        const parsed = parseCsv(text);
        expect(parsed.delimiter).toBe(delimiter);
        expect(parsed.rows.slice(1).map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  it("reads line breaks and delimiters in quotes as parts of the cell, and counts rows as a spreadsheet does", () => {
    const { rows } = parseCsv('address,description\n"1 Oak St, Unit 2","two\nlines"\n\n2 Elm St,plain\n');
    expect(rows).toEqual([
      { row: 1, cells: ["address", "description"] },
      { row: 2, cells: ["1 Oak St, Unit 2", "two\nlines"] },
      { row: 4, cells: ["2 Elm St", "plain"] },
    ]);
  });

  it("knows semicolons, Excel's sep line and a quote that is never closed", () => {
    expect(parseCsv("a;b\n1,5;2").rows[1]?.cells).toEqual(["1,5", "2"]);
    expect(parseCsv("sep=;\r\na;b\r\n1;2").rows).toEqual([
      { row: 2, cells: ["a", "b"] },
      { row: 3, cells: ["1", "2"] },
    ]);
    expect(parseCsv('a,b\n"open,1').unclosedQuote).toBe(true);
  });
});

describe("decodeText", () => {
  const text = "address,city\nCalle Peña 5,Cádiz";
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16LE with a mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16BE with a mark", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16LE without a mark", Buffer.from(text, "utf16le")],
    ["Windows-1252", Buffer.from(text, "latin1")],
  ])("%s", (_name, bytes) => expect(decodeText(new Uint8Array(bytes))).toBe(text));
});

describe("parseNumber", () => {
  it.each([
    ["$1,250,000", false, 1_250_000],
    ["1.250.000,50", false, 1_250_000.5],
    ["1,250,000.50", false, 1_250_000.5],
    ["450.000", true, 450_000],
    ["450.000", false, 450],
    ["2,5", true, 2.5],
    ["2.5", true, 2.5],
    ["2,100 sqft", false, 2100],
    ["1 250 000 €", true, 1_250_000],
    ["AED 3,400,000", false, 3_400_000],
    ["3", false, 3],
    ["three", false, null],
    ["=1+1", false, null],
    ["", false, null],
    ["1,2,3", false, null],
  ])("%s (decimal comma %s)", (text, comma, value) => expect(parseNumber(text, comma)).toBe(value));
});

describe("readImportRow", () => {
  it("takes RESO names: street parts, baths in parts, acres, a weekly fee, a rental", () => {
    const header = [
      "ListingId",
      "StreetNumber",
      "StreetName",
      "StreetSuffix",
      "UnitNumber",
      "PropertyType",
      "PropertySubType",
      "BathroomsTotalInteger",
      "BathroomsFull",
      "BathroomsHalf",
      "LotSizeAcres",
      "AssociationFee",
      "AssociationFeeFrequency",
      "StandardStatus",
      "PoolPrivateYN",
      "ListPrice",
    ];
    const row = readOne(header, [
      "M-1",
      "12",
      "Oak",
      "St",
      "4",
      "ResidentialLease",
      "SingleFamilyResidence",
      "3",
      "2",
      "1",
      "0.5",
      "12",
      "Weekly",
      "Active Under Contract",
      "Y",
      "2500.00",
    ]);
    expect(row.errors).toEqual([]);
    expect(row.keys.mls_number).toBe("M-1");
    expect(row.fields).toEqual({
      address: "12 Oak St #4",
      listing_type: "rent",
      property_type: "house",
      bathrooms: 2.5,
      lot_area: 21_780,
      hoa_fee: 52,
      hoa_frequency: "monthly",
      status: "pending",
      price: 2500,
      facts: { mls_number: "M-1", pool: true },
    });
  });

  it("never takes what is private, and keeps a formula as the letters it is", () => {
    const row = readOne(
      ["address", "PrivateRemarks", "OwnerName", "ShowingInstructions", "description"],
      ["=HYPERLINK(1)", "code 1234", "Ann", "call", "=1+1"],
    );
    expect(row.fields).toEqual({ address: "=HYPERLINK(1)", description: "=1+1" });
  });

  it("names the field of what it can't read", () => {
    const row = readOne(["address", "price", "status"], ["1 Oak", "ask", "haunted"]);
    expect(row.errors.map((error) => error.path).sort()).toEqual(["price", "status"]);
  });
});
