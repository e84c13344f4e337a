import type { properties } from "@/db/schema/bots";
import type { property_facts } from "@/db/schema/knowledge";
import { FACT_FIELD_NAMES, FACT_FIELDS } from "@/lib/domain/knowledge/constants";
import type { FactValue } from "@/lib/domain/knowledge/schemas";
import type { KnownFact } from "../schemas";

export type PropertyRow = typeof properties.$inferSelect;
export type FoundFact = KnownFact & { source_id?: string };

/** A row of `property_facts` as the engine reads it. */
export function foundFact(row: typeof property_facts.$inferSelect, title: string | null, url: string | null): FoundFact {
  return {
    field: row.field,
    value: row.value,
    unit: row.unit ?? undefined,
    sentence: row.sentence ?? undefined,
    source_id: row.source_id ?? undefined,
    title: title ?? undefined,
    url: url ?? undefined,
    char_start: row.char_start ?? undefined,
    char_end: row.char_end ?? undefined,
    confirmed: row.status === "confirmed",
  };
}

/**
 * Everything known of a home: its confirmed columns and facts, then what its sources say. A confirmed value that a
 * source says too is shown with that source's sentence.
 */
export function propertyFacts(row: PropertyRow, found: FoundFact[]): KnownFact[] {
  const confirmed = [...columnFacts(row), ...keyFacts(row)];
  const fields = new Set(confirmed.map(({ field }) => field));
  const others = found.filter(({ field }) => !fields.has(field));
  return [...confirmed.map((fact) => withSource(fact, found)), ...others];
}

function columnFacts(row: PropertyRow): KnownFact[] {
  const facts: KnownFact[] = [];
  for (const field of FACT_FIELD_NAMES) {
    const { column, kind } = FACT_FIELDS[field];
    if (!column) continue;
    const value = column === "address" ? fullAddress(row) : row[column];
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    const unit = kind === "money" ? row.currency : kind === "area" ? (row.area_unit ?? undefined) : undefined;
    facts.push({ field, value, unit, confirmed: true });
  }
  return [...facts, { field: "status", value: row.status, confirmed: true }];
}

/** Street, city, state and ZIP code in one line, without repeating what the street line already carries. */
function fullAddress({ address, city, state, zip_code }: PropertyRow): string {
  const region = [state, zip_code].filter(Boolean).join(" ");
  return [address, ...[city, region].filter((part): part is string => Boolean(part) && !address.includes(part ?? ""))].join(", ");
}

function keyFacts(row: PropertyRow): KnownFact[] {
  return Object.entries(row.facts).map(([field, value]) => ({
    field,
    value: value as FactValue,
    unit: unitOf(field, row),
    confirmed: true,
  }));
}

function unitOf(field: string, row: PropertyRow): string | undefined {
  const kind = field in FACT_FIELDS ? FACT_FIELDS[field as keyof typeof FACT_FIELDS].kind : null;
  return kind === "money" ? row.currency : kind === "area" ? (row.area_unit ?? undefined) : undefined;
}

function withSource(fact: KnownFact, found: FoundFact[]): KnownFact {
  const same = found.find(
    ({ field, value, unit, source_id }) => source_id !== undefined && field === fact.field && sameAs(fact, value, unit),
  );
  if (!same) return fact;
  const { sentence, source_id, title, url, char_start, char_end } = same;
  const asSaid = AREA_FIELDS.has(fact.field) ? { value: same.value, unit: same.unit ?? fact.unit } : { unit: fact.unit ?? same.unit };
  return { ...fact, ...asSaid, sentence, source_id, title, url, char_start, char_end };
}

const AREA_FIELDS = new Set(["area", "lot_area"]);
/** Square feet in one of a unit, as the property's own columns are converted. */
const SQUARE_FEET: Record<string, number> = { sqft: 1, sqm: 10.7639, acres: 43_560 };

/** Equal, or the same area in another unit: it is then told as the source has it ("0.21 acres"). */
function sameAs(fact: KnownFact, value: FactValue, unit: string | undefined): boolean {
  const [own, other] = [SQUARE_FEET[fact.unit ?? ""], SQUARE_FEET[unit ?? ""]];
  if (!AREA_FIELDS.has(fact.field) || !own || !other || typeof value !== "number" || typeof fact.value !== "number")
    return sameValue(value, fact.value);
  return Math.abs(value * other - fact.value * own) <= 0.002 * fact.value * own;
}

const sameValue = (a: FactValue, b: FactValue) => JSON.stringify(a).toLowerCase() === JSON.stringify(b).toLowerCase();
