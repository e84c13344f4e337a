import { describe, expect, it } from "vitest";
import type { FactField } from "../constants";
import type { FactValue } from "../schemas";
import { agree, groupsOf, type StatedValue } from "./conflicts";
import { dayOf } from "./days";

const said = (value: FactValue, unit: string | null = null, more: Partial<StatedValue> = {}): StatedValue => ({ value, unit, ...more });

describe("agree", () => {
  it.each<[FactField, StatedValue, StatedValue, boolean]>([
    ["area", said(1985, "sqft"), said(184.4, "sqm"), true],
    ["area", said(1985, "sqft"), said(184, "sqm"), true],
    ["area", said(1985, "sqft"), said(186, "sqm"), false],
    ["area", said(1985, "sqft"), said(1990, "sqft"), false],
    ["lot_area", said(0.25, "acres"), said(10_890, "sqft"), true],
    ["lot_area", said(0.25, "acres"), said(12_000, "sqft"), false],
    ["price", said(485_000, "USD"), said(485_000, "USD"), true],
    ["price", said(485_000, "USD"), said(485_000, "AED"), false],
    ["price", said(485_000, "USD"), said(479_000, "USD"), false],
    ["hoa_fee", said(250, "USD", { frequency: "monthly" }), said(3000, "USD", { frequency: "annually" }), true],
    ["hoa_fee", said(250, "USD", { frequency: "monthly" }), said(750, "USD", { frequency: "quarterly" }), true],
    ["hoa_fee", said(250, "USD", { frequency: "monthly" }), said(3100, "USD", { frequency: "annually" }), false],
    ["hoa_fee", said(250, "USD"), said(3000, "USD", { frequency: "annually" }), false],
    ["bathrooms", said(2.5), said(3, null, { sentence: "BathroomsTotalInteger: 3" }), true],
    ["bathrooms", said(2.5), said(3, null, { sentence: "Bathrooms: 3" }), false],
    ["bedrooms", said(3), said(4), false],
    ["pool", said(true), said(false), false],
    ["year_built", said(1998), said(1999), false],
    ["available_date", said("December 1, 2026"), said("2026-12-01"), true],
    ["available_date", said("Dec 1"), said("12/1/2026"), true],
    ["available_date", said("now"), said("2026-12-01"), false],
    ["available_date", said("immediately"), said("now"), true],
    ["appliances", said(["Range"]), said(["Oven"]), true],
    ["heating", said("Gas"), said("Forced air"), true],
    ["pets_allowed", said("Not allowed"), said("Cats only"), false],
    ["pets_allowed", said("Allowed"), said("Dogs under 25 lb"), true],
    ["property_type", said("house"), said("condo"), false],
    ["zip_code", said("04101"), said("04102"), false],
  ])("%s: %j and %j: %s", (field, a, b, expected) => {
    expect(agree(field, a, b)).toBe(expected);
    expect(agree(field, b, a)).toBe(expected);
  });

  it("puts what agrees together, in the order it came", () => {
    const groups = groupsOf("area", [said(1985, "sqft"), said(2000, "sqft"), said(184.4, "sqm")]);
    expect(groups.map((group) => group.map(({ value }) => value))).toEqual([[1985, 184.4], [2000]]);
  });
});

describe("dayOf", () => {
  it.each([
    ["2026-12-01", "2026-12-01"],
    ["Dec 1st, 2026", "2026-12-01"],
    ["1 December 2026", "2026-12-01"],
    ["12/1/26", "2026-12-01"],
    ["December 1", "-12-01"],
    ["Immediately", "now"],
    ["after the tenant leaves", null],
  ])("%s: %s", (text, day) => expect(dayOf(text)).toBe(day));
});
