import { FACT_FIELDS, type FactField, PROPERTY_TYPE_VALUES } from "../constants";
import type { FactValue } from "../schemas";
import { frequencyOf, propertyTypeOf } from "./label-values";
import { areaOf, moneyOf, numberOf } from "./numbers";

export type ConfirmedValue = { value: FactValue; unit?: string };

/** Bounds that a slip of the finger breaks; the database's columns hold less than JSON numbers. */
const BOUNDS: Partial<Record<FactField, [number, number]>> = {
  price: [0, 500_000_000],
  bedrooms: [0, 200],
  bathrooms: [0, 200],
  area: [1, 10_000_000],
  lot_area: [0.001, 1_000_000_000],
  year_built: [1500, 2200],
  hoa_fee: [0, 10_000_000],
  taxes: [0, 100_000_000],
  deposit: [0, 100_000_000],
  garage_spaces: [0, 1000],
  stories: [0, 300],
  days_on_market: [0, 100_000],
};

/**
 * What a realtor typed or chose for a field as the field's kind of value; or what is wrong with it, in words.
 * Numbers may come with their signs and units ("$450,000", "0.25 acres").
 */
export function confirmedValue(field: FactField, value: FactValue, unit: string | undefined): ConfirmedValue | { problem: string } {
  const { kind, label } = FACT_FIELDS[field];
  switch (kind) {
    case "number":
    case "year":
    case "money":
    case "area":
      return numeric(field, label, value, unit);
    case "yes_no":
      return yesNo(label, value);
    case "list":
      return { value: (Array.isArray(value) ? value : String(value).split(/[,;\n]/)).map((item) => item.trim()).filter(Boolean) };
    case "text":
    case "date":
      return text(field, label, value);
  }
}

function numeric(field: FactField, label: string, value: FactValue, unit: string | undefined): ConfirmedValue | { problem: string } {
  const read = typeof value === "number" ? { amount: value, unit } : parsed(field, String(value), unit);
  const [least, most] = BOUNDS[field] ?? [0, 1e12];
  if (read === null || !Number.isFinite(read.amount)) return { problem: `${label} should be a number.` };
  if (read.amount < least || read.amount > most)
    return { problem: `${label} should be between ${least.toLocaleString("en")} and ${most.toLocaleString("en")}.` };
  if ((field === "bedrooms" || field === "year_built") && !Number.isInteger(read.amount))
    return { problem: `${label} should be a whole number.` };
  return { value: read.amount, ...(read.unit ? { unit: read.unit } : {}) };
}

function parsed(field: FactField, value: string, unit: string | undefined): { amount: number; unit: string | undefined } | null {
  const kind = FACT_FIELDS[field].kind;
  if (kind === "area") {
    const parts = /^\s*([\d.,]+)\s*(.*)$/.exec(value);
    const area = parts?.[1] ? areaOf(parts[1], parts[2] || unit || "sqft") : null;
    return area ? { amount: area.value, unit: area.unit } : null;
  }
  if (kind === "money") {
    const money = moneyOf(value);
    return money ? { amount: money.amount, unit: unit ?? (/[^\d.,\s]/.test(value) ? money.currency : undefined) } : null;
  }
  const number = numberOf(value);
  return number === null ? null : { amount: number, unit };
}

function yesNo(label: string, value: FactValue): ConfirmedValue | { problem: string } {
  if (typeof value === "boolean") return { value };
  if (/^(yes|true|1)$/i.test(String(value).trim())) return { value: true };
  if (/^(no|false|0|none)$/i.test(String(value).trim())) return { value: false };
  return { problem: `${label} should be yes or no.` };
}

function text(field: FactField, label: string, value: FactValue): ConfirmedValue | { problem: string } {
  const words = (Array.isArray(value) ? value.join(", ") : String(value)).trim();
  if (words === "") return { problem: `${label} can't be empty.` };
  if (field === "property_type") {
    const type = PROPERTY_TYPE_VALUES.find((known) => known === words.toLowerCase()) ?? propertyTypeOf(words);
    return type ? { value: type } : { problem: `${label} should be one of ${PROPERTY_TYPE_VALUES.join(", ")}.` };
  }
  if (field === "listing_type")
    return /rent|lease/i.test(words) ? { value: "rent" } : /sale|sell/i.test(words) ? { value: "sale" } : { problem: "Say sale or rent." };
  if (field === "hoa_frequency") {
    const frequency = frequencyOf(words);
    return frequency ? { value: frequency } : { problem: `${label} monthly, quarterly or annually.` };
  }
  return { value: words };
}

/** Square feet, square metres and acres into each other: 1 acre = 43,560 sq ft, 1 m2 = 10.7639 sq ft. */
export function convertArea(value: number, from: string, to: string): number {
  const squareFeet: Record<string, number> = { sqft: 1, sqm: 10.7639, acres: 43_560 };
  const result = (value * (squareFeet[from] ?? 1)) / (squareFeet[to] ?? 1);
  return Math.round(result * 100) / 100;
}
