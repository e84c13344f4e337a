import type { FactField } from "../constants";
import type { Candidate } from "./fact-candidate";
import { AREA_UNIT, areaOf, MONEY, moneyOf, NUMBER, numberOf } from "./numbers";
import { europeanDigits } from "./numbers-in-words";

/** Certainty of a value that stands beside its own label. */
const LABELLED = 0.95;

const YES = /^(yes|sí|si|نعم|y|true|included|available|private|in-?ground|above[- ]ground|heated)(?![\p{L}\p{N}])/iu;
const NO = /^(no|n|none|ninguno|ninguna|لا|false|not (included|available|allowed|permitted)|n\/a|na|-|–|—|0)(?![\p{L}\p{N}])/iu;
const RANGE = /\d\s?(-|–|—|to)\s?[$€£]?\d|\b(from|starting|starts|up to|between|over|under|at least|as low as)\b/i;
const UNKNOWN =
  /^(-+|–|—|n\/?a|tbd|tba|unknown|call|ask( agent)?|contact( agent)?|on request|price (up)?on request|upon request|see remarks|null|undefined|other)\.?$/i;

/** Reads what stands behind a label as the field's kind of value; nothing when it is unknown, a range, or of another kind. */
export function labelValue(field: FactField, text: string): Candidate[] {
  const value = europeanDigits(text)
    .trim()
    .replace(/[.;,]+$/, "");
  if (value === "" || value.length > 300 || (UNKNOWN.test(value) && !(field === "hoa_fee" && NO.test(value)))) return [];
  return READERS[field]?.(value) ?? readText(field, value);
}

type Reader = (value: string) => Candidate[];
const one = (field: FactField, value: Candidate["value"] | null, unit?: string): Candidate[] =>
  value === null ? [] : [{ field, value, ...(unit ? { unit } : {}), confidence: LABELLED }];

const count =
  (field: FactField, most: number, step = 1): Reader =>
  (value) => {
    if (RANGE.test(value)) return [];
    const found = new RegExp(`^(${NUMBER}(?:\\s?[½¼¾])?)(?![\\d,])`, "i").exec(value)?.[1];
    const number = found ? numberOf(found) : NO.test(value) ? 0 : null;
    return number !== null && number <= most && Number.isInteger(number / step) ? one(field, number) : [];
  };

const money =
  (field: FactField, least: number): Reader =>
  (value) => {
    if (RANGE.test(value)) return [];
    const found = new RegExp(`^(?:approx\\.?|about|~)?\\s*(${MONEY}|\\d[\\d,]*(?:\\.\\d+)?)`, "i").exec(value)?.[1];
    const amount = found ? moneyOf(found) : null;
    return amount && amount.amount >= least ? one(field, amount.amount, amount.currency) : [];
  };

const area =
  (field: "area" | "lot_area"): Reader =>
  (value) => {
    if (RANGE.test(value)) return [];
    const found = new RegExp(`^(?:approx\\.?|about|~)?\\s*(${NUMBER})\\s*(${AREA_UNIT})?`, "i").exec(value);
    const read = found?.[1] ? areaOf(found[1], found[2] ?? (field === "lot_area" && Number(found[1]) < 20 ? "acres" : "sqft")) : null;
    return read ? [{ field, value: read.value, unit: read.unit, confidence: found?.[2] ? LABELLED : 0.7 }] : [];
  };

const yesNo =
  (field: FactField): Reader =>
  (value) => {
    if (NO.test(value)) return one(field, false);
    if (/^(community|shared|association|neighborhood)\b/i.test(value)) return [];
    return YES.test(value) || /^\d/.test(value) || value.length <= 60 ? one(field, true) : [];
  };

/** An item of a list that says that a thing does not come with the home. */
const LEFT_OUT = /\b(reserved|excluded|exclude[sd]?|not|negotiable|stays? with|does(n['’]t))\b|^no /i;

const list =
  (field: FactField): Reader =>
  (value) => {
    const items = value
      .split(/\s*[,;•·]\s*|\s+\|\s+/)
      .map((item) => item.replace(/^and\s+/i, "").trim())
      .filter((item) => item.length > 1 && item.length <= 80 && !LEFT_OUT.test(item));
    return items.length > 0 && !NO.test(value) ? one(field, items) : [];
  };

const year: Reader = (value) => {
  const found = /^(1[6-9]\d\d|20\d\d)(?![\d-])/.exec(value)?.[1];
  return found ? one("year_built", Number(found)) : [];
};

const readText = (field: FactField, value: string): Candidate[] => one(field, value.length > 200 ? null : value);

/** HOA, taxes: the amount with how often it is paid. */
const hoaFee: Reader = (value) => {
  if (/(\bper|\/)\s?(sq|square|sf\b|m²|m2)/i.test(value)) return [];
  if (NO.test(value) && !/^0*[1-9]/.test(value)) return one("hoa_fee", 0);
  const fee = money("hoa_fee", 1)(value);
  const frequency = fee.length > 0 ? frequencyOf(value) : null;
  return frequency ? [...fee, ...one("hoa_frequency", frequency)] : fee;
};

const taxes: Reader = (value) => (/month|\/\s?mo\b/i.test(value) ? [] : money("taxes", 1)(value));

const price: Reader = (value) => {
  const found = money("price", 100)(value);
  return found.length > 0 && /\/\s?mo\b|per month|monthly|a month|pcm/i.test(value) ? [...found, ...one("listing_type", "rent")] : found;
};

/** `monthly`, `quarterly`, `annually`, or null for another or none. */
export function frequencyOf(text: string): string | null {
  if (/bi-?month|semi-?(month|annual)|bi-?week|weekly|twice/i.test(text)) return null;
  if (/bimestral|semestral|quincenal|semanal/i.test(text)) return null;
  if (/month|\/\s?mo\b|\bp\.?c?\.?m\b|\bmensual|\b(?:al|por|cada) mes\b|شهري/i.test(text)) return "monthly";
  if (/quarter|\/\s?qtr\b|\btrimestr/i.test(text)) return "quarterly";
  return /annual|yearly|\banual|\b(?:al|por|cada) año|سنوي|year|\/\s?yr\b|p\.?\s?a\.?\b|annum/i.test(text) ? "annually" : null;
}

const PROPERTY_TYPES: [RegExp, string][] = [
  [/town\s?(house|home)|row\s?(house|home)/i, "townhouse"],
  [/villa/i, "villa"],
  [/condo/i, "condo"],
  [/multi[- ]?family|duplex|triplex|quadruplex|fourplex|two[- ]family|three[- ]family/i, "multi_family"],
  [/apartment|flat|studio|penthouse|loft|co-?op\b/i, "apartment"],
  [/\bland\b|\blot\b|acreage|vacant/i, "land"],
  [/commercial|office|retail|warehouse|industrial/i, "commercial"],
  [/single[- ]?family|\bhouse\b|\bhome\b|residence|bungalow|cottage|ranch|detached|colonial|cape cod/i, "house"],
];

/** One of the API's property types for a listing's words, or null. */
export const propertyTypeOf = (text: string): string | null => PROPERTY_TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const listingType: Reader = (value) =>
  one("listing_type", /rent|lease|let\b/i.test(value) ? "rent" : /sale|sell|buy/i.test(value) ? "sale" : null);

const READERS: Partial<Record<FactField, Reader>> = {
  price,
  bedrooms: (value) => (/^studio\b/i.test(value) ? one("bedrooms", 0) : count("bedrooms", 60)(value)),
  bathrooms: (value) => fullAndHalf(value) ?? count("bathrooms", 60, 0.25)(value),
  area: area("area"),
  lot_area: area("lot_area"),
  year_built: year,
  property_type: (value) => one("property_type", propertyTypeOf(value)),
  listing_type: listingType,
  hoa_fee: hoaFee,
  hoa_frequency: (value) => one("hoa_frequency", frequencyOf(value)),
  amenities: list("amenities"),
  appliances: list("appliances"),
  garage_spaces: (value) => {
    const found = count("garage_spaces", 40)(value);
    const told = value.replace(/^[\d.]+[- ]?(cars?|spaces?|stalls?|autos?|coches?)?\b[\s,]*/i, "").length > 3;
    const named = /garage|carport|cochera|garaje|barn/i.test(value) ? value : `Garage: ${value}`;
    if (found.length > 0) return told ? [...found, ...one("parking", named)] : found;
    const cars = new RegExp(`(${NUMBER})[- ]?car`, "i").exec(value)?.[1];
    const spaces = cars ? numberOf(cars) : null;
    return spaces !== null ? [...one("garage_spaces", spaces), ...one("parking", named)] : one("parking", value);
  },
  pool: yesNo("pool"),
  fireplace: yesNo("fireplace"),
  elevator: yesNo("elevator"),
  taxes,
  parking: (value) => {
    const cars = new RegExp(`\\b(${NUMBER})[- ]cars? (?:[\\w-]+ )?garage\\b`, "i").exec(value)?.[1];
    return [...(cars ? one("garage_spaces", numberOf(cars)) : []), ...readText("parking", value)];
  },
  flooring: (value) => (/^\d+(st|nd|rd|th)?\b(?! ?("|inch|mm))/.test(value) ? [] : readText("flooring", value)),
  road_fee: money("road_fee", 1),
  stories: count("stories", 150, 0.5),
  deposit: money("deposit", 1),
  days_on_market: count("days_on_market", 10_000),
  zip_code: (value) => one("zip_code", /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value) ? value : null),
  mls_number: (value) => one("mls_number", /^#?\s?([A-Z0-9-]{4,20})\b/i.exec(value)?.[1] ?? null),
};

/** "2 full, 1 half" as 2.5. */
function fullAndHalf(value: string): Candidate[] | null {
  const full = new RegExp(`(${NUMBER})\\s*full`, "i").exec(value)?.[1];
  if (!full) return null;
  const half = new RegExp(`(${NUMBER})\\s*(?:half|partial|½|1/2)`, "i").exec(value)?.[1];
  const total = (numberOf(full) ?? 0) + 0.5 * (half ? (numberOf(half) ?? 0) : 0);
  return one("bathrooms", total);
}
