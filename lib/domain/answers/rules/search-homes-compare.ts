import type { AnswerLanguage } from "../constants";
import type { KnownFact, PortfolioHome } from "../schemas";
import { labelOf } from "./fact-labels";
import { formatValue } from "./format-value";
import { factsOf } from "./match-facts";
import { foldCharacters } from "./normalize-text";
import { type HomesAnswer, type HomesQuestion, namedHomes } from "./search-homes";
import { homeCardOf, homeCitation, priceText } from "./search-homes-cards";
import { currencyOf, numberOf, squareFeetOf } from "./search-homes-fit";
import { SEARCH_PHRASES } from "./search-homes-phrases";

const COMPARES =
  /\b(compare|comparison|versus|vs|difference|differ|side by side|better|or)\b|\b(compara\w*|diferencias?|frente a|contra)\b|قارن|مقارنه|الفرق/;

/** What is set side by side: objective values alone, the same for every home. */
const ROWS = [
  ..."price property_type bedrooms bathrooms area lot_area year_built stories garage_spaces parking pool fireplace elevator".split(" "),
  ..."heating cooling laundry outdoor hoa_fee taxes pets_allowed furnished deposit lease_term available_date".split(" "),
];
const MOST_ROWS = 14;

/** Two homes side by side with what sets them apart; null unless the message compares two that are known. */
export function compareHomes(question: HomesQuestion): HomesAnswer | null {
  const { message, language } = question;
  if (!COMPARES.test(foldCharacters(message))) return null;
  const pair = pairOf(question);
  if (!pair) return null;
  const [first, second] = pair;
  const words = SEARCH_PHRASES[language];
  const rows = ROWS.filter((field) => pair.some((home) => factsOf(field, home.facts).length > 0)).slice(0, MOST_ROWS);
  const differences = differencesOf(first, second, language);
  const text = [
    words.comparing(first.address, second.address),
    ...rows.map((field) => `- ${labelOf(field, language)}: ${shown(first, field, language)} | ${shown(second, field, language)}`),
    ...(differences.length > 0 ? [words.differ(second.address, differences.join(", "))] : []),
  ].join("\n");
  return {
    ...{ text, found: 2, handoff: false, allowed: [...differences, first.address, second.address] },
    citations: pair.map((home) => homeCitation(home, language, rows)),
    cards: pair.map((home) => homeCardOf(home, language)),
  };
}

function pairOf({ message, knowledge, history = [] }: HomesQuestion): [PortfolioHome, PortfolioHome] | null {
  const chosen = chosenHome(knowledge);
  const all = chosen ? [chosen, ...(knowledge.others ?? [])] : knowledge.homes;
  const named = namedHomes(message, all);
  const [first, second] = named;
  if (named.length === 2 && first && second) return inWords(message, first, second);
  if (named.length === 1 && first) {
    const other = chosen && chosen !== first ? chosen : spokenBefore(history, all, first);
    return other ? [other, first] : null;
  }
  const [one, two] = all;
  return named.length === 0 && all.length === 2 && one && two ? [one, two] : null;
}

/** In the order in which the message names them. */
function inWords(message: string, first: PortfolioHome, second: PortfolioHome): [PortfolioHome, PortfolioHome] {
  const at = (home: PortfolioHome) =>
    message.toLowerCase().indexOf(
      (home.address.split(",")[0] ?? "")
        .replace(/^\d+\s+/, "")
        .slice(0, 6)
        .toLowerCase(),
    );
  return at(second) < at(first) ? [second, first] : [first, second];
}

function spokenBefore(history: { message_text: string }[], all: PortfolioHome[], not: PortfolioHome): PortfolioHome | null {
  for (const { message_text } of history.slice(-6).reverse()) {
    const spoken = namedHomes(message_text, all).filter((home) => home !== not);
    if (spoken.length === 1) return spoken[0] ?? null;
  }
  return null;
}

/** The chosen home as one of a portfolio. */
export function chosenHome({ speaker, facts }: HomesQuestion["knowledge"]): PortfolioHome | null {
  return speaker.property_id && speaker.address ? { property_id: speaker.property_id, address: speaker.address, facts } : null;
}

function shown(home: PortfolioHome, field: string, language: AnswerLanguage): string {
  if (field === "price") return priceText(home, language);
  const facts = factsOf(field, home.facts);
  const values = new Set(facts.map((fact) => formatValue(fact, language)));
  return values.size > 0 ? [...values].slice(0, 2).join(" / ") : SEARCH_PHRASES[language].unknown;
}

/** How the second differs from the first, in figures: price, rooms, area. */
export function differencesOf(first: PortfolioHome, second: PortfolioHome, language: AnswerLanguage): string[] {
  const words = SEARCH_PHRASES[language];
  const say = (fact: KnownFact | undefined, difference: number, label: (value: string) => string) =>
    fact && difference !== 0
      ? [(difference < 0 ? words.less : words.moreOf)(label(formatValue({ ...fact, value: Math.abs(difference) }, language)))]
      : [];
  const price = factsOf("price", second.facts)[0];
  const [a, b] = [numberOf(first, "price"), numberOf(second, "price")];
  const samePrices = currencyOf(first) === currencyOf(second) && kindOf(first) === kindOf(second);
  const counts = ["bedrooms", "bathrooms"].flatMap((field) => {
    const [own, other] = [numberOf(first, field), numberOf(second, field)];
    return own === null || other === null
      ? []
      : say(factsOf(field, second.facts)[0], other - own, (value) => words.counted(field, value) ?? value);
  });
  return [
    ...(a !== null && b !== null && samePrices ? say(price, b - a, (value) => value) : []),
    ...counts,
    ...areaDifference(first, second, language),
  ];
}

const kindOf = (home: PortfolioHome) => factsOf("listing_type", home.facts)[0]?.value ?? "sale";

function areaDifference(first: PortfolioHome, second: PortfolioHome, language: AnswerLanguage): string[] {
  const [own, other] = [squareFeetOf(first, "area"), squareFeetOf(second, "area")];
  const fact = factsOf("area", second.facts)[0];
  const value = fact ? numberOf(second, "area") : null;
  if (own === null || other === null || !fact || value === null) return [];
  const difference = Math.round(((other - own) * value) / other);
  const words = SEARCH_PHRASES[language];
  return difference === 0
    ? []
    : [(difference < 0 ? words.less : words.moreOf)(formatValue({ ...fact, value: Math.abs(difference) }, language))];
}
