import { type AnswerLanguage, PORTFOLIO_SHOWN } from "../constants";
import type { Citation, Knowledge, KnownFact, PortfolioHome } from "../schemas";
import { type Amount, satisfies } from "./amounts";
import { evidenceOf } from "./evidence";
import { labelOf } from "./fact-labels";
import { formatValue } from "./format-value";
import { factsOf } from "./match-facts";
import { normalizeText } from "./normalize-text";
import { namesOf, PHRASES } from "./phrases";
import type { Understanding } from "./understand-question";
import { conceptOf } from "./vocabulary";

/** What a buyer looks for: amounts by field, and things that must be named. */
type Wish = {
  limits: { field: string; amount: Amount }[];
  features: string[];
  city: string | null;
  listingType: string | null;
  propertyType: string | null;
};

export type HomesAnswer = { text: string; citations: Citation[]; found: number; handoff: boolean };

/** The home whose address the message names, or null when none or several do. */
export function namedHome(message: string, homes: PortfolioHome[]): PortfolioHome | null {
  const text = ` ${normalizeText(message)} `;
  const matches = homes.filter(({ address }) =>
    addressNames(address).some((name) => text.includes(` ${name} `) || text.includes(` ${name}?`)),
  );
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

function addressNames(address: string): string[] {
  const street = normalizeText(address.split(",")[0] ?? "");
  const withoutNumber = street.replace(/^\d+\w?\s+/, "");
  const short = withoutNumber.replace(
    /\s(street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|way|place|pl|boulevard|blvd|terrace|circle|unit.*|apt.*|#.*)$/,
    "",
  );
  return [street, withoutNumber, short].filter((name) => name.length >= 4);
}

/** Answers a question across homes by listing those that fit; null when the message names nothing to filter by. */
export function searchHomes(understanding: Understanding, knowledge: Knowledge): HomesAnswer | null {
  const wish = wishOf(understanding, knowledge.homes);
  const compares =
    /\b(compare|difference|versus|vs|which (one|is|home|house)|cheapest|largest|biggest|smallest|all (the )?(homes|houses|listings)|what (homes|houses|listings|properties)|(homes|houses|listings|properties|apartments) (do )?(you|are|have|available))\b|compara|mas barata|que (casas|propiedades)|قارن|ارخص|ما العقارات/.test(
      understanding.text,
    );
  const wishes = wish.limits.length + wish.features.length + (wish.city ? 1 : 0) + (wish.listingType ? 1 : 0) + (wish.propertyType ? 1 : 0);
  if (wishes === 0 && !compares) return null;
  const fitting = ordered(
    knowledge.homes.filter((home) => fits(home, wish)),
    understanding.text,
  );
  const names = namesOf(knowledge.speaker);
  const phrases = PHRASES[understanding.language];
  if (fitting.length === 0) return { text: phrases.noHomes(names), citations: [], found: 0, handoff: true };
  const shown = fitting.slice(0, PORTFOLIO_SHOWN);
  const lines = shown.map((home) => `- ${homeLine(home, wish, understanding.language)}`);
  const more = fitting.length > shown.length ? [phrases.homesMore(fitting.length - shown.length)] : [];
  return {
    text: [phrases.homesFound(fitting.length), ...lines, ...more].join("\n"),
    citations: shown.map((home) => homeCitation(home, wish, understanding.language)),
    found: fitting.length,
    handoff: false,
  };
}

/** The homes by name, to choose one. */
export function homeChoices(knowledge: Knowledge, language: AnswerLanguage): HomesAnswer {
  const shown = knowledge.homes.slice(0, PORTFOLIO_SHOWN);
  const none: Wish = { limits: [], features: [], city: null, listingType: null, propertyType: null };
  const lines = shown.map((home) => `- ${homeLine(home, none, language)}`);
  return {
    text: [PHRASES[language].whichHome, ...lines].join("\n"),
    citations: shown.map((home) => homeCitation(home, none, language)),
    found: shown.length,
    handoff: false,
  };
}

const LIMITED = new Set([
  "price",
  "bedrooms",
  "bathrooms",
  "area",
  "lot_area",
  "year_built",
  "hoa_fee",
  "stories",
  "garage_spaces",
  "taxes",
]);
const TYPES: Record<string, string> = {
  kind_condo: "condo",
  kind_townhouse: "townhouse",
  kind_single_family: "house",
  kind_multi: "multi_family",
};

function wishOf(understanding: Understanding, homes: PortfolioHome[]): Wish {
  const { text, asks } = understanding;
  const wish: Wish = { limits: [], features: [], city: cityIn(text, homes), listingType: listingTypeIn(text), propertyType: null };
  for (const ask of asks) {
    for (const subject of ask.subjects) addSubject(wish, subject, ask.amounts);
    if (ask.subjects.some((subject) => PRICED_APART.has(subject))) continue;
    for (const amount of ask.amounts)
      if (amount.value >= 500 && !wish.limits.some((limit) => limit.amount.value === amount.value))
        wish.limits.push({ field: "price", amount: atMost(amount) });
  }
  return wish;
}

function addSubject(wish: Wish, subject: string, amounts: Amount[]): void {
  const field = conceptOf(subject).fields[0];
  const type = TYPES[subject];
  if (type) wish.propertyType = type;
  else if (field && subject !== "price" && LIMITED.has(field) && amounts.length > 0) {
    wish.limits.push(
      ...amounts.filter(({ value }) => isSmall(field) === value < 100).map((amount) => ({ field, amount: atLeast(field, amount) })),
    );
  } else if (!NOT_FEATURES.has(subject)) wish.features.push(subject);
}

function listingTypeIn(text: string): string | null {
  if (/\b(for rent|to rent|rentals?|en renta|en alquiler)\b|للايجار/.test(text)) return "rent";
  return /\b(for sale|to buy|en venta)\b|للبيع/.test(text) ? "sale" : null;
}

/** Subjects whose own figures are no price. */
const PRICED_APART = new Set(["area", "lot_area", "year_built", "hoa_fee", "taxes"]);
/** A bare price is what one can spend. */
const atMost = (amount: Amount): Amount => (amount.relation === "equal" ? { ...amount, relation: "at_most" } : amount);
const NOT_FEATURES = new Set([
  "price",
  "status",
  "listing_type",
  "property_type",
  "address",
  "city",
  "amenities",
  "seller",
  "style",
  "condition",
]);
const isSmall = (field: string) => ["bedrooms", "bathrooms", "stories", "garage_spaces"].includes(field);
/** "three bedrooms" means at least three; an area or a fee named bare likewise bounds. */
const atLeast = (field: string, amount: Amount): Amount =>
  amount.relation !== "equal" || field === "bedrooms" ? amount : { ...amount, relation: "at_least" };

function cityIn(text: string, homes: PortfolioHome[]): string | null {
  const cities = new Set(homes.flatMap(({ facts }) => factsOf("city", facts).map(({ value }) => String(value))));
  return [...cities].find((city) => ` ${text} `.includes(` ${normalizeText(city)} `)) ?? null;
}

function fits(home: PortfolioHome, wish: Wish): boolean {
  const value = (field: string) => factsOf(field, home.facts)[0]?.value;
  const limits = wish.limits.every(({ field, amount }) => {
    const known = value(field);
    return typeof known === "number" && satisfies(known, amount);
  });
  const features = wish.features.every((subject) => home.facts.some((fact) => hasFeature(fact, subject)));
  const city = wish.city === null || value("city") === wish.city;
  return (
    limits &&
    features &&
    city &&
    (wish.listingType === null || value("listing_type") === wish.listingType) &&
    (wish.propertyType === null || value("property_type") === wish.propertyType)
  );
}

function hasFeature(fact: KnownFact, subject: string): boolean {
  const concept = conceptOf(subject);
  if (typeof fact.value === "boolean") return fact.value && concept.general && concept.fields[0] === fact.field;
  if (typeof fact.value === "number") return concept.general && concept.fields[0] === fact.field && fact.value > 0;
  const items = Array.isArray(fact.value) ? fact.value : [fact.value];
  return items.some((item) => evidenceOf(item).meaning.concepts.has(subject) && !/\b(no|not|none|without|sin)\b|بدون|لا/i.test(item));
}

function ordered(homes: PortfolioHome[], text: string): PortfolioHome[] {
  const by = (field: string, sign: number) => [...homes].sort((a, b) => sign * (numberOf(a, field) - numberOf(b, field)));
  if (/\b(largest|biggest|mas grande)\b|اكبر/.test(text)) return by("area", -1);
  if (/\b(smallest)\b|اصغر/.test(text)) return by("area", 1);
  return by("price", 1);
}

const numberOf = (home: PortfolioHome, field: string) => {
  const value = factsOf(field, home.facts)[0]?.value;
  return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
};

const SHOWN = ["price", "bedrooms", "bathrooms", "area"];

function shownFacts(home: PortfolioHome, wish: Wish): KnownFact[] {
  const fields = [...new Set([...SHOWN, ...wish.limits.map(({ field }) => field)])];
  const plain = fields.flatMap((field) => factsOf(field, home.facts).slice(0, 1));
  const featured = wish.features.flatMap((subject) => home.facts.filter((fact) => hasFeature(fact, subject)).slice(0, 1));
  return [...new Set([...plain, ...featured])];
}

const homeLine = (home: PortfolioHome, wish: Wish, language: AnswerLanguage) =>
  `${home.address}: ${shownFacts(home, wish)
    .map((fact) => `${labelOf(fact.field, language)} ${formatValue(fact, language)}`)
    .join(", ")}`;

function homeCitation(home: PortfolioHome, wish: Wish, language: AnswerLanguage): Citation {
  return {
    source_id: home.property_id,
    title: home.address,
    quote: shownFacts(home, wish)
      .map((fact) => `${labelOf(fact.field, language)}: ${formatValue(fact, language)}`)
      .join("; "),
  };
}
