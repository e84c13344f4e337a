import { FACT_FIELDS, type FactField, type FactKind } from "../constants";
import type { ExtractedFact, FactValue } from "../schemas";

/**
 * Values of one field that are kept of a source. Numbers that disagree are all shown, to be settled by the realtor;
 * words for the same thing ("gas heat", "forced air") are no disagreement, so the fullest is enough.
 */
const MOST_BY_KIND: Record<FactKind, number> = { number: 3, money: 3, area: 3, year: 3, date: 2, yes_no: 2, list: 6, text: 1 };

const keyOf = (value: FactValue): string => (Array.isArray(value) ? [...value].sort().join("|") : String(value)).toLowerCase();

/** Fields of which a home has several at once: a garage and the street, oak and tile. */
const SEVERAL = new Set<FactField>(["parking", "view", "flooring", "outdoor", "laundry", "storage", "heating", "cooling", "utilities"]);
const NONE = /^(none|no)$/i;

/** What a field is said to be in one document, without what another value says already, and without a lone "none". */
function ofSeveral(list: ExtractedFact[]): ExtractedFact[] {
  const told = list.some(({ value }) => !NONE.test(String(value))) ? list.filter(({ value }) => !NONE.test(String(value))) : list;
  const text = ({ value }: ExtractedFact) => String(value).toLowerCase();
  return told.filter((fact) => !told.some((other) => other !== fact && text(other).includes(text(fact))));
}

const SQUARE_FEET: Record<string, number> = { sqft: 1, sqm: 10.7639, acres: 43_560 };
/** In one document, a value of these fields this many times smaller or larger than the main one is of something else. */
const APART: Partial<Record<FactField, number>> = { price: 2.5, area: 1.3, lot_area: 1.15, taxes: 1.6, hoa_fee: 3, deposit: 3 };
const LARGEST = new Set<FactField>(["lot_area"]);
/** Where a label gives the total, a smaller number in prose is of a floor, a part, an outbuilding. */
const COUNTED = new Set<FactField>(["bedrooms", "bathrooms", "stories", "garage_spaces"]);

const amountOf = ({ value, unit }: ExtractedFact) => (typeof value === "number" ? value * (SQUARE_FEET[unit ?? ""] ?? 1) : Number.NaN);

/** A builder's sheet tells the plan's price, its extras, and what both come to. */
const TOTAL = /^\W*(total|final|full|contract|all-?in) (sale |purchase |sales )?price\b/i;
const BEFORE_EXTRAS = /^\W*(base|starting|plan|model) (sale |purchase |sales )?price\b/i;

/**
 * Leaves out, of one document's values of a field, those that belong to a part of the home, an extra or another time:
 * the labelled value, else the largest lot or the first mention, is the main one.
 */
function ofTheMain(field: FactField, list: ExtractedFact[]): ExtractedFact[] {
  const labelled = list.filter(({ confidence }) => confidence >= 0.9);
  if (field === "price" && list.some(({ sentence }) => TOTAL.test(sentence)))
    return list.filter(({ sentence }) => !BEFORE_EXTRAS.test(sentence) || TOTAL.test(sentence));
  if (field === "year_built") return labelled.length > 0 ? labelled : list.slice(0, 1);
  if (COUNTED.has(field)) {
    const most = Math.max(...labelled.map(amountOf));
    return list.filter((fact) => labelled.length === 0 || labelled.includes(fact) || amountOf(fact) > most);
  }
  if (SEVERAL.has(field)) return ofSeveral(list);
  const apart = APART[field];
  if (!apart || list.length < 2) return list;
  const ranked = LARGEST.has(field) ? [...list].sort((a, b) => amountOf(b) - amountOf(a)) : labelled.length > 0 ? labelled : list;
  const main = amountOf(ranked[0] as ExtractedFact);
  return list.filter((fact) => {
    const ratio = amountOf(fact) / main;
    return ratio === 1 || labelled.includes(fact) ? true : ratio < apart && ratio > 1 / apart;
  });
}

/** Equal values once, by the best witness; the surest values of a field, and those that a line names by label before prose. */
export function settled(facts: ExtractedFact[]): ExtractedFact[] {
  const byField = new Map<FactField, ExtractedFact[]>();
  for (const fact of facts) {
    const known = byField.get(fact.field) ?? [];
    const same = known.findIndex((other) => keyOf(other.value) === keyOf(fact.value) && (other.unit ?? "") === (fact.unit ?? ""));
    if (same < 0) known.push(fact);
    else if ((known[same]?.confidence ?? 0) < fact.confidence) known[same] = fact;
    byField.set(fact.field, known);
  }
  const size = (fact: ExtractedFact) => (typeof fact.value === "string" ? fact.value.length : 0);
  return [...byField].flatMap(([field, list]) =>
    ofTheMain(field, list)
      .sort((a, b) => b.confidence - a.confidence || size(b) - size(a))
      .slice(0, SEVERAL.has(field) ? 2 : MOST_BY_KIND[FACT_FIELDS[field].kind]),
  );
}
