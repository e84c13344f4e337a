import type { KnownFact, PortfolioHome } from "../schemas";
import { evidenceOf } from "./evidence";
import { factsOf } from "./match-facts";
import type { Limit, Wish } from "./search-homes-wish";
import { conceptOf } from "./vocabulary";

/** `unknown`: nothing says so, nothing says otherwise. A home is never taken for what is not known of it. */
export type Fit = "yes" | "no" | "unknown";

/** What of a wish a home meets, and which parts nobody knows of it: concept ids and fields. */
export type HomeFit = { home: PortfolioHome; fit: Fit; unknown: string[] };

const SQUARE_FEET: Record<string, number> = { sqft: 1, sqm: 10.7639, acres: 43_560 };

/** Whether a home meets a wish. */
export function fitOf(home: PortfolioHome, wish: Wish): HomeFit {
  const parts: [string, Fit][] = [
    ...wish.limits.map((limit): [string, Fit] => [limit.field, withinLimit(home, limit)]),
    ...wish.features.map(({ subject, wanted }): [string, Fit] => [
      subject,
      wanted ? featureOf(home, subject) : opposite(featureOf(home, subject)),
    ]),
  ];
  if (wish.city !== null) parts.push(["city", sameText(home, "city", wish.city)]);
  if (wish.notCity !== null) parts.push(["city", opposite(sameText(home, "city", wish.notCity))]);
  if (wish.listingType !== null) parts.push(["listing_type", sameText(home, "listing_type", wish.listingType)]);
  if (wish.types.wanted.length > 0) parts.push(["property_type", typeAmong(home, wish.types.wanted)]);
  if (wish.types.unwanted.length > 0) parts.push(["property_type", opposite(typeAmong(home, wish.types.unwanted))]);
  if (wish.elsewhere !== null) parts.push(["city", "no"]);
  const unknown = parts.filter(([, fit]) => fit === "unknown").map(([name]) => name);
  const fit = parts.some(([, each]) => each === "no") ? "no" : unknown.length > 0 ? "unknown" : "yes";
  return { home, fit, unknown: [...new Set(unknown)] };
}

/** The one number known of a field; sources that disagree know none. */
export function numberOf(home: PortfolioHome, field: string): number | null {
  const values = new Set(factsOf(field, home.facts).map(({ value }) => value));
  const [value] = values;
  return values.size === 1 && typeof value === "number" ? value : null;
}

/** An area in square feet, or null. */
export function squareFeetOf(home: PortfolioHome, field: "area" | "lot_area"): number | null {
  const value = numberOf(home, field);
  const unit = factsOf(field, home.facts)[0]?.unit ?? "sqft";
  return value === null ? null : value * (SQUARE_FEET[unit] ?? 1);
}

/** The text value of a field, or null. */
export const textOf = (home: PortfolioHome, field: string): string | null => {
  const value = factsOf(field, home.facts)[0]?.value;
  return typeof value === "string" ? value : null;
};

/** The currency of a home's price. */
export const currencyOf = (home: PortfolioHome): string => factsOf("price", home.facts)[0]?.unit ?? "USD";

function withinLimit(home: PortfolioHome, limit: Limit): Fit {
  const { field, least, most, open } = limit;
  if (field === "price" && limit.unit && limit.unit !== currencyOf(home)) return "unknown";
  const isArea = field === "area" || field === "lot_area";
  const value = isArea ? squareFeetOf(home, field) : numberOf(home, field);
  if (value === null) return field === "hoa_fee" && featureOf(home, "hoa_fee") === "no" ? "yes" : "unknown";
  const scale = isArea ? (SQUARE_FEET[limit.unit ?? factsOf(field, home.facts)[0]?.unit ?? "sqft"] ?? 1) : 1;
  if (least !== undefined && (open ? value <= least * scale : value < least * scale)) return "no";
  if (most !== undefined && (open ? value >= most * scale : value > most * scale)) return "no";
  return "yes";
}

const opposite = (fit: Fit): Fit => (fit === "yes" ? "no" : fit === "no" ? "yes" : "unknown");

function sameText(home: PortfolioHome, field: string, wanted: string): Fit {
  const value = textOf(home, field);
  return value === null ? "unknown" : value === wanted ? "yes" : "no";
}

function typeAmong(home: PortfolioHome, types: string[]): Fit {
  const value = textOf(home, "property_type");
  return value === null || value === "other" ? "unknown" : types.includes(value) ? "yes" : "no";
}

/** The fact that says of a concept that it is there or isn't, if one does. */
export function factAbout(home: PortfolioHome, subject: string): { fact: KnownFact; fit: Fit } | null {
  const said = home.facts.flatMap((fact) => {
    const fit = factSays(fact, subject);
    return fit === "unknown" ? [] : [{ fact, fit }];
  });
  const confirmed = said.filter(({ fact }) => fact.confirmed);
  const voices = confirmed.length > 0 ? confirmed : said;
  return new Set(voices.map(({ fit }) => fit)).size === 1 ? (voices[0] ?? null) : null;
}

/** Whether a home has a thing; sources that disagree know nothing. */
export const featureOf = (home: PortfolioHome, subject: string): Fit => factAbout(home, subject)?.fit ?? "unknown";

const DENIES = /\b(no|not|none|without|lacks?|sin|ningun[oa]?)\b|(^|\s)(بدون|لا|ليس)(\s|$)/i;
/** What a source says may be there, or is only near, is not there. */
const DOUBTS = /\b(room for|space for|potential|possible|could|nearby|near|walk|minutes?|miles?|optional|available for)\b/i;

function factSays(fact: KnownFact, subject: string): Fit {
  const concept = conceptOf(subject);
  const own = concept.general && concept.fields[0] === fact.field;
  if (typeof fact.value === "boolean") return own ? (fact.value ? "yes" : "no") : "unknown";
  if (typeof fact.value === "number") return numberSays(fact.value, subject, own || (HELD_BY_NUMBER[subject] ?? "") === fact.field);
  return itemsSay(Array.isArray(fact.value) ? fact.value : [fact.value], subject, own);
}

/** Things that a count tells of. Without garage spaces there may be parking still. */
const HELD_BY_NUMBER: Record<string, string> = { garage: "garage_spaces", parking: "garage_spaces" };

function numberSays(value: number, subject: string, owns: boolean): Fit {
  if (!owns) return "unknown";
  return value > 0 ? "yes" : subject === "parking" ? "unknown" : "no";
}

function itemsSay(values: string[], subject: string, own: boolean): Fit {
  const items = values.filter((item) => evidenceOf(item).meaning.concepts.has(subject));
  if (items.length === 0) return own && /^(none|no)\b/i.test(values.join()) ? "no" : "unknown";
  if (items.every((item) => DENIES.test(item))) return "no";
  return items.some((item) => !DENIES.test(item) && !DOUBTS.test(item)) ? "yes" : "unknown";
}
