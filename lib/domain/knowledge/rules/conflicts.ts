import { FACT_FIELDS, type FactField } from "../constants";
import type { FactValue } from "../schemas";
import { dayOf } from "./days";

/** A value that a source or a person gave for a field. `frequency`: of a fee, said by the same source. */
export type StatedValue = { value: FactValue; unit: string | null; frequency?: string | null; sentence?: string | null };

const SQM_PER: Record<string, number> = { sqm: 1, sqft: 1 / 10.7639, acres: 43_560 / 10.7639 };
const MONTHS_PER: Record<string, number> = { monthly: 1, quarterly: 3, annually: 12 };
/** Words that are compared; other words for a thing ("gas heat", "forced air") complete each other. */
const COMPARED_WORDS = new Set<FactField>(["property_type", "listing_type", "hoa_frequency", "zip_code", "mls_number", "furnished"]);

/** Whether two values of a field can both be true, whatever units they are said in. */
export function agree(field: FactField, a: StatedValue, b: StatedValue): boolean {
  switch (FACT_FIELDS[field].kind) {
    case "area":
      return sameArea(a, b);
    case "money":
      return sameMoney(field, a, b);
    case "number":
      return sameNumber(field, a, b);
    case "year":
      return Number(a.value) === Number(b.value);
    case "yes_no":
      return a.value === b.value;
    case "date":
      return sameDay(a.value, b.value);
    case "list":
      return true;
    case "text":
      return sameWords(field, a.value, b.value);
  }
}

/** Half of the last digit that was written: 184.4 sqm may be anything from 184.35 to 184.45. */
function halfStep(value: number): number {
  const digits = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -digits;
}

function sameArea(a: StatedValue, b: StatedValue): boolean {
  const [x, y] = [Number(a.value), Number(b.value)];
  const [from, to] = [SQM_PER[a.unit ?? "sqft"], SQM_PER[b.unit ?? "sqft"]];
  if (from === undefined || to === undefined || from === to) return x === y;
  // Two units: each was rounded when it was written.
  return Math.abs(x * from - y * to) <= halfStep(x) * from + halfStep(y) * to + 1e-9;
}

function sameMoney(field: FactField, a: StatedValue, b: StatedValue): boolean {
  if (a.unit && b.unit && a.unit !== b.unit) return false;
  const [x, y] = [Number(a.value), Number(b.value)];
  if (field !== "hoa_fee" || !a.frequency || !b.frequency || a.frequency === b.frequency) return x === y;
  const [inMonths, inMonthsToo] = [MONTHS_PER[a.frequency], MONTHS_PER[b.frequency]];
  if (!inMonths || !inMonthsToo) return x === y;
  return Math.abs(x / inMonths - y / inMonthsToo) <= halfStep(x) / inMonths + halfStep(y) / inMonthsToo + 1e-9;
}

/** RESO's `BathroomsTotalInteger` counts a half bath as a whole one: 3 beside 2.5 is the same home. */
const INTEGER_BATHS = /BathroomsTotalInteger/i;

function sameNumber(field: FactField, a: StatedValue, b: StatedValue): boolean {
  const [x, y] = [Number(a.value), Number(b.value)];
  if (x === y) return true;
  if (field !== "bathrooms") return false;
  return (INTEGER_BATHS.test(a.sentence ?? "") && Math.ceil(y) === x) || (INTEGER_BATHS.test(b.sentence ?? "") && Math.ceil(x) === y);
}

function sameDay(a: FactValue, b: FactValue): boolean {
  const [x, y] = [dayOf(String(a)), dayOf(String(b))];
  if (x === null || y === null) return plain(a) === plain(b);
  return x === y || ((x.startsWith("-") || y.startsWith("-")) && x.slice(-6) === y.slice(-6));
}

const NO_PETS = /^(no|none|not allowed|no pets?|no animals|pets? (are )?not (allowed|permitted))\b/i;

function sameWords(field: FactField, a: FactValue, b: FactValue): boolean {
  if (field === "pets_allowed") return NO_PETS.test(String(a)) === NO_PETS.test(String(b));
  return COMPARED_WORDS.has(field) ? plain(a) === plain(b) : true;
}

const plain = (value: FactValue): string =>
  (Array.isArray(value) ? [...value].sort().join(" ") : String(value)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Values by what agrees with what, in the order they come; several groups are a conflict. */
export function groupsOf<T extends StatedValue>(field: FactField, values: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const value of values) {
    const group = groups.find((known) => known.every((other) => agree(field, other, value)));
    if (group) group.push(value);
    else groups.push([value]);
  }
  return groups;
}
