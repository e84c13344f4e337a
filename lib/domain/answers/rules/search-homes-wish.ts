import type { PortfolioHome } from "../schemas";
import { factsOf } from "./match-facts";
import { foldCharacters, normalizeText, type Token, tokensOf } from "./normalize-text";
import { numberOfWord } from "./read-numbers";
import { NUMBER_NOUNS, RELATIONS, SCALES } from "./search-homes-words";
import { findMentions } from "./vocabulary";

/** Bounds that a field's value must keep; `unit`: of an area or the currency, where it was said. */
export type Limit = { field: string; least?: number; most?: number; open?: boolean; unit?: string };

/** What a buyer looks for. */
export type Wish = {
  limits: Limit[];
  /** Concepts that must be there, or must not. */
  features: { subject: string; wanted: boolean }[];
  city: string | null;
  notCity: string | null;
  /** A place that was named and is none of the homes' cities. */
  elsewhere: string | null;
  listingType: string | null;
  types: { wanted: string[]; unwanted: string[] };
};

/** Fields that figures bound; they are no features. */
const NOT_FEATURES = new Set(
  "price bedrooms bathrooms area lot_area year_built hoa_frequency taxes status listing_type property_type address city zip_code amenities seller style condition days_on_market mls_number open_house showings time school_district schools noise outlook rental_rules lease_term transit".split(
    " ",
  ),
);
/** Subjects that only a denial makes a wish: "no HOA", "without stairs". */
const DENIED_ONLY = new Set(["hoa_fee", "stories", "deposit", "special_assessment", "application"]);
const TYPES: Record<string, string[]> = {
  kind_condo: ["condo", "apartment"],
  kind_townhouse: ["townhouse"],
  kind_single_family: ["house", "villa"],
  kind_multi: ["multi_family"],
};
/** "A house, not a condo": the words for a kind of home where the vocabulary means any home. */
const KIND_WORDS: [RegExp, string[]][] = [
  [/^(apartments?|flats?|apartamentos?|pisos?|شقه|شقق)$/, ["apartment", "condo"]],
  [/^(villas?|فيلا|فلل)$/, ["villa", "house"]],
  [/^(houses|casas|بيوت|منازل)$/, ["house", "villa"]],
  [/^(land|terreno|terrenos|ارض)$/, ["land"]],
];
const DENIAL = /^(no|not|without|except|excluding|sin|ningun|ninguna|excepto|menos|بدون|ليس|غير|لا)$/;
/** Words between a denial and what it denies: "not a condo", "no shared pool". */
const BETWEEN = /^(a|an|any|the|un|una|el|la|is|es|need|want|quiero|اي)$/;

/** Reads what a message looks for among these homes. */
export function readWish(message: string, homes: PortfolioHome[]): Wish {
  const unnamed = withoutNames(message, homes);
  const folded = foldCharacters(unnamed);
  const limits = limitsIn(folded);
  const { features, types } = thingsIn(unnamed);
  const { city, notCity, elsewhere } = placeIn(message, homes);
  return { limits, features, city, notCity, elsewhere, listingType: listingTypeIn(folded, limits), types };
}

/** Whether a message names anything to choose by. */
export const isWish = ({ limits, features, city, notCity, elsewhere, listingType, types }: Wish): boolean =>
  limits.length + features.length + types.wanted.length + types.unwanted.length > 0 ||
  city !== null ||
  notCity !== null ||
  elsewhere !== null ||
  listingType !== null;

/** Words of an address are names: "Harbor View" is no view. "Anything but a condo" is not one; a price range is no stove. */
function withoutNames(message: string, homes: PortfolioHome[]): string {
  const streets = homes.flatMap(({ address }) => {
    const street = address.split(",")[0] ?? "";
    const name = street.replace(/^\d+\w?\s+/, "");
    return [street, name, name.replace(/\s+\S+$/, "")].filter((part) => part.length >= 4);
  });
  const plain = message.replace(/\b(anything|everything|all|any) but\b/gi, "not").replace(/\bprice ranges?\b/gi, "prices");
  return streets.reduce((text, name) => text.replace(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, "giu"), " "), plain);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

function thingsIn(message: string): Pick<Wish, "features" | "types"> {
  const tokens = tokensOf(normalizeText(message));
  const subjects = findMentions(tokens).filter(({ concept }) => concept.role === "subject");
  const kinds = [
    ...subjects.map(({ concept, from }) => ({ from, names: TYPES[concept.id] ?? [] })),
    ...tokens.map(({ word }, from) => ({ from, names: KIND_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? [] })),
  ];
  const named = (denied: boolean) => [
    ...new Set(kinds.filter(({ from }) => isDenied(tokens, from) === denied).flatMap(({ names }) => names)),
  ];
  const unwanted = named(true);
  const features = new Map<string, boolean>();
  for (const { concept, from } of subjects) {
    const denied = isDenied(tokens, from);
    if (!TYPES[concept.id] && isFeature(concept.id, denied) && !countsIt(tokens[from - 1]?.word)) features.set(concept.id, !denied);
  }
  return {
    features: [...features].map(([subject, wanted]) => ({ subject, wanted })),
    types: { wanted: named(false).filter((kind) => !unwanted.includes(kind)), unwanted },
  };
}

const isFeature = (subject: string, denied: boolean) => !NOT_FEATURES.has(subject) && (denied || !DENIED_ONLY.has(subject));

/** Whether the word or words at `from` are denied: "not a condo", "no pool". */
function isDenied(tokens: Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && BETWEEN.test(tokens[at]?.word ?? "")) at--;
  return DENIAL.test(tokens[at]?.word ?? "") || /^بدون/.test(tokens[from]?.word ?? "");
}

/** "Two-car garage": the figure is the wish. */
const countsIt = (word: string | undefined) => word !== undefined && /^(car|cars|\d+)$/.test(word);

const CURRENCIES: [RegExp, string][] = [
  [/aed|dirhams?|درهم/, "AED"],
  [/€|eur\b|euros?/, "EUR"],
  [/£|gbp|pounds?/, "GBP"],
  [/us\$|usd|dollars?|dolares|دولار/, "USD"],
];
const FIGURE =
  /(?<sign>us\$|aed|usd|eur|gbp|[$€£])?\s?(?<![\p{L}\d.,])(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<scale>k|m|mm|mil|thousand|million|millon|millones|الف|مليون)?(?![\p{L}\d])(?<plus>\s?\+)?/gu;

type Figure = { value: number; scaled: boolean; unit?: string; at: number; end: number; plus: boolean };

function limitsIn(folded: string): Limit[] {
  const text = withDigits(folded);
  const figures = figuresOf(text);
  const limits: Limit[] = [];
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index];
    if (!first) continue;
    const next = figures[index + 1];
    const isRange = next !== undefined && rangeBetween(text, first, next);
    const second = isRange ? next : undefined;
    if (second) index++;
    const limit = limitOf(text, first, second);
    if (limit) limits.push(limit);
  }
  return limits;
}

/** Number words as figures; "one" only before what is counted. */
function withDigits(folded: string): string {
  const spelled = folded
    .replace(/\b(half a|medio) (million|millon)/g, "0.5 million")
    .replace(/\bhalf( an?)? acre/g, "0.5 acre")
    .replace(/\bquarter( of an)? acre/g, "0.25 acre")
    .replace(/(\d)\s?(br|bd|bdrms?|ba)\b/g, "$1 $2");
  return spelled.replace(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu, (word, at: number) => {
    if (/^(first|second|once|double|single|a|an|un|una|mil|million|millon|thousand|الف|مليون)$/.test(word)) return word;
    const value = numberOfWord(word);
    if (value === null) return word;
    const counts =
      value > 1 ||
      /^[\s-]*(bed|bath|car|stor|level|floor|recamara|habitaci|dormitorio|bano|غرف|حمام)/.test(spelled.slice(at + word.length));
    return counts ? String(value) : word;
  });
}

function figuresOf(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const { sign, digits = "", scale, plus } = match.groups ?? {};
    const end = match.index + match[0].length;
    const near = `${sign ?? ""} ${text.slice(end, end + 10)}`;
    const unit = sign === "$" ? undefined : CURRENCIES.find(([pattern]) => pattern.test(near))?.[1];
    return {
      value: Number(digits.replace(/,/g, "")) * (scale ? (SCALES[scale] ?? 1) : 1),
      scaled: scale !== undefined || sign !== undefined,
      ...(unit ? { unit } : {}),
      ...{ at: match.index, end, plus: plus !== undefined },
    };
  });
}

const rangeBetween = (text: string, first: Figure, second: Figure) => {
  const between = text.slice(first.end, second.at);
  if (/^\s?(-|–|—|to|hasta|الي|حتي)\s?(us\$|aed|[$€£])?\s?$/.test(between)) return true;
  const opened = /(between|from|range|entre|de|desde|من|بين)\s?(us\$|aed|[$€£])?\s?$/.test(text.slice(0, first.at));
  return opened && /^\s?(and|a|y|و)\s?(us\$|aed|[$€£])?\s?$/.test(between);
};

const BUDGET = /(budget|spend|afford|presupuesto|gastar|ميزانيه|ميزانيتي)\D{0,14}$/;
/** "My budget is 350" means thousands. */
const LEAST_PRICE = 1_000;

function limitOf(text: string, first: Figure, second: Figure | undefined): Limit | null {
  const last = second ?? first;
  const before = text.slice(Math.max(0, first.at - 32), first.at);
  const after = text.slice(last.end, last.end + 28);
  const noun = NUMBER_NOUNS.find(({ after: a, before: b }) => a.test(after) || b?.test(before));
  const isBudget = BUDGET.test(before);
  if (isBudget && !second && !first.scaled && first.value < LEAST_PRICE) return { field: "price", most: first.value * 1000 };
  const isMoney = isBudget || first.scaled || last.scaled || (!noun && last.value >= 500);
  if (!noun && !isMoney) return null;
  const field = noun && !(noun.field === "lot_area" && isMoney) ? noun.field : "price";
  const unit = noun?.unit ?? last.unit ?? first.unit;
  const shared = { field, ...(unit ? { unit } : {}) };
  if (second) return { ...shared, least: first.value * sharedScale(first, second), most: second.value };
  if (field === "year_built" && (first.value < 1700 || first.value > 2100)) return null;
  return { ...shared, ...boundsOf(field, first, before, after) };
}

/** "400 to 500k": the second figure's scale is the first one's too. */
const sharedScale = (first: Figure, second: Figure) =>
  first.scaled || second.value < 1000 || first.value >= second.value / 100 ? 1 : second.value >= 1e6 ? 1e6 : 1000;

function boundsOf(field: string, { value, plus }: Figure, before: string, after: string): Omit<Limit, "field"> {
  const relation = plus ? "at_least" : (RELATIONS.find(({ before: b, after: a }) => b.test(before) || a?.test(after))?.relation ?? null);
  if (relation === "over") return { least: value, open: true };
  if (relation === "under") return { most: value, open: true };
  if (relation === "at_least") return { least: value };
  if (relation === "at_most") return { most: value };
  if (relation === "about") return { least: Math.round(value * 0.9), most: Math.round(value * 1.1) };
  if (field === "price" || field === "hoa_fee" || field === "taxes") return { most: value };
  return field === "bedrooms" || field === "stories" ? { least: value, most: value } : { least: value };
}

/** A price tells whether to buy or to rent: nobody rents for 400,000 a month. */
const LEAST_SALE_PRICE = 20_000;

function listingTypeIn(folded: string, limits: Limit[]): string | null {
  if (/\b(for rent|to rent|rentals?|renting|en renta|en alquiler|alquilar|rentar)\b|للايجار|استيجار/.test(folded)) return "rent";
  if (/\b(for sale|to buy|buying|en venta|comprar)\b|للبيع|شراء/.test(folded)) return "sale";
  const price = limits.find(({ field }) => field === "price");
  const bound = price?.most ?? price?.least;
  return bound === undefined || price?.unit === "AED" ? null : bound >= LEAST_SALE_PRICE ? "sale" : "rent";
}

/** Places that are named after these words. */
const PLACE =
  /(?:^|\s)(?:in|near|around|close to|by|within|en|cerca de|por)\s+((?:the\s+)?\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){0,3})/u;

function placeIn(message: string, homes: PortfolioHome[]): Pick<Wish, "city" | "notCity" | "elsewhere"> {
  const cities = [...new Set(homes.flatMap(({ facts }) => factsOf("city", facts).map(({ value }) => String(value))))];
  const text = ` ${normalizeText(message)} `;
  const city = cities.find((name) => text.includes(` ${normalizeText(name)} `)) ?? null;
  const isDenied =
    city !== null && new RegExp(`\\b(not|outside|except|no|fuera de|excepto) (in |of |en )?${escaped(normalizeText(city))}`).test(text);
  if (city) return { city: isDenied ? null : city, notCity: isDenied ? city : null, elsewhere: null };
  const named = PLACE.exec(message)?.[1] ?? null;
  const known = named !== null && homes.some(({ address }) => normalizeText(address).includes(normalizeText(named)));
  return { city: null, notCity: null, elsewhere: known ? null : named };
}
