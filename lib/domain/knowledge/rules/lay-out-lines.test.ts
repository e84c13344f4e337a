import { describe, expect, it } from "vitest";
import type { FactField } from "../constants";
import { extractFacts } from "./extract-facts";
import { laidOut } from "./lay-out-lines";
import { readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";
import { splitPassages } from "./split-passages";

const read = (source: string) => readPlainText(source, "Sheet");
const factsOf = (source: string) => extractFacts(read(source));
const valueIn = (source: string, field: FactField) => factsOf(source).find((fact) => fact.field === field)?.value;

const COLUMNS = `Heron Point, Unit 5A                 Status: Active
Asking price        $287,000
Condo fee           $391 monthly
Guest parking       Two stalls by the gate
Solar               None
Pets                No dogs; one cat is fine
Full Baths: 2       Half Baths: 1       Apx SqFt: 1,204`;

const LEADERS = `Asking ............. $612,000
Heat ............... Geothermal heat pump, 2019
Reserve fund ....... $88,400 at year end
Special assessment . . . . . None planned`;

const ABOVE = `Bedrooms
4
Bathrooms
2.5
Guest suite
Over the garage
Property taxes
$5,610

3
Beds
2
Baths`;

const TABLES = `| Cost | Amount | Paid |
|---|---|---|
| Association fee | $142 | quarterly |
| Property tax | $3,904 | yearly |

| Room | Size | Floor |
|---|---|---|
| Kitchen | 12 x 15 | slate |
| Den | 10 x 11 | cork |

Beds | 3 | Baths | 2
Heat | Steam | Cooling | None

| Plan | Beds | Rent |
|---|---|---|
| Finch | 1 | $1,410 |
| Linnet | 2 | $1,790 |`;

const LISTS = `Appliances:
- Induction range
- Dishwasher

Not included
• Refrigerator
• Chest freezer in the shed

Parking:
Carport behind the house

Remarks: The lane is plowed.`;

const MAIL = `Dear all, the cottage stands above the harbor and it was rewired in
2016 by a local firm, with a new panel and outlets
in every room. It has two fireplaces.

- The cellar is dry and has a workbench that
  stays with the house
- Owners can hand over the keys by 1 July 2027`;

describe("labels and values on one line", () => {
  it.each([
    ["columns", COLUMNS, ["Guest parking: Two stalls by the gate", "Solar: None", "Pets: No dogs; one cat is fine", "Full Baths: 2"]],
    ["leaders of dots", LEADERS, ["Reserve fund: $88,400 at year end", "Special assessment: None planned"]],
    ["labels above", ABOVE, ["Bedrooms: 4", "Guest suite: Over the garage", "Property taxes: $5,610", "3 Beds", "2 Baths"]],
    [
      "tables",
      TABLES,
      ["Association fee: $142, quarterly", "Kitchen: Size 12 x 15; Floor slate", "Cooling: None", "Linnet: Beds 2; Rent $1,790"],
    ],
    [
      "lists",
      LISTS,
      [
        "Appliances: Induction range, Dishwasher",
        "Not included: Refrigerator, Chest freezer in the shed",
        "Parking: Carport behind the house",
      ],
    ],
    ["tabs", "Roof\tSlate, 2014\nLift\tYes\nHeating\tOil", ["Roof: Slate, 2014", "Lift: Yes"]],
  ])("%s", (_format, source, expected) => {
    expect(read(source).text.split("\n")).toEqual(expect.arrayContaining(expected));
  });

  it("makes wrapped lines of prose, items and values whole", () => {
    expect(laidOut(MAIL).split("\n")).toEqual([
      "Dear all, the cottage stands above the harbor and it was rewired in 2016 by a local firm, with a new panel and outlets in every room. It has two fireplaces.",
      "",
      "- The cellar is dry and has a workbench that stays with the house",
      "- Owners can hand over the keys by 1 July 2027",
    ]);
  });

  it("reads pairs of a page's table", () => {
    const page = "<table><tr><th>Visitor parking</th><td>Street</td></tr><tr><th>Lift</th><td>One</td></tr></table>";
    expect(readHtml(page, { url: null, title: "Page" }).text).toBe("Visitor parking: Street\nLift: One");
  });

  it("leaves prose, and rows without labels, as they are", () => {
    const prose = "A quiet home.  It faces south... and the lake.\n$450,000 | 3 beds | 2 baths\nWalk 4 - 6 minutes - all flat";
    expect(laidOut(prose)).toBe(prose);
  });

  it.each([COLUMNS, LEADERS, ABOVE, TABLES, LISTS, MAIL])("keeps every fact and passage at its place (%#)", (source) => {
    const { text } = read(source);
    for (const fact of factsOf(source)) expect(text.slice(fact.char_start, fact.char_end)).toBe(fact.sentence);
    for (const passage of splitPassages(text)) expect(text.slice(passage.char_start, passage.char_end)).toBe(passage.content);
  });
});

describe("facts of such sheets", () => {
  it.each([
    [
      COLUMNS,
      { price: 287000, hoa_fee: 391, hoa_frequency: "monthly", bathrooms: 2.5, area: 1204, pets_allowed: "No dogs; one cat is fine" },
    ],
    [LEADERS, { price: 612000, heating: "Geothermal heat pump, 2019" }],
    [ABOVE, { bedrooms: 4, bathrooms: 2.5, taxes: 5610 }],
    [LISTS, { parking: "Carport behind the house", appliances: ["Induction range", "Dishwasher"] }],
    [MAIL, { available_date: "1 July 2027", fireplace: true }],
    ["Assessment $512 per month\nTaxes $4,470 (2025)", { hoa_fee: 512, hoa_frequency: "monthly", taxes: 4470 }],
    ["# Owners association\n$96 per quarter: mowing and the gate.", { hoa_fee: 96, hoa_frequency: "quarterly" }],
    ["One dog is welcome. No cats.\nRent: $1,300", { pets_allowed: "One dog is welcome. No cats." }],
    ["$1,450 per month - 1 bedroom - 1.5 baths - 702 sq ft", { bedrooms: 1, bathrooms: 1.5, area: 702, price: 1450 }],
    ["Water and sewer: Municipal", { water: "Municipal", sewer: "Municipal" }],
    ["Deeded garage space B-17 included.", { parking: "Deeded garage space B-17" }],
  ] as [string, Partial<Record<FactField, unknown>>][])("%#", (source, expected) => {
    const found = Object.fromEntries(Object.keys(expected).map((field) => [field, valueIn(source, field as FactField)]));
    expect(found).toEqual(expected);
  });

  it.each<[string, FactField]>([
    ["Not included\n• Refrigerator\n• Gas range", "appliances"],
    ["# What leaves\nThe refrigerator and the washer.", "appliances"],
    [TABLES.slice(TABLES.indexOf("| Plan")), "price"],
    ["Gym: No", "amenities"],
    ["The fee covers the pool and the gym.", "pool"],
    ["- 30 x 40 barn, built 1988, concrete floor", "year_built"],
    ["Carport: None", "parking"],
    ["118 Elm Terrace, Unit 4, Bath, ME 04530", "outdoor"],
    ["Floor: 12 of 20", "flooring"],
    ["Moves are booked with a refundable deposit of $400.", "deposit"],
    ["Base fee aside, it is near the pool.\nFrom $96 to $120 per month: dues", "listing_type"],
  ])("nothing of what %j only seems to say", (source, field) => {
    expect(valueIn(source, field)).toBeUndefined();
  });

  it("hides what is for agents alone in any layout", () => {
    const { text, skipped } = read(
      "Heating        Gas\nLockbox        Supra on the rail\nBeds: 3     Lockbox: 4417\n| Lockbox | 9921 |\n| Roof | Tile |",
    );
    expect(text).not.toMatch(/Supra|4417|9921/);
    expect(text).toContain("Heating: Gas");
    expect(skipped[0]?.code).toBe("private_field");
  });
});
