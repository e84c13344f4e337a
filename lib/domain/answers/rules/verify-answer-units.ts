import type { AnswerLanguage } from "../constants";
import type { ApprovedAnswer, Citation, EvidencePassage, Knowledge, KnownFact, PortfolioHome } from "../schemas";
import { citationOf } from "./compose-answer";
import { labelOf } from "./fact-labels";
import { factSentence } from "./fact-sentences";
import { formatValue, frequencyText } from "./format-value";
import { factsOf } from "./match-facts";
import { sentencesOf } from "./normalize-text";
import { type Read, readStatement } from "./verify-answer-reading";
import { generalConceptOf } from "./vocabulary";

/** The smallest piece of what is known that can carry a claim: one fact, or one sentence of a source. */
export type Unit = Read & {
  /** The field and its value where a person confirmed it: no other number of that field is then true. */
  confirmed: { concept: string; value: number } | null;
  /** The fact it is; facts come before words of a source as a citation. */
  fact: { field: string; value: KnownFact["value"] } | null;
  /** Number of the source, as the provider was given it. */
  source: number;
  /** The home it speaks of, where there are several. */
  home?: string;
  citation: Citation;
};

type Frame = { language: AnswerLanguage; knowledge: Knowledge };

/** A fact with its label, its value and how it is said, so that a provider may say it in its own words. */
export function factUnits(facts: KnownFact[], frame: Frame, source: number): Unit[] {
  return facts.flatMap((fact) => {
    const frequency = fact.field === "hoa_fee" ? factsOf("hoa_frequency", facts)[0]?.value : undefined;
    const per = (language: AnswerLanguage) => frequencyText(typeof frequency === "string" ? frequency : undefined, language);
    const concept = generalConceptOf(fact.field)?.id;
    const rented = factsOf("listing_type", facts)[0]?.value === "rent";
    const texts = (["en", frame.language] as const).flatMap((language) => [
      `${labelOf(fact.field, language)}: ${formatValue(fact, language)}${per(language)}`,
      factSentence(fact, language, { rented }),
    ]);
    if (fact.field === "price" && rented && fact.unit === "USD") texts.push(`The rent is ${formatValue(fact, "en")} per month.`);
    if (fact.field === "taxes") texts.push(`The property taxes are ${formatValue(fact, "en")} a year.`);
    if (fact.field === "status") texts.push(ON_THE_MARKET[String(fact.value)] ?? "");
    const own = { citation: citationOf(fact, { ...frame, properNames: [] }), source, fact: { field: fact.field, value: fact.value } };
    const denied = fact.value === false || fact.value === 0 || (typeof fact.value === "string" && NONE.test(fact.value)) ? true : undefined;
    const units = [...new Set(texts)]
      .filter(Boolean)
      .map((text) => ({ ...readStatement(text, concept, denied), ...own, confirmed: confirmedNumber(fact, concept) }));
    return fact.sentence ? [...units, { ...readStatement(fact.sentence, concept), ...own, confirmed: null }] : units;
  });
}

/** A value that says that there is none. */
const NONE = /^\W*(no|none|not (allowed|permitted|included|available)|ningun[oa]?|لا|لا يوجد)\W*$/i;

/** What a listing's status says to "is it still available". */
const ON_THE_MARKET: Record<string, string> = {
  active: "It is still available, on the market, active.",
  pending: "It is not available: it is pending, under contract, an offer was accepted.",
  sold: "It is not available: it is sold.",
  inactive: "It is not available: it is off the market.",
};

const confirmedNumber = (fact: KnownFact, concept: string | undefined) =>
  fact.confirmed && concept && typeof fact.value === "number" ? { concept, value: fact.value } : null;

/** The sentences of a passage, each alone and with the one that leans on it. */
export function passageUnits(passage: EvidencePassage, source: number): Unit[] {
  const sentences = sentencesOf(passage.content);
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    const spans = before && LEANS.test(sentence.text) ? [sentence, { ...before, end: sentence.end }] : [sentence];
    return spans.map(({ start, end }) => {
      const quote = passage.content.slice(start, end);
      const citation: Citation = { source_id: passage.source_id, title: passage.title, quote };
      if (passage.url) citation.url = passage.url;
      citation.char_start = passage.char_start + start;
      citation.char_end = passage.char_start + end;
      const read = readStatement(quote);
      if (passage.heading) for (const concept of readStatement(passage.heading).concepts) read.concepts.add(concept);
      return { ...read, confirmed: null, fact: null, source, citation };
    });
  });
}
const LEANS =
  /^(it|they|this|these|both|that|all|one|the (unit|system|work|association|fee|tenant|landlord|owner)s?|se|este|esta|estos|fue|هو|هي|وهو|وهي|تم)\b/i;

/** An approved answer's sentences; they speak of what its question names. */
export function approvedUnits({ source_id, title, question, answer }: ApprovedAnswer, source: number): Unit[] {
  const asked = readStatement(question);
  return sentencesOf(answer).map(({ text }) => {
    const read = readStatement(text);
    for (const concept of asked.concepts) read.concepts.add(concept);
    for (const stem of asked.stems) read.stems.add(stem);
    for (const clause of read.clauses) for (const concept of asked.concepts) clause.concepts.add(concept);
    return { ...read, confirmed: null, fact: null, source, citation: { source_id, title, quote: answer } };
  });
}

/** What is known of a bot's other homes; each speaks of itself alone. */
export const homeUnits = ({ property_id, address, facts }: PortfolioHome, frame: Frame, source: number): Unit[] =>
  factUnits(facts, frame, source).map((unit) => ({
    ...unit,
    home: property_id,
    citation: { source_id: property_id, title: address, quote: unit.citation.quote },
  }));
