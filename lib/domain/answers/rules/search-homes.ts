import { type AnswerLanguage, PORTFOLIO_SHOWN } from "../constants";
import type { Citation, HistoryMessage, HomeCard, Knowledge, PortfolioHome } from "../schemas";
import { factsOf } from "./match-facts";
import { foldCharacters, normalizeText } from "./normalize-text";
import { namesOf, PHRASES } from "./phrases";
import { factsText, homeCardOf, homeCitation, priceText } from "./search-homes-cards";
import { describeWish, thingName } from "./search-homes-describe";
import { currencyOf, factAbout, fitOf, type HomeFit, numberOf } from "./search-homes-fit";
import { type OrderBy, orderedBy, orderIn } from "./search-homes-order";
import { SEARCH_PHRASES } from "./search-homes-phrases";
import { isWish, readWish, type Wish } from "./search-homes-wish";

/** `allowed`: words of the question and figures worked out, which no citation carries. */
export type HomesAnswer = {
  text: string;
  citations: Citation[];
  found: number;
  handoff: boolean;
  cards: HomeCard[];
  allowed: string[];
};

export type HomesQuestion = { message: string; language: AnswerLanguage; knowledge: Knowledge; history?: HistoryMessage[] };

/** Homes whose address a message names, in the bot's order. */
export function namedHomes(message: string, homes: PortfolioHome[]): PortfolioHome[] {
  const text = ` ${normalizeText(message).replace(/[?!.,;:]/g, " ")} `;
  return homes.filter(({ address }) => addressNames(address).some((name) => text.includes(` ${name} `)));
}

/**
 * The home that a message is about: the one it names, else the one named last in the talk, unless the message asks
 * across homes. Null: none, or several.
 */
export function homeAskedFor(message: string, history: HistoryMessage[], homes: PortfolioHome[]): PortfolioHome | null {
  const named = namedHomes(message, homes);
  if (named.length > 0) return named.length === 1 && !ACROSS.test(foldCharacters(message)) ? (named[0] ?? null) : null;
  if (ACROSS.test(foldCharacters(message)) || isWish(withoutFeatures(readWish(message, homes)))) return null;
  const talk = history
    .filter(({ message_text }) => message_text.trim() !== message.trim())
    .slice(-4)
    .reverse();
  for (const { role, message_text } of talk) {
    const spoken = namedHomes(message_text, homes);
    if (spoken.length === 1) return spoken[0] ?? null;
    if (role === "user" && spoken.length > 1) return null;
  }
  return null;
}

/** "Does it have a pool" asks of the home just spoken of; "under 500k" asks for homes. */
const withoutFeatures = (wish: Wish): Wish => ({ ...wish, features: [] });

/** Words that ask across homes. */
export const ACROSS =
  /\b(price range|show me (everything|all|your|what)|what (else )?do you have|what (is|are) (available|for sale|for rent|your)|compare|comparison|difference between|versus|vs|which (one|is|of|home|house|has|ones)|(all|other|any|another|more) (\w+ )?(homes?|houses?|listings?|propert(y|ies)|ones?)|(homes|houses|listings|properties|apartments|condos) (do )?(you|are|have|available|with|under|for|in)|something (similar|like|else|cheaper|bigger|smaller)|similar|anything (else|with|under|cheaper|bigger)|cheapest|priciest|largest|biggest|smallest|newest|oldest|most expensive|least expensive)\b|\b(compara\w*|diferencia|parecid[oa]s?|similares?|otras? (casas?|viviendas?|opcion\w*)|cual(es)? (es|tiene|son)|que (casas|viviendas|propiedades)|la mas \w+|algo (parecido|similar|mas))\b|قارن|مقارنه|الفرق|مشابه|شبيه|ارخص|اغلي|اكبر|اصغر|احدث|اقدم|ما العقارات|اي (بيت|منزل|عقار|شقه)/;

function addressNames(address: string): string[] {
  const street = normalizeText(address.split(",")[0] ?? "");
  const withoutNumber = street.replace(/^\d+\w?\s+/, "");
  const short = withoutNumber.replace(
    /\s(street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|way|place|pl|boulevard|blvd|terrace|circle|unit.*|apt.*|#.*)$/,
    "",
  );
  return [street, withoutNumber, short].filter((name) => name.length >= 4);
}

/** Answers a question across homes: those that fit, or the first of an order; null when it names nothing to go by. */
export function searchHomes(question: HomesQuestion): HomesAnswer | null {
  const { message, knowledge } = question;
  const { homes } = knowledge;
  const wish = readWish(message, homes);
  const order = orderIn(message);
  const among = amongNamed(question);
  const across = ACROSS.test(foldCharacters(message));
  if (!isWish(wish) && !order && !across) return null;
  if (!order && !across && !isWish(withoutFeatures(wish)) && OF_ONE_HOME.test(foldCharacters(message))) return null;
  if (wish.elsewhere !== null) return nowhere(wish.elsewhere, question);
  const fits = among.map((home) => fitOf(home, wish));
  const fitting = fits.filter(({ fit }) => fit === "yes").map(({ home }) => home);
  const by = order ?? { field: "price", direction: "up" };
  if (order?.superlative && fitting.length > 0)
    return bestOf(orderedBy(fitting, by), by, wish, question) ?? unsaid(fitting, by.field, question);
  return listed(orderedBy(fitting, by), fits, by, wish, question);
}

/** "When was the roof replaced" asks of one home, not for homes with a roof. */
const OF_ONE_HOME =
  /^[^\p{L}]*(and |so |y )?(when|why|who|how (old|new|long|big|large|high|deep|much|often|far)|cuando|por que|quien|hace cuanto|متي|لماذا|كم عمر)(?!\p{L})/u;

/** "Which of them is cheaper", right after two were named: those two. */
function amongNamed({ message, knowledge: { homes }, history = [] }: HomesQuestion): PortfolioHome[] {
  const named = namedHomes(message, homes);
  if (named.length > 1) return named;
  if (!/\b(of them|of those|of these|of the two|de ellas|de las dos)\b|منهما|منها/.test(foldCharacters(message))) return homes;
  for (const { message_text } of history.slice(-4).reverse()) {
    const spoken = namedHomes(message_text, homes);
    if (spoken.length > 1) return spoken;
  }
  return homes;
}

/** What nobody says of a home is said to be unsaid, at most of so many homes. */
const UNSAID_SHOWN = 3;

function listed(homes: PortfolioHome[], fits: HomeFit[], by: OrderBy, wish: Wish, question: HomesQuestion): HomesAnswer {
  const { language, knowledge } = question;
  const words = SEARCH_PHRASES[language];
  const wished = describeWish(wish, language, homes[0] ? currencyOf(homes[0]) : currencyOf(knowledge.homes[0] ?? NOWHERE));
  const shown = homes.slice(0, PORTFOLIO_SHOWN);
  const fields = fieldsOf(wish, by);
  const silent = fits.filter(({ fit }) => fit === "unknown").slice(0, UNSAID_SHOWN);
  const head =
    homes.length > 0 ? words.found(homes.length, wished, words.ordered(by.field, by.direction)) : words.none(fits.length, wished);
  const things = [...new Set(silent.flatMap(({ unknown }) => unknown))].map((id) => thingName(id, language));
  const text = [
    head,
    ...shown.map((home) => `- ${homeLine(home, language, fields, wish)}`),
    ...(homes.length > shown.length ? [words.more(homes.length - shown.length)] : []),
    ...(silent.length > 0 ? [words.unsaid(silent.map(({ home }) => home.address).join("; "), things.join(", "))] : []),
    ...(wish.city ? [words.byCity] : []),
    ...(homes.length === 0 ? [words.ask(namesOf(knowledge.speaker).agent)] : []),
  ].join("\n");
  const cited = [...shown, ...silent.map(({ home }) => home)];
  return {
    ...{ text, found: homes.length, handoff: homes.length === 0 },
    citations: cited.map((home) => homeCitation(home, language, fields, wishedFacts(home, wish))),
    cards: shown.map((home) => homeCardOf(home, language)),
    allowed: [wished, String(fits.length), String(homes.length), String(homes.length - shown.length)],
  };
}

/** "The largest lot", and no lot's size is known. */
function unsaid(homes: PortfolioHome[], field: string, { language, knowledge }: HomesQuestion): HomesAnswer {
  const words = SEARCH_PHRASES[language];
  const names = homes.slice(0, UNSAID_SHOWN).map(({ address }) => address);
  const text = `${words.unsaid(names.join("; "), thingName(field, language))} ${words.ask(namesOf(knowledge.speaker).agent)}`;
  return { text, citations: [], found: 0, handoff: true, cards: [], allowed: names };
}

const NOWHERE: PortfolioHome = { property_id: "", address: "", facts: [] };

/** The first of an order, and those after it. For sale and for rent are two orders: their prices say different things. */
function bestOf(homes: PortfolioHome[], by: OrderBy, wish: Wish, question: HomesQuestion): HomesAnswer | null {
  const { language } = question;
  const words = SEARCH_PHRASES[language];
  const known = homes.filter((home) => numberOf(home, by.field) !== null);
  if (known.length === 0) return null;
  const kinds = new Map<string, PortfolioHome[]>();
  for (const home of known) {
    const kind = by.field === "price" ? `${factsOf("listing_type", home.facts)[0]?.value ?? "sale"} ${currencyOf(home)}` : "";
    kinds.set(kind, [...(kinds.get(kind) ?? []), home]);
  }
  const fields = fieldsOf(wish, by);
  const lines = [...kinds].flatMap(([kind, own]) => {
    const [first, ...rest] = own;
    if (!first) return [];
    const listing = { field: "listing_type", value: kind.split(" ")[0] ?? "", confirmed: true };
    const name = kinds.size > 1 ? listingName(listing.value, language) : null;
    const after = rest.slice(0, PORTFOLIO_SHOWN - 1).map((home) => `- ${homeLine(home, language, fields, wish)}`);
    return [
      words.best(by.field, by.direction, first.address, bestValue(first, by, language), name),
      ...(after.length > 0 ? [words.after, ...after] : []),
    ];
  });
  const shown = [...kinds.values()].flatMap((own) => own.slice(0, PORTFOLIO_SHOWN));
  const wished = describeWish(wish, language, currencyOf(known[0] ?? NOWHERE));
  return {
    ...{ text: lines.join("\n"), found: shown.length, handoff: false },
    citations: shown.map((home) => homeCitation(home, language, [...fields, "listing_type"], wishedFacts(home, wish))),
    cards: shown.map((home) => homeCardOf(home, language)),
    allowed: [wished],
  };
}

const listingName = (value: string, language: AnswerLanguage) =>
  ({ sale: { en: "for sale", es: "en venta", ar: "للبيع" }, rent: { en: "for rent", es: "en alquiler", ar: "للإيجار" } })[value]?.[
    language
  ] ?? null;

const commaOf = (language: AnswerLanguage) => (language === "ar" ? "، " : ", ");

function bestValue(home: PortfolioHome, { field }: OrderBy, language: AnswerLanguage): string {
  const rest = ["bedrooms", "bathrooms", "area"].filter((other) => other !== field);
  const own = field === "price" ? [] : factsText(home, language, [field]);
  return [...own, priceText(home, language), ...factsText(home, language, rest)].join(commaOf(language));
}

function nowhere(place: string, { language, knowledge }: HomesQuestion): HomesAnswer {
  const cities = [...new Set(knowledge.homes.flatMap(({ facts }) => factsOf("city", facts).map(({ value }) => String(value))))];
  const words = SEARCH_PHRASES[language];
  const said = cities.length > 0 ? words.nonePlace(place, cities.join(", ")) : words.none(knowledge.homes.length, words.inCity(place));
  return {
    text: `${said} ${words.ask(namesOf(knowledge.speaker).agent)}`,
    ...{ citations: [], found: 0, handoff: true, cards: [], allowed: [place] },
  };
}

const SHOWN = ["price", "bedrooms", "bathrooms", "area"];
const fieldsOf = (wish: Wish, by: OrderBy) => [
  ...new Set([
    ...SHOWN,
    by.field,
    ...wish.limits.map(({ field }) => field),
    ...(wish.types.wanted.length + wish.types.unwanted.length > 0 ? ["property_type"] : []),
    ...(wish.city ? ["city"] : []),
  ]),
];

const wishedFacts = (home: PortfolioHome, wish: Wish) =>
  wish.features.flatMap(({ subject }) => {
    const about = factAbout(home, subject);
    return about ? [about.fact] : [];
  });

function homeLine(home: PortfolioHome, language: AnswerLanguage, fields: string[], wish: Wish): string {
  const things = wish.features.flatMap(({ subject, wanted }) =>
    wanted && factAbout(home, subject)?.fit === "yes" ? [thingName(subject, language)] : [],
  );
  const rest = factsText(
    home,
    language,
    fields.filter((field) => field !== "price" && field !== "city"),
  );
  return `${home.address}: ${[priceText(home, language), ...rest, ...things].join(commaOf(language))}`;
}

/** The homes by name, to choose one. */
export function homeChoices(knowledge: Knowledge, language: AnswerLanguage): HomesAnswer {
  const shown = knowledge.homes.slice(0, PORTFOLIO_SHOWN);
  const lines = shown.map(
    (home) => `- ${home.address}: ${[priceText(home, language), ...factsText(home, language, SHOWN.slice(1))].join(", ")}`,
  );
  return {
    text: [PHRASES[language].whichHome, ...lines].join("\n"),
    citations: shown.map((home) => homeCitation(home, language, SHOWN)),
    ...{ found: shown.length, handoff: false, allowed: [] },
    cards: shown.map((home) => homeCardOf(home, language)),
  };
}
