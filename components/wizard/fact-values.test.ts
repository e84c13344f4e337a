import { expect, test } from "vitest";
import { type FoundFact, groupFacts, parseValue } from "./fact-values";

const fact = (over: Partial<FoundFact>): FoundFact => ({
  fact_id: crypto.randomUUID(),
  field: "bedrooms",
  label: "Bedrooms",
  kind: "number",
  value: 3,
  unit: null,
  sentence: "3 bedrooms",
  source_title: "Listing",
  status: "found",
  ...over,
});

test("sources that agree are one fact, those that disagree are a conflict with both", () => {
  expect(groupFacts([fact({}), fact({ source_title: "Brochure" })])).toMatchObject([{ conflict: false, facts: [{ value: 3 }] }]);
  expect(groupFacts([fact({}), fact({ value: 4 })])).toMatchObject([{ conflict: true, facts: [{ value: 3 }, { value: 4 }] }]);
});

test("one size in two units is no conflict", () => {
  const area = { field: "living_area", label: "Living area", kind: "area" as const };
  const groups = groupFacts([fact({ ...area, value: 2000, unit: "sqft" }), fact({ ...area, value: 186, unit: "sqm" })]);
  expect(groups).toMatchObject([{ conflict: false, facts: [{ value: 2000 }] }]);
});

test("what is confirmed settles a conflict, what was rejected is gone", () => {
  expect(groupFacts([fact({}), fact({ value: 4, status: "confirmed" })])).toMatchObject([{ conflict: false, facts: [{ value: 4 }] }]);
  expect(groupFacts([fact({ status: "rejected" })])).toEqual([]);
});

test("typed values are read by their kind, and nonsense is not a number", () => {
  expect(parseValue("money", "$589,000")).toBe(589000);
  expect(parseValue("number", "2.5")).toBe(2.5);
  expect(parseValue("number", "three")).toBeNull();
  expect(parseValue("yes_no", "false")).toBe(false);
  expect(parseValue("list", "oven,  fridge, ")).toEqual(["oven", "fridge"]);
  expect(parseValue("text", "  ")).toBeNull();
});
