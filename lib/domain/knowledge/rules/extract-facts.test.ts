import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactField } from "../constants";
import { extractFacts } from "./extract-facts";

const read = (text: string) => extractFacts({ text, structured: [] });

/** The facts of a text as `field: values`, for comparing. */
function values(text: string): Partial<Record<FactField, unknown>> {
  const found: Partial<Record<FactField, unknown>> = {};
  for (const fact of read(text))
    if (!(fact.field in found)) found[fact.field] = fact.unit && fact.unit !== "USD" ? `${fact.value} ${fact.unit}` : fact.value;
  return found;
}

describe("numbers in prose", () => {
  it.each([
    ["This three-bedroom, two-and-a-half bath home offers 1,850 square feet.", { bedrooms: 3, area: "1850 sqft" }],
    [
      "A bright 4 bed 2.5 bath house of 2,400 sq. ft. on 0.35 acres.",
      { bedrooms: 4, bathrooms: 2.5, area: "2400 sqft", lot_area: "0.35 acres" },
    ],
    ["Three bedrooms and two full and one half bathrooms.", { bedrooms: 3, bathrooms: 2.5 }],
    ["Offered at $485,000.", { price: 485000 }],
    ["Asking $1.25M for this gem.", { price: 1250000 }],
    ["Priced at AED 2,400,000.", { price: "2400000 AED" }],
    ["Rent is $2,400/month with a security deposit of $2,400.", { price: 2400, listing_type: "rent", deposit: 2400 }],
    ["$525,000", { price: 525000 }],
    ["HOA dues are $250 per month.", { hoa_fee: 250, hoa_frequency: "monthly" }],
    ["The HOA fee is $900 a year, and taxes were $4,120 in 2025.", { hoa_fee: 900, hoa_frequency: "annually", taxes: 4120 }],
    ["Annual property taxes are $6,321.", { taxes: 6321 }],
    ["There is no HOA.", { hoa_fee: 0 }],
    ["Built in 1998 by a local builder.", { year_built: 1998 }],
    ["It has a 2-car attached garage.", { garage_spaces: 2, parking: "2-car attached garage" }],
    ["A single-story home of 120 m².", { stories: 1, area: "120 sqm" }],
    ["The home sits on a 7,500 sq ft lot.", { lot_area: "7500 sqft" }],
    ["Sits on a half-acre lot.", { lot_area: "0.5 acres" }],
    ["A 4BR/3.5BA colonial.", { bedrooms: 4, bathrooms: 3.5 }],
    ["Price reduced to $419,000!", { price: 419000 }],
    ["2 bed apartment, 1,250 sqft, AED 2,100,000.", { price: "2100000 AED", area: "1250 sqft" }],
    ["HOA $75/quarter, taxes $9,842.", { hoa_fee: 75, hoa_frequency: "quarterly", taxes: 9842 }],
    [
      "3bd 2ba 1,420 sqft | $2,650 per month | Deposit $2,650 | Pet rent $35 per month",
      { bedrooms: 3, bathrooms: 2, price: 2650, deposit: 2650 },
    ],
    ["Offered at $3,500,000 MXN.", { price: "3500000 MXN" }],
    ["Studio apartment for rent", { bedrooms: 0, listing_type: "rent", property_type: "apartment" }],
  ])("%j", (text, expected) => {
    expect(values(text)).toMatchObject(expected);
  });
});

describe("what must not become a fact", () => {
  it.each([
    ["Homes from $400,000.", "price"],
    ["Prices range from $400,000 to $450,000.", "price"],
    ["Starting at $399,900.", "price"],
    ["The price was reduced by $10,000.", "price"],
    ["$75,000 in upgrades.", "price"],
    ["Listed at $250 per sq ft.", "price"],
    ["A similar home down the street sold for $510,000.", "price"],
    ["Last sold for $300,000 in 2015.", "price"],
    ["Estimated payment $2,900/month.", "price"],
    ["2-3 bedrooms.", "bedrooms"],
    ["Up to 5 bedrooms are possible.", "bedrooms"],
    ["Two bedrooms upstairs share a bath.", "bedrooms"],
    ["The guest house has 1 bedroom and 1 bath.", "bedrooms"],
    ["The neighboring house has 5 bedrooms.", "bedrooms"],
    ["There is room for a fourth bedroom.", "bedrooms"],
    ["A 500 sq ft garage.", "area"],
    ["The deck is 300 square feet.", "area"],
    ["Near a 400-acre park.", "lot_area"],
    ["The garage addition was built in 2010.", "year_built"],
    ["Rebuilt in 2004 after the storm.", "year_built"],
    ["Built in the 1920s.", "year_built"],
    ["Taxes are assessed by the county.", "taxes"],
    ["There is a community pool.", "pool"],
    ["Room for a pool.", "pool"],
    ["A pool table stays with the house.", "pool"],
    ["The well maintained garden.", "water"],
    ["A well-kept home.", "water"],
    ["HOA transfer fee of $500.", "hoa_fee"],
    ["Two-story foyer.", "stories"],
    ["Call 555-3 bedrooms.", "price"],
    ["Pool? No.", "pool"],
    ["No pets policy? Call.", "pets_allowed"],
    ["The pool is open from May to September.", "pool"],
    ["Unit A is rented at $1,400, unit B at $1,900.", "price"],
    ["A 2 bed unit is currently rented to a tenant.", "bedrooms"],
    ["The seller spent $80,000 on the kitchen.", "price"],
    ["A wood stove warms the den.", "appliances"],
  ] as [string, FactField][])("%j gives no %s", (text, field) => {
    expect(values(text)[field]).toBeUndefined();
  });
});

describe("yes, no and words", () => {
  it.each([
    ["The home has no pool.", { pool: false }],
    ["There isn't a fireplace.", { fireplace: false }],
    ["Enjoy the heated in-ground pool.", { pool: true }],
    ["The house does not have a basement.", { basement: "None" }],
    ["Full finished basement.", { basement: "Full finished basement" }],
    ["Gas forced-air heating and central air conditioning.", { heating: "Gas forced-air heating", cooling: "central air conditioning" }],
    ["No air conditioning.", { cooling: "None" }],
    ["No garage, but street parking is easy.", { garage_spaces: 0, parking: "street parking" }],
    ["Pets are not allowed.", { pets_allowed: "Not allowed" }],
    ["No pets.", { pets_allowed: "Not allowed" }],
    ["Pets welcome!", { pets_allowed: "Allowed" }],
    ["Cats only, no dogs.", { pets_allowed: "Cats only, no dogs." }],
    ["Dogs under 25 lb are allowed with a $300 deposit.", { pets_allowed: "Dogs under 25 lb are allowed with a $300 deposit." }],
    ["New metal roof in 2021.", { roof: "New metal roof" }],
    ["The roof was replaced in 2019.", { roof: "replaced in 2019" }],
    ["Public sewer and city water.", { sewer: "Public sewer", water: "city water" }],
    ["In-unit laundry.", { laundry: "In-unit laundry" }],
    ["Oak hardwood floors throughout.", { flooring: expect.stringMatching(/hardwood floors/i) }],
    ["Available now.", { available_date: "now" }],
    ["- avail Mar 15, 6 mo lease", { available_date: "Mar 15", lease_term: "6 mo lease" }],
    ["- rent 1875/mo, no pets", { price: 1875 }],
    ["Security deposit AED 6,500. DEWA deposit AED 2,000.", { deposit: "6500 AED" }],
    ["Available December 1, 2026.", { available_date: "December 1, 2026" }],
    ["Open house: Sunday 1-3 pm.", { open_house: "Sunday 1-3 pm" }],
    ["Located in the Lincoln Unified School District.", { school_district: "Lincoln Unified School District" }],
    ["The refrigerator and dishwasher stay.", { appliances: ["Refrigerator", "Dishwasher"] }],
    ["MLS# 1234567", { mls_number: "1234567" }],
  ])("%j", (text, expected) => {
    expect(values(text)).toMatchObject(expected);
  });
});

describe("labels and tables", () => {
  it("reads lines, pairs of cells, RESO names and a headed row", () => {
    expect(
      values(
        "Bedrooms: 3\nBathrooms: 2 full, 1 half\nYear built: 1998\nHOA fee: $250/month\nLot acres: 0.25\nMonthly HOA fee: $250\nHeating: Forced air, gas\nPool: None\nFloors: 2\nGarage: 2 car attached\nMLS #: AB-12345",
      ),
    ).toMatchObject({
      bedrooms: 3,
      bathrooms: 2.5,
      year_built: 1998,
      hoa_fee: 250,
      hoa_frequency: "monthly",
      lot_area: "0.25 acres",
      heating: "Forced air, gas",
      pool: false,
      stories: 2,
      garage_spaces: 2,
      mls_number: "AB-12345",
    });
    expect(values("Bedrooms | 3 | Bathrooms | 2\nLiving area | 1,850 sq ft")).toMatchObject({
      bedrooms: 3,
      bathrooms: 2,
      area: "1850 sqft",
    });
    expect(values("ListPrice: 450000\nBedroomsTotal: 4\nLivingArea: 2100\nTaxAnnualAmount: 5100")).toMatchObject({
      price: 450000,
      bedrooms: 4,
      taxes: 5100,
      area: "2100 sqft",
    });
    expect(values("Beds | Baths | Sq Ft\n3 | 2 | 1,850")).toMatchObject({ bedrooms: 3, bathrooms: 2, area: "1850 sqft" });
  });

  it("reads labels in the other languages of the house", () => {
    expect(values("Precio: $485,000\nRecámaras: 3\nBaños: 2\nAlberca: No\nAño de construcción: 1998")).toMatchObject({
      price: 485000,
      bedrooms: 3,
      bathrooms: 2,
      pool: false,
      year_built: 1998,
    });
    expect(values("السعر: AED 2,100,000\nغرف النوم: 3\nمسبح: لا")).toMatchObject({ price: "2100000 AED", bedrooms: 3, pool: false });
  });

  it("reads nothing from a table of several homes, from ranges and from unknown values", () => {
    expect(values("Beds | Baths | Sq Ft\n3 | 2 | 1,850\n4 | 3 | 2,100")).toEqual({});
    expect(values("Price: from $400,000\nBedrooms: 2-4\nYear built: unknown\nTaxes: TBD\nArea: N/A")).toEqual({});
  });

  it("gives contradicting values both, each with its line", () => {
    const facts = read("Bedrooms: 3\n\nThis home has four bedrooms.");
    expect(facts.filter((fact) => fact.field === "bedrooms").map((fact) => [fact.value, fact.sentence])).toEqual([
      [3, "Bedrooms: 3"],
      [4, "This home has four bedrooms."],
    ]);
  });
});

describe("the sentence of a fact", () => {
  it("stands at its offsets, in any text, and nothing throws", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Bedrooms: 3\n",
        "No pool. ",
        "HOA $250/month; ",
        "Built in 1998. ",
        "a | b\n",
        "# Fees\n",
        "from $400,000 ",
        "2½ baths ",
        "$",
        "\n\n",
        "1,850 sq. ft. lot ",
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const fact of read(text)) {
          expect(text.slice(fact.char_start, fact.char_end)).toBe(fact.sentence);
          expect(fact.confidence).toBeGreaterThan(0);
          expect(fact.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read in time that grows with the text, not faster", () => {
    const nasty = [
      "$".repeat(50_000),
      "1,".repeat(25_000),
      "no ".repeat(20_000),
      "a: ".repeat(20_000),
      "3 bed ".repeat(10_000),
      " | ".repeat(20_000),
      "gas ".repeat(20_000),
      "hardwood and ".repeat(5_000),
    ];
    for (const text of nasty) {
      const before = performance.now();
      read(text);
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });
});
