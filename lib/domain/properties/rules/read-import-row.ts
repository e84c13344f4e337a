import { FACT_FIELDS } from "@/lib/domain/knowledge/constants";
import { cleanText } from "@/lib/kernel/validation";
import type { CreatePropertyInput } from "../schemas";
import type { ColumnMeaning, ImportField } from "./import-columns";
import { parseNumber, parseYesNo } from "./parse-number";
import { areaUnitOf, hoaOf, listingTypeOf, propertyTypeOf, SQFT_PER_ACRE, SQFT_PER_SQM, statusOf } from "./reso-values";

export type ImportRow = {
  /** By which an existing property is found. */
  keys: { property_id?: string; mls_number?: string };
  fields: Partial<CreatePropertyInput>;
  errors: { path: string; message: string }[];
};

type Reader = {
  text: (field: ImportField) => string | undefined;
  number: (field: ImportField) => number | undefined;
  fail: (path: string, message: string) => void;
};

/** One row of an import as fields of a property; what can't be read is an error that names its field. Empty cells are absent. */
export function readImportRow(columns: (ColumnMeaning | null)[], cells: string[], decimalComma: boolean): ImportRow {
  const errors: ImportRow["errors"] = [];
  const texts = new Map<ImportField, string>();
  const facts: Record<string, string | number | boolean> = {};
  columns.forEach((meaning, i) => {
    const cell = cleanText(cells[i] ?? "");
    if (!meaning || cell === "") return;
    if (meaning.kind === "field") {
      if (!texts.has(meaning.field)) texts.set(meaning.field, cell);
    } else if (meaning.kind === "own_fact") facts[meaning.key] = cell;
    else facts[meaning.field] = factValue(cell, FACT_FIELDS[meaning.field].kind, decimalComma);
  });
  const fail = (path: string, message: string) => errors.push({ path, message });
  const text = (field: ImportField) => texts.get(field);
  const number = (field: ImportField) => {
    const cell = texts.get(field);
    const value = cell === undefined ? undefined : parseNumber(cell, decimalComma);
    if (value === null) fail(field, `"${cell?.slice(0, 60)}" is not a number.`);
    return value ?? undefined;
  };
  const reader: Reader = { text, number, fail };
  const fields = { ...readPlace(reader), ...readKind(reader), ...readSizes(reader), ...readMoney(reader), ...readWords(reader) };
  const mls_number = text("mls_number");
  if (mls_number) facts.mls_number = mls_number;
  if (Object.keys(facts).length > 0) fields.facts = facts;
  return { keys: { property_id: text("property_id"), mls_number }, fields: withoutAbsent(fields), errors };
}

const withoutAbsent = (fields: Partial<CreatePropertyInput>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<CreatePropertyInput>;

function factValue(cell: string, kind: string, decimalComma: boolean): string | number | boolean {
  if (kind === "yes_no") return parseYesNo(cell) ?? cell;
  if (kind === "number" || kind === "money") return parseNumber(cell, decimalComma) ?? cell;
  return cell;
}

function readPlace({ text }: Reader): Partial<CreatePropertyInput> {
  const street = [text("street_number"), text("street_dir_prefix"), text("street_name"), text("street_suffix"), text("street_dir_suffix")]
    .filter(Boolean)
    .join(" ");
  const unit = text("unit_number");
  const composed = street && unit ? `${street} #${unit.replace(/^#/, "")}` : street;
  return {
    address: text("address") ?? (composed || undefined),
    city: text("city"),
    state: text("state"),
    zip_code: text("zip_code"),
    country: text("country"),
  };
}

function readKind({ text, fail }: Reader): Partial<CreatePropertyInput> {
  const known = <T>(field: ImportField, read: (word: string) => T | null): T | undefined => {
    const word = text(field);
    const value = word === undefined ? undefined : read(word);
    if (value === null) fail(field, `"${word?.slice(0, 60)}" is not a value we know.`);
    return value ?? undefined;
  };
  const resoType = text("reso_type");
  return {
    status: known("status", statusOf),
    property_type:
      known("property_type", (word) => propertyTypeOf(word) ?? "other") ?? (resoType ? (propertyTypeOf(resoType) ?? undefined) : undefined),
    listing_type: known("listing_type", listingTypeOf) ?? (resoType ? (listingTypeOf(resoType) ?? undefined) : undefined),
  };
}

function readSizes({ text, number, fail }: Reader): Partial<CreatePropertyInput> {
  const unitText = text("area_unit");
  const area_unit = unitText ? areaUnitOf(unitText) : undefined;
  if (area_unit === null) fail("area_unit", `"${unitText}" is not sqft or sqm.`);
  return {
    bedrooms: number("bedrooms"),
    bathrooms: bathrooms(number),
    area: number("area"),
    area_unit: area_unit ?? undefined,
    lot_area: lotArea({ text, number, fail }, area_unit ?? "sqft"),
    year_built: number("year_built"),
  };
}

/** Full + 3/4 + 1/2 baths where the parts are given: RESO's total counts each part as a whole one. */
function bathrooms(number: Reader["number"]): number | undefined {
  const full = number("baths_full");
  const total = number("bathrooms");
  if (full === undefined) return total;
  return full + 0.75 * (number("baths_three_quarter") ?? 0) + 0.5 * (number("baths_half") ?? 0);
}

function lotArea({ text, number }: Reader, unit: "sqft" | "sqm"): number | undefined {
  const fromSquareFeet = (value: number) => Math.round((unit === "sqm" ? value / SQFT_PER_SQM : value) * 100) / 100;
  const squareFeet = number("lot_square_feet");
  if (squareFeet !== undefined) return fromSquareFeet(squareFeet);
  const acres = number("lot_acres");
  if (acres !== undefined) return fromSquareFeet(acres * SQFT_PER_ACRE);
  const area = number("lot_area");
  const lotUnit = text("lot_unit");
  if (area === undefined || !lotUnit) return area;
  if (/acre/i.test(lotUnit)) return fromSquareFeet(area * SQFT_PER_ACRE);
  return areaUnitOf(lotUnit) === "sqm" ? fromSquareFeet(area * SQFT_PER_SQM) : fromSquareFeet(area);
}

function readMoney({ text, number, fail }: Reader): Partial<CreatePropertyInput> {
  const price = number("price");
  const fee = number("hoa_fee");
  const frequency = text("hoa_frequency");
  const hoa = fee !== undefined && frequency ? hoaOf(fee, frequency) : undefined;
  if (hoa === null) fail("hoa_frequency", `"${frequency?.slice(0, 60)}" is not monthly, quarterly or annually.`);
  return {
    price: price === undefined ? undefined : Math.round(price),
    currency: text("currency"),
    hoa_fee: hoa?.hoa_fee ?? fee,
    hoa_frequency: hoa?.hoa_frequency,
  };
}

function readWords({ text }: Reader): Partial<CreatePropertyInput> {
  const amenities = text("amenities")
    ?.split(/[,;|\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
  return { amenities, description: text("description"), listing_url: text("listing_url"), bot_id: text("bot_id") };
}
