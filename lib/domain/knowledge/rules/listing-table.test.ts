import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/platform/documents/read-csv";
import { type HomeKeys, readListingTable } from "./listing-table";
import { isPrivateLabel, withoutPrivateLines } from "./private-fields";
import { splitPassages } from "./split-passages";
import { sameAddress } from "./street-address";

const HOME: HomeKeys = { address: "12 Oak Lane", city: "Portland", zip_code: "04101", mls_number: null };
const RESO = [
  "ListingId,UnparsedAddress,City,PostalCode,ListPrice,BedroomsTotal,BathroomsFull,BathroomsHalf,LivingArea,LivingAreaUnits,LotSizeAcres,AssociationFee,AssociationFeeFrequency,PoolPrivateYN,Cooling,PublicRemarks,PrivateRemarks,ShowingInstructions,LockBoxSerialNumber,InternetEntireListingDisplayYN,ListAgentKey",
  'ME-101,"12 Oak Ln, Portland, ME 04101",Portland,04101,485000,3,2,1,1850,SquareFeet,0.25,600,SemiAnnually,N,"CentralAir,HeatPump","A sunny home, with a new roof.",Seller will take 450,Call first,77123,Y,K1',
  'ME-102,"14 Oak Ln, Portland, ME 04101",Portland,04101,510000,4,2,0,2100,SquareFeet,0.3,,,Y,,"Next door.",Divorce,,,Y,K2',
  'ME-103,"99 Elm St, Portland, ME 04101",Portland,04101,300000,2,1,0,900,SquareFeet,,,,N,,"Quiet.",,,,N,K3',
].join("\n");

const read = (csv: string, home: HomeKeys | null = HOME) => readListingTable(readCsv(csv), home, "mls");
const values = (csv: string, home?: HomeKeys | null) =>
  Object.fromEntries(
    (read(csv, home)?.structured ?? []).map((fact) => [fact.field, [fact.value, fact.unit].filter((part) => part !== undefined)]),
  );

describe("a table of listings for one home", () => {
  it("takes the home's own row, by its address in another spelling, and every value points at the row", () => {
    const document = read(RESO);
    expect(values(RESO)).toMatchObject({
      price: [485000, "USD"],
      bedrooms: [3],
      bathrooms: [2.5],
      area: [1850, "sqft"],
      lot_area: [0.25, "acres"],
      hoa_fee: [100, "USD"],
      hoa_frequency: ["monthly"],
      pool: [false],
      cooling: ["Central Air, Heat Pump"],
      mls_number: ["ME-101"],
    });
    for (const fact of document?.structured ?? []) expect(document?.text.slice(fact.char_start, fact.char_end)).toBe(fact.sentence);
    expect(document?.text).toContain("A sunny home, with a new roof.");
    expect(document?.text).not.toMatch(/Elm|14 Oak|450|Call first|77123|K1/);
  });

  it("tells what was left out and why, never its content", () => {
    const skipped = read(RESO)?.skipped ?? [];
    expect(skipped.map((part) => [part.code, part.excerpt])).toEqual([
      ["private_field", "PrivateRemarks, ShowingInstructions, LockBoxSerialNumber"],
      ["other_rows", "2: 14 Oak Ln, Portland, ME 04101, 99 Elm St, Portland, ME 04101"],
    ]);
  });

  it("finds the row by its MLS number, takes a single row with a warning, and fails when none fits", () => {
    expect(values(RESO, { ...HOME, address: "Lot 7", mls_number: "me-102" })).toMatchObject({ bedrooms: [4] });
    const single = RESO.split("\n").slice(0, 2).join("\n");
    expect(read(single, { ...HOME, address: "5 Pine Road" })?.warnings).toEqual([expect.stringContaining("12 Oak Ln")]);
    expect(() => read(RESO, { ...HOME, address: "5 Pine Road" })).toThrow(expect.objectContaining({ code: "no_matching_row" }));
  });

  it("says nothing of a row that the seller keeps from the internet, and no address that may not be shown", () => {
    expect(() => read(RESO, { ...HOME, address: "99 Elm Street" })).toThrow(expect.objectContaining({ code: "empty" }));
    const hidden = "ListingId,UnparsedAddress,ListPrice,BedroomsTotal,InternetAddressDisplayYN\nME-101,12 Oak Lane,485000,3,0";
    expect(read(hidden)?.text).toBe("# A home (MLS ME-101)\n\nPrice: $485,000; MLS number: ME-101; Bedrooms: 3");
    expect(read(hidden)?.skipped).toMatchObject([{ code: "display_opt_out" }]);
  });

  it("reads plain names, semicolons with decimal commas, dirhams and a rent", () => {
    const german = "sep=;\nAddress;Price;Currency;Beds;Baths;Size;Area unit\n12 Oak Lane;1.250.000,50;AED;3;2,5;184,4;sqm";
    expect(values(german)).toMatchObject({ price: [1250000.5, "AED"], bedrooms: [3], bathrooms: [2.5], area: [184.4, "sqm"] });
    const rent = "Address,Rent,Beds,PropertyType\n12 Oak Lane,2400,2,ResidentialLease";
    expect(values(rent)).toMatchObject({ price: [2400, "USD"], listing_type: ["rent"] });
  });

  it("is none where a table lists fees or one home's values", () => {
    expect(read("Fee,Amount\nHOA,$250\nTax,$4100")).toBeNull();
    expect(read("ListPrice,BedroomsTotal,YearBuilt\n450000,4,2005")).toBeNull();
  });
});

describe("a table of listings for a chatbot", () => {
  it("makes each shown row a passage under its own address", () => {
    const document = read(RESO, null);
    const passages = splitPassages(document?.text ?? "");
    expect([...new Set(passages.map((passage) => passage.heading))]).toEqual([
      "12 Oak Ln, Portland, ME 04101, Portland",
      "14 Oak Ln, Portland, ME 04101, Portland",
    ]);
    expect(document?.skipped).toContainEqual(
      expect.objectContaining({ code: "display_opt_out", excerpt: expect.stringContaining("99 Elm St") }),
    );
    expect(document?.text).not.toMatch(/Divorce|Elm/);
  });
});

describe("fields for agents alone", () => {
  it.each([
    "PrivateRemarks",
    "Agent Remarks",
    "Showing instructions",
    "Lock box",
    "LockBoxLocation",
    "Owner name",
    "Gate code",
    "Buyer agency compensation",
    "Seller motivation",
  ])("%s is private", (label) => expect(isPrivateLabel(label)).toBe(true));
  it.each([
    "Private pool",
    "Bonus room",
    "Interior features",
    "Showings",
    "Agent",
    "Owner pays",
    "Internal laundry",
    "Office",
    "Public remarks",
    "Code",
  ])("%s is not", (label) => expect(isPrivateLabel(label)).toBe(false));

  it("takes an agents' sheet's lines out with what they go on over", () => {
    const text =
      "Bedrooms: 3\nAgent remarks: Vacant, go and show.\nSellers will carry.\nHeating: Gas\n\nShowing instructions: Call\n\nA calm street.";
    expect(withoutPrivateLines(text)).toEqual({
      text: "Bedrooms: 3\nHeating: Gas\n\n\nA calm street.",
      names: ["Agent remarks", "Showing instructions"],
    });
  });
});

describe("sameAddress", () => {
  it.each([
    ["12 Oak Lane", "12 oak ln.", true],
    ["12 Oak Lane, Unit 4", "12 Oak Ln #4", true],
    ["12 Oak Lane, Unit 4", "12 Oak Ln", false],
    ["12 N Oak Ave", "12 North Oak Avenue, Portland, ME", true],
    ["12 Oak Lane", "112 Oak Lane", false],
  ])("%s and %s: %s", (a, b, same) => expect(sameAddress({ address: a }, { address: b })).toBe(same));
  it("counts city and ZIP code where both are known", () => {
    expect(sameAddress({ address: "1 A St", zip_code: "04101-1234" }, { address: "1 A St", zip_code: "04101" })).toBe(true);
    expect(sameAddress({ address: "1 A St", zip_code: "04101" }, { address: "1 A St", zip_code: "04102" })).toBe(false);
    expect(sameAddress({ address: "1 A St", city: "Bath" }, { address: "1 A St", city: "Rome" })).toBe(false);
  });
});
