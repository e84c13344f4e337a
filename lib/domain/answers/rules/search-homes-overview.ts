import type { AnswerLanguage } from "../constants";
import type { KnownFact, PortfolioHome } from "../schemas";
import { labelOf } from "./fact-labels";
import { formatValue } from "./format-value";
import { factsOf } from "./match-facts";
import { foldCharacters, normalizeText, tokensOf } from "./normalize-text";
import type { HomesAnswer, HomesQuestion } from "./search-homes";
import { homeCitation, priceText } from "./search-homes-cards";
import { chosenHome } from "./search-homes-compare";
import { findMentions } from "./vocabulary";

const ASKS_ALL =
  /\b(tell me (more )?about|more about|overview|summary|describe|info(rmation)? (on|about)|details (on|of|about)|key facts|what can you tell me)\b|\b(cuent(a|e)me|hableme|hablame|informacion|detalles|resumen|describ[ae])\b|اخبرني|معلومات|تفاصيل|ملخص|حدثني/;

/** What a buyer wants first, in this order. */
const FIRST = "property_type bedrooms bathrooms area year_built lot_area garage_spaces hoa_fee".split(" ");

/** The home at a glance, when a message asks about the home and of nothing in it; else null. */
export function overviewOfHome({ message, language, knowledge }: HomesQuestion): HomesAnswer | null {
  const home = chosenHome(knowledge);
  if (!home || !ASKS_ALL.test(foldCharacters(message)) || namesThings(message, home)) return null;
  const facts = FIRST.flatMap((field) => factsOf(field, home.facts).slice(0, 1)).filter(({ field }) => agrees(home, field));
  if (facts.length < 2) return null;
  const priced = factsOf("price", home.facts).length > 0 && agrees(home, "price");
  const lines = [...(priced ? [line("price", priceText(home, language), language)] : []), ...facts.map((fact) => factLine(fact, language))];
  return {
    ...{ text: [`${home.address}:`, ...lines].join("\n"), found: 1, handoff: false, cards: [], allowed: [home.address] },
    citations: [homeCitation(home, language, ["price", ...facts.map(({ field }) => field)])],
  };
}

const line = (field: string, value: string, language: AnswerLanguage) => `- ${labelOf(field, language)}: ${value}`;
const factLine = (fact: KnownFact, language: AnswerLanguage) => line(fact.field, formatValue(fact, language), language);

/** Sources that disagree about a field say nothing of it at a glance. */
const agrees = ({ facts }: PortfolioHome, field: string) =>
  new Set(factsOf(field, facts).map(({ value }) => JSON.stringify(value))).size === 1;

/** "Tell me about the kitchen" asks of the kitchen; the words of the address are none. */
function namesThings(message: string, { address }: PortfolioHome): boolean {
  const own = new Set(tokensOf(normalizeText(address)).map(({ word }) => word));
  const tokens = tokensOf(normalizeText(message)).filter(({ word }) => !own.has(word));
  return findMentions(tokens).some(({ concept }) => concept.role === "subject" && !WHOLE.has(concept.id));
}

const WHOLE = new Set(["address", "city", "property_type", "kind_single_family", "kind_condo", "kind_townhouse", "listing_type", "status"]);
