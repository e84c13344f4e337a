import type { AnswerLanguage } from "../constants";
import type { Citation, HomeCard, KnownFact, PortfolioHome } from "../schemas";
import { labelOf } from "./fact-labels";
import { formatValue } from "./format-value";
import { factsOf } from "./match-facts";
import { SEARCH_PHRASES } from "./search-homes-phrases";

const SHOWN = ["bedrooms", "bathrooms", "area"];

/** A home beside an answer: address, price, and what sets it apart at a glance. */
export function homeCardOf(home: PortfolioHome, language: AnswerLanguage): HomeCard {
  return {
    property_id: home.property_id,
    address: home.address,
    price_text: priceText(home, language),
    facts_text: factsText(home, language, SHOWN).join(" · "),
    ...(home.photo_url ? { photo_url: home.photo_url } : {}),
    url: home.url ?? "",
  };
}

/** The price as it is asked: a rent by the month. */
export function priceText(home: PortfolioHome, language: AnswerLanguage): string {
  const price = factsOf("price", home.facts)[0];
  if (!price) return SEARCH_PHRASES[language].priceOnRequest;
  const rented = factsOf("listing_type", home.facts)[0]?.value === "rent";
  const text = formatValue(price, language);
  return rented ? SEARCH_PHRASES[language].perMonth(text) : text;
}

/** Values of fields in words: "3 bedrooms", "1,850 sq ft". */
export function factsText(home: PortfolioHome, language: AnswerLanguage, fields: string[]): string[] {
  return fields.flatMap((field) => {
    const fact = factsOf(field, home.facts)[0];
    return fact ? [valueText(fact, language)] : [];
  });
}

function valueText(fact: KnownFact, language: AnswerLanguage): string {
  const value = formatValue(fact, language);
  if (fact.field === "area" || fact.field === "property_type" || fact.field === "listing_type") return value;
  const counted = SEARCH_PHRASES[language].counted(fact.field, value);
  return counted ?? `${labelOf(fact.field, language)} ${value}`;
}

/** The home's own words for what is said of it: label and value of each field. */
export function homeCitation(home: PortfolioHome, language: AnswerLanguage, fields: string[], more: KnownFact[] = []): Citation {
  const facts = [...fields.flatMap((field) => factsOf(field, home.facts).slice(0, 1)), ...more];
  return {
    source_id: home.property_id,
    title: home.address,
    quote: [...new Set(facts)].map((fact) => `${labelOf(fact.field, language)}: ${formatValue(fact, language)}`).join("; "),
  };
}
