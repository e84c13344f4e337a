import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import type { AnswerKind, AnswerLanguage } from "../constants";
import type { Citation, Knowledge, KnownFact } from "../schemas";
import { asksBySense, isPlainlyOther } from "./ask-by-sense";
import { attributeOf, FUELLED, isAskingWord } from "./asked-attribute";
import type { Attribute } from "./attribute-forms";
import { isForeignText } from "./detect-language";
import { carriesWord, evidenceOf } from "./evidence";
import { labelOf } from "./fact-labels";
import { factSentence } from "./fact-sentences";
import { formatValue } from "./format-value";
import { type FactMatch, factsOf, matchFacts } from "./match-facts";
import { matchPassages, type Quote } from "./match-passages";
import { isNarrowed } from "./narrowed-asks";
import { namesOf, PHRASES } from "./phrases";
import { asksDegree, withoutPlainWords } from "./plain-words";
import type { Ask, Understanding } from "./understand-question";
import { strayNumber } from "./verify-answer";
import { conceptOf, generalConceptOf } from "./vocabulary";

/** What is said to one ask. Its sources are the citations; the text names them only where they disagree. */
export type Part = {
  outcome: "known" | "conflict" | "partial" | "unknown";
  kind: Extract<AnswerKind, "fact" | "passage" | "unknown">;
  text: string;
  citations: Citation[];
  /** What is not known, in the reader's words; of `unknown` and `partial`. */
  topic: string | null;
};

type Frame = { language: AnswerLanguage; knowledge: Knowledge; properNames: string[] };

/**
 * Answers one ask from facts first, then from the sources' own sentences, then by what it likely means as a whole, else
 * says what isn't known.
 */
export function composePart(asked: Ask, frame: Frame): Part {
  const part = wordedPart(asked, frame);
  if ((part.outcome === "known" || part.outcome === "conflict") && !isPlainlyOther(asked)) return part;
  for (const meant of asksBySense(asked)) {
    if (isOfOtherThing(asked, meant, frame)) continue;
    const likely = wordedPart(meant, frame);
    if (likely.outcome === "known" || likely.outcome === "conflict") return likely;
  }
  return part;
}

/** Fields of the home as a whole: "how big is the storm shelter" is not answered by the living area. */
const OF_THE_WHOLE = new Set(["area", "lot_area", "price", "year_built", "bedrooms", "bathrooms", "stories", "ceilings"]);

/** Attributes that only a question's own words tell: likeness, which drops them, answers none of them. */
const IN_ITS_WORDS = new Set<Attribute>(["brand", "color", "depth", "width", "height", "length", "weight", "another", "change", "premium"]);

/** Whether likeness would answer for the whole home what is asked of a thing that the sources know by its name. */
function isOfOtherThing(asked: Ask, meant: Ask, { knowledge }: Frame): boolean {
  const attribute = attributeOf(asked);
  if ((attribute && IN_ITS_WORDS.has(attribute)) || meant.subjects.some((id) => isNarrowed(asked, id, ""))) return true;
  if (!attributeOf(asked) && !asked.aspects.includes("cost") && asked.form !== "how_much") return false;
  if (asked.subjects.some((id) => meant.subjects.includes(id))) return false;
  const things = asked.words.filter((word) => !isAskingWord(word));
  const known =
    asked.subjects.length > 0 || things.some((word) => knowledge.passages.some(({ content }) => carriesWord(evidenceOf(content), word)));
  return known && meant.subjects.some((id) => OF_THE_WHOLE.has(id));
}

/**
 * What is said to a whole message. One that falls into pieces of which none is understood ("I have two trucks, where do
 * they go") is read as one ask; a piece that only tells the story of another is left out.
 */
export function composeParts({ asks, whole }: Pick<Understanding, "asks" | "whole">, frame: Frame): Part[] {
  const parts = asks.map((ask) => composePart(ask, frame));
  const isKnown = ({ outcome }: Part) => outcome === "known" || outcome === "conflict";
  if (!whole?.senses || parts.every(isKnown) === parts.length > 0) return parts;
  const known = asks.filter((_, index) => isKnown(parts[index] as Part));
  if (known.length === 0) {
    const one = composePart(whole, frame);
    return isKnown(one) ? [one] : parts;
  }
  const [meant] = whole.senses;
  const tellsOfIt = known.some((ask) => meantBy(ask).some((id) => meant?.subjects.includes(id)));
  return tellsOfIt ? parts.filter((part, index) => isKnown(part) || (asks[index]?.subjects.length ?? 0) > 0) : parts;
}

const meantBy = (ask: Ask) => (ask.subjects.length > 0 ? ask.subjects : (ask.senses?.[0]?.subjects ?? []));

function wordedPart(asked: Ask, frame: Frame): Part {
  if (/^(price|utilities)$/.test(asked.subjects.join()) && asked.aspects.includes("included")) return includedPart(asked, frame);
  return plainPart(asked, frame);
}

/** What the rent includes: the utilities named as included, else the list under such a heading, else who pays what. */
function includedPart(asked: Ask, frame: Frame): Part {
  const utilities = plainPart({ ...asked, subjects: ["utilities"] }, frame);
  if (utilities.outcome === "known" && (SAYS_INCLUDED.test(utilities.text) || !PAID_BY_TENANT.test(utilities.text))) return utilities;
  const quote = matchPassages({ ...asked, subjects: ["price"] }, frame.knowledge.passages, frame.properNames);
  return quote && !PAID_BY_TENANT.test(quote.text) ? quotePart(quote, frame) : utilities;
}
const SAYS_INCLUDED = /(?<!\bnot )\bincluded\b/i;
const PAID_BY_TENANT = /\btenants? pays?\b|\bpaid by\b|\bnot included\b/i;

function plainPart(asked: Ask, frame: Frame): Part {
  const ask = withoutPlainWords(asMeant(asked, frame.knowledge.facts));
  const match = matchFacts(ask, frame.knowledge.facts);
  const quotable =
    match.outcome !== "answer" || !match.bySentence || match.facts.every((fact) => mayBeQuoted(fact.sentence ?? "", frame.properNames));
  if (match.outcome === "conflict") return conflictPart(match.facts, frame);
  const bySource =
    (match.outcome === "answer" && match.telling === true && ask.subjects.length === 0) ||
    needsWords(match) ||
    mayBeMeasured(match, ask) ||
    asksDegree(asked);
  if (match.outcome === "answer" && quotable && !bySource) return factPart(match, ask, frame);
  const quote = matchPassages(ask, frame.knowledge.passages, frame.properNames);
  if (quote) return quotePart(quote, frame);
  if (match.outcome === "answer" && quotable) return factPart(match, ask, frame);
  if (match.outcome === "partial") return partialPart(match.facts, ask, frame);
  return { outcome: "unknown", kind: "unknown", text: "", citations: [], topic: topicOf(ask, frame.language) };
}

/** Things asked whether they are in a place: that they are in another answers. */
const LOCATED = new Set(["laundry", "primary_suite", "water_heater"]);
const LOCATIONS = new Set(["basement", "floor_level", "garage", "attic", "kitchen"]);
/** What covers things rather than being covered by a roof. */
const COVERING = new Set(["hoa_fee", "utilities", "insurance", "warranty", "price", "deposit"]);
/** Words of a question about the home itself: "when was the original structure built". */
const EXPLAINED_BY_HOME =
  /\b(construct|build|built|origin|complet|structur|total|squar|liv|interior|measur|finish|heat|footag|usabl|sqr|sq|approx\w*|year|exact\w*|actual\w*)\w*/;
const RENT = /\b(rents?|rental|alquiler|renta)\b|ايجار/;

/** "Any renovations" asks of no one thing; the rent that a home for sale brings in is not its price. */
function asMeant(ask: Ask, facts: KnownFact[]): Ask {
  if (ask.subjects.length === 0 && ask.aspects.includes("renewed")) return { ...ask, aspects: ["renewed"], words: [] };
  const [only] = ask.subjects;
  if (ask.subjects.length > 1 && ask.form === "yes_no") {
    const fuelled = ask.subjects.filter((id) => id !== "electricity" && id !== "natural_gas");
    if (fuelled.length < ask.subjects.length && fuelled.some((id) => FUELLED.has(id))) return { ...ask, subjects: fuelled };
    const located = ask.subjects.filter((id) => LOCATED.has(id));
    if (located.length === 1 && ask.subjects.every((id) => LOCATED.has(id) || LOCATIONS.has(id)))
      return { ...ask, subjects: located, form: "where" };
  }
  if (ask.aspects.includes("covered") && ask.subjects.every((id) => COVERING.has(id)) && ask.subjects.length > 0)
    return asMeant({ ...ask, aspects: ask.aspects.map((id) => (id === "covered" ? "included" : id)) }, facts);
  if (
    ask.subjects.length === 1 &&
    ask.words.length > 0 &&
    (only === "year_built" || only === "area") &&
    !EXPLAINED_BY_HOME.test(ask.words.join(" "))
  )
    return { ...ask, subjects: [], aspects: [...ask.aspects.filter((id) => id !== "time"), only === "area" ? "size" : "age"] };
  const rentOfSale = ask.subjects.join() === "price" && RENT.test(ask.text) && factsOf("listing_type", facts)[0]?.value === "sale";
  return rentOfSale ? { ...ask, subjects: ["rental_rules"] } : ask;
}

/** "How big is the garage": feet in a source say more than the number of spaces. */
const mayBeMeasured = (match: FactMatch, ask: Ask) =>
  match.outcome === "answer" && ask.aspects.includes("size") && match.facts.every(({ field }) => field === "garage_spaces");

/** A fact that only its source's sentence makes an answer; a passage with that sentence in its place says more. */
const needsWords = (match: FactMatch) =>
  match.outcome === "answer" && match.bySentence && match.facts.every((fact) => fact.source_id === undefined);

function factPart(match: Extract<FactMatch, { outcome: "answer" }>, ask: Ask, frame: Frame): Part {
  const { language } = frame;
  const phrases = PHRASES[language];
  const sentences = match.facts.map((fact) =>
    match.bySentence ? phrases.quoted(plainSentence(fact.sentence ?? "")) : sentenceOf(fact, match.item, frame),
  );
  const body = [...new Set(sentences)].join(" ");
  const saidAlready = match.verdict === "no" && body.startsWith(`${phrases.no.replace(".", "")} `);
  const prefix = match.verdict === null || ask.byLikeness || saidAlready ? "" : `${phrases[match.verdict]} `;
  const extra = frequencyOf(match.facts, ask, frame);
  return {
    outcome: "known",
    kind: "fact",
    text: prefix + body,
    citations: [
      ...match.facts.map((fact) => (match.bySentence ? sentenceCitation(fact, frame) : citationOf(fact, frame))),
      ...extra.map((fact) => citationOf(fact, frame)),
    ],
    topic: null,
  };
}

/** A sentence of a source without the sign of its list. */
const plainSentence = (sentence: string) => sentence.replace(/^(#{1,6}|[-*•‣▪·–])\s+/, "");

/** A fact in a sentence; of a long list only the item asked for, when one was. */
function sentenceOf(fact: KnownFact, item: string | undefined, frame: Frame): string {
  if (item !== undefined && Array.isArray(fact.value)) return `${labelOf(fact.field, frame.language)}: ${item}.`;
  const all = frame.knowledge.facts;
  return factSentence(fact, frame.language, { frequency: frequencyValue(all), rented: factsOf("listing_type", all)[0]?.value === "rent" });
}

const frequencyValue = (facts: KnownFact[]) => {
  const value = factsOf("hoa_frequency", facts)[0]?.value;
  return typeof value === "string" ? value : undefined;
};

/** The fee's frequency is part of its sentence, so it is cited too. */
function frequencyOf(facts: KnownFact[], ask: Ask, frame: Frame): KnownFact[] {
  if (!facts.some(({ field }) => field === "hoa_fee") || ask.subjects.includes("hoa_frequency")) return [];
  return factsOf("hoa_frequency", frame.knowledge.facts).slice(0, 1);
}

function conflictPart(facts: KnownFact[], frame: Frame): Part {
  const { language, knowledge } = frame;
  const different = facts
    .filter((fact, index) => facts.findIndex((other) => JSON.stringify(other.value) === JSON.stringify(fact.value)) === index)
    .slice(0, 3);
  const said = different.map((fact) => ({ source: sourceOf(fact, frame), value: formatValue(fact, language) }));
  const phrases = PHRASES[language];
  return {
    outcome: "conflict",
    kind: "fact",
    text: `${phrases.conflict(labelOf(facts[0]?.field ?? "", language), said)} ${phrases.offer(namesOf(knowledge.speaker))}`,
    citations: different.map((fact) => citationOf(fact, frame)),
    topic: null,
  };
}

function quotePart(quote: Quote, frame: Frame): Part {
  const phrases = PHRASES[frame.language];
  const { passage } = quote;
  const foreign = isForeignText(quote.text, frame.language) ? ` ${phrases.foreign}` : "";
  const citation: Citation = {
    source_id: passage.source_id,
    title: passage.title,
    quote: quote.text,
    char_start: quote.char_start,
    char_end: quote.char_end,
  };
  if (passage.url) citation.url = passage.url;
  return {
    outcome: "known",
    kind: "passage",
    text: phrases.quoted(quote.text) + foreign,
    citations: [citation],
    topic: null,
  };
}

function partialPart(facts: KnownFact[], ask: Ask, frame: Frame): Part {
  const sentences = facts.map((fact) => sentenceOf(fact, undefined, frame)).join(" ");
  return {
    outcome: "partial",
    kind: "unknown",
    text: sentences,
    citations: [...facts, ...frequencyOf(facts, ask, frame)].map((fact) => citationOf(fact, frame)),
    topic: topicOf(ask, frame.language),
  };
}

/** Where a fact comes from, in the reader's words. */
function sourceOf(fact: KnownFact, { language, knowledge }: Frame): string {
  if (fact.title) return fact.title;
  return fact.confirmed ? PHRASES[language].confirmedListing(namesOf(knowledge.speaker)) : PHRASES[language].listing;
}

/** Counts that a source may give in signs ("3/1.5 cape"): its words alone would not show what they count. */
const COUNTS = new Set(["bedrooms", "bathrooms", "garage_spaces", "stories"]);

/** The fact as a citation: the source's own sentence when it carries the value, else field and value. */
export function citationOf(fact: KnownFact, frame: Frame): Citation {
  const value = `${labelOf(fact.field, frame.language)}: ${formatValue(fact, frame.language)}`;
  const literal =
    fact.sentence !== undefined &&
    strayNumber(formatValue(fact, "en"), [fact.sentence]) === null &&
    typeof fact.value !== "boolean" &&
    (!COUNTS.has(fact.field) || evidenceOf(fact.sentence).meaning.concepts.has(generalConceptOf(fact.field)?.id ?? ""));
  const citation: Citation = {
    source_id: fact.source_id ?? frame.knowledge.speaker.property_id ?? "",
    title: sourceOf(fact, frame),
    quote: literal && fact.sentence ? fact.sentence : value,
  };
  if (fact.url) citation.url = fact.url;
  if (fact.sentence && fact.char_start !== undefined && fact.char_end !== undefined) {
    citation.quote = fact.sentence;
    citation.char_start = fact.char_start;
    citation.char_end = fact.char_end;
    if (!literal) return { ...citation, quote: value };
  }
  return citation;
}

/** The fact's own sentence as the citation: it is what was quoted, whatever the value. */
function sentenceCitation(fact: KnownFact, frame: Frame): Citation {
  const { sentence, char_start, char_end } = fact;
  if (!sentence) return citationOf(fact, frame);
  return {
    ...citationOf(fact, frame),
    quote: sentence,
    ...(char_start !== undefined && char_end !== undefined ? { char_start, char_end } : {}),
  };
}

/** What an ask is about, in the reader's words: the first name of its subjects, else its own words. */
export function topicOf(ask: Ask, language: AnswerLanguage): string | null {
  const named = ask.subjects.map((id) => TOPIC_LABELS[id]?.[language] ?? subjectName(id, language));
  return named.length > 0 ? [...new Set(named)].join(" / ") : null;
}

/** A label inside a sentence: small letters, but for abbreviations. */
const inSentence = (label: string) =>
  label
    .split(" ")
    .map((word) => (/^\p{Lu}{2,}/u.test(word.replace("(", "")) ? word : word.toLowerCase()))
    .join(" ");

const TOPIC_LABELS: Record<string, Record<AnswerLanguage, string>> = {
  area: { en: "living area", es: "superficie", ar: "المساحة" },
  laundry: { en: "laundry", es: "lavandería", ar: "الغسيل" },
  senior_community: { en: "an age-restricted community", es: "una comunidad con restricción de edad", ar: "مجتمع محدد العمر" },
  available_date: { en: "the move-in date", es: "la fecha de mudanza", ar: "موعد الانتقال" },
  rental_rules: { en: "renting it out", es: "alquilarla a otros", ar: "تأجيره للغير" },
  transit: { en: "public transport", es: "el transporte público", ar: "النقل العام" },
  ceilings: { en: "the ceilings", es: "la altura de los techos", ar: "ارتفاع السقف" },
  cat: { en: "cats", es: "los gatos", ar: "القطط" },
  dog: { en: "dogs", es: "los perros", ar: "الكلاب" },
  garage: { en: "the garage", es: "el garaje", ar: "الكراج" },
  year_built: { en: "when it was built", es: "cuándo se construyó", ar: "سنة البناء" },
  price: { en: "the price", es: "el precio", ar: "السعر" },
  seller: { en: "the seller", es: "el vendedor", ar: "البائع" },
};

function subjectName(id: string, language: AnswerLanguage): string {
  const concept = conceptOf(id);
  const field = concept.general ? concept.fields[0] : undefined;
  if (field) return inSentence(labelOf(field, language));
  return (concept.phrases[language].split("|")[0] ?? id).replace(/^=/, "");
}
