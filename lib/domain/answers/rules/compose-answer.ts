import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import type { AnswerKind, AnswerLanguage } from "../constants";
import type { Citation, Knowledge, KnownFact } from "../schemas";
import { asMeant } from "./as-meant";
import { asksBySense, isPlainlyOther } from "./ask-by-sense";
import { attributeOf, isAskingWord } from "./asked-attribute";
import type { Attribute } from "./attribute-forms";
import { hasForm } from "./attribute-forms";
import { isForeignText } from "./detect-language";
import { carriesWord, evidenceOf, withLabel } from "./evidence";
import { labelOf } from "./fact-labels";
import { factSentence } from "./fact-sentences";
import { formatValue } from "./format-value";
import { asksInclusion, inclusionQuotes } from "./inclusion-lists";
import { type FactMatch, factsOf, matchFacts } from "./match-facts";
import { matchPassages, type Quote } from "./match-passages";
import { hasNeeded, matchSituation, situationsAsked } from "./match-situation";
import { isNarrowed } from "./narrowed-asks";
import { namesOf, PHRASES } from "./phrases";
import { asksDegree, withoutPlainWords } from "./plain-words";
import { withoutSaidAlready } from "./said-already";
import { saysMore, sectionOf } from "./section-quotes";
import type { Situation } from "./situation-types";
import { topicOf } from "./topic-of";
import type { Ask, Understanding } from "./understand-question";
import { strayNumber } from "./verify-answer";
import { generalConceptOf } from "./vocabulary";

/** What is said to one ask. Its sources are the citations; the text names them only where they disagree. */
export type Part = {
  outcome: "known" | "conflict" | "partial" | "unknown";
  kind: Extract<AnswerKind, "fact" | "passage" | "unknown">;
  text: string;
  citations: Citation[];
  /** What is not known, in the reader's words; of `unknown` and `partial`. */
  topic: string | null;
  /** Found by the likeness of the question to a known one. */
  byLikeness?: true;
};

const UNKNOWN: Part = { outcome: "unknown", kind: "unknown", text: "", citations: [], topic: null };

/** What an answer is made from. */
export type Frame = { language: AnswerLanguage; knowledge: Knowledge; properNames: string[] };

/**
 * Answers one ask from facts first, then from the sources' own sentences, then by what it likely means as a whole, else
 * says what isn't known.
 */
export function composePart(asked: Ask, frame: Frame): Part {
  const situations = frame.language === "en" ? situationsAsked(asked.text) : [];
  const told = toldPart(asked.text, frame, (situation) => !situation.late);
  if (told) return told;
  if (situations.some(({ alone }) => alone)) return { ...UNKNOWN, topic: topicOf(asked, frame.language) };
  const part = wordedPart(asked, frame);
  if ((part.outcome === "known" || part.outcome === "conflict") && !isPlainlyOther(asked)) return part;
  const late = toldPart(asked.text, frame);
  if (late) return late;
  if (situations.some(({ closed }) => closed)) return part;
  for (const meant of asksBySense(asked)) {
    if (isOfOtherThing(asked, meant, frame)) continue;
    const likely = wordedPart(meant, frame);
    if (isKnown(likely) && fitsAsked(asked, meant, likely)) return { ...likely, byLikeness: true };
  }
  return part;
}

/** Attributes that what was found by likeness must have, whatever else the question was taken for. */
const KEPT = new Set([
  "size",
  "height",
  "width",
  "depth",
  "length",
  "age",
  "count",
  "cost",
  "color",
  "brand",
  "weight",
  "premium",
  "time",
  "reason",
  "since",
  "refundable",
  "speed",
  "frequency",
  "name",
]);

/** Whether what was found by likeness has the kind of answer that the buyer's own words ask for. */
function fitsAsked(asked: Ask, meant: Ask, { text }: Part): boolean {
  const attribute = attributeOf(asked);
  const ofWhole = asked.form === "yes_no" && asked.amounts.length === 0 && meant.subjects.some((id) => NUMBERS.has(id));
  const sameSubject = meant.subjects.some((id) => asked.subjects.includes(id));
  if (
    attribute === "since" &&
    !hasForm(attribute, text.replace(/\b(until|through|till|by|ends?|expires?)\b[^,;.]{0,20}\b(19|20)\d\d\b/gi, " "))
  )
    return false;
  if (!sameSubject && asked.subjects.some((id) => SUMS.has(id) && !evidenceOf(text).meaning.concepts.has(id))) return false;
  return (
    (sameSubject || !ofWhole) &&
    hasNeeded(asked.text, text.toLowerCase()) &&
    (!attribute || !KEPT.has(attribute) || hasForm(attribute, text))
  );
}
/** Sums of their own: what is told of something else answers for none of them. */
const SUMS = new Set(["deposit", "taxes", "insurance", "hoa_fee", "pet_fee", "application", "special_assessment", "reserves"]);
const NUMBERS = new Set(["area", "lot_area", "price", "year_built"]);

/** What the sources tell of a circumstance that a text asks about: "is somebody living there", "could I split off a lot". */
function toldPart(text: string, frame: Frame, which: (situation: Situation) => boolean = () => true): Part | null {
  if (frame.language !== "en") return null; // the circumstances are written in English: "hay" is no crop in Spanish
  for (const situation of situationsAsked(text).filter(which)) {
    const quote = matchSituation(text, situation, frame.knowledge.passages, frame.properNames);
    if (quote) return quotePart(quote, frame);
  }
  return null;
}

/** A piece of a message that asks something. */
const ASKS =
  /^(and |but |so |or )?(how|what|which|who|where|when|why|is|are|was|were|do|does|did|can|could|would|will|should|any|has|have (you|they|there)|may|if)\b/;

/**
 * The parts without what needs no answer beside a circumstance told: the buyer's own story ("I have a piano"), and what
 * the sentence told answers as well ("until when is it rented, and for how much").
 */
function withoutStory(parts: Part[], asks: Ask[]): Part[] {
  const told = asks.findIndex((ask, index) => isKnown(parts[index]) && situationsAsked(ask.text).length > 0);
  const text = parts[told]?.text.toLowerCase();
  if (text === undefined) return parts;
  return parts.filter((part, index) => {
    const ask = asks[index];
    if (index === told || !ask) return true;
    if (!ASKS.test(ask.text)) return isKnown(part) && part.kind === "fact" && !part.byLikeness;
    return isKnown(part) || !(ask.subjects.length + ask.words.length <= 1 && hasNeeded(ask.text, text) && !hasNeeded(ask.text, ""));
  });
}

const isKnown = (part: Part | undefined) => part?.outcome === "known" || part?.outcome === "conflict";

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
  const text = asks.map((ask) => ask.text).join(" ");
  if (asks.length < 4 && situationsAsked(text).some(({ alone }) => alone)) return [toldPart(text, frame) ?? UNKNOWN];
  const parts = asks.map((ask) => composePart(ask, frame));
  const needed = withoutSaidAlready(parts, asks);
  if (needed.length < parts.length) return needed;
  const ofWhole =
    asks.length > 1 && whole && !asks.some((ask) => situationsAsked(ask.text).length > 0) ? toldPart(whole.text, frame) : null;
  if (ofWhole && !parts.every(isKnown)) return [...parts.filter(isKnown), ofWhole];
  const asking = withoutStory(parts, asks);
  if (asking.length < parts.length) return asking;
  return whole?.senses && !(parts.length > 0 && parts.every(isKnown)) ? meantAsWhole(parts, asks, whole, frame) : parts;
}

function meantAsWhole(parts: Part[], asks: Ask[], whole: Ask, frame: Frame): Part[] {
  const known = asks.filter((_, index) => isKnown(parts[index]));
  if (known.length === 0) {
    const one = composePart(whole, frame);
    return isKnown(one) ? [one] : parts;
  }
  const [meant] = whole.senses ?? [];
  const tellsOfIt = known.some((ask) => meantBy(ask).some((id) => meant?.subjects.includes(id)));
  return tellsOfIt ? parts.filter((part, index) => isKnown(part) || (asks[index]?.subjects.length ?? 0) > 0) : parts;
}

const meantBy = (ask: Ask) => (ask.subjects.length > 0 ? ask.subjects : (ask.senses?.[0]?.subjects ?? []));

function wordedPart(asked: Ask, frame: Frame): Part {
  const lists = asksInclusion(asked) ? inclusionQuotes(asked, frame.knowledge.passages, frame.properNames) : [];
  if (lists.length > 0) return joinedQuotes(lists.map((quote) => quotePart(quote, frame)));
  if (/^(price|utilities)$/.test(asked.subjects.join()) && asked.aspects.includes("included")) return includedPart(asked, frame);
  return plainPart(asked, frame);
}

/** Several quotes as one part. */
const joinedQuotes = (parts: Part[]): Part => ({
  ...(parts[0] ?? UNKNOWN),
  text: parts.map(({ text }) => text).join(" "),
  citations: parts.flatMap(({ citations }) => citations),
});

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
    saysMore(match, ask) ||
    asksDegree(asked);
  const section = sectionOf(match, ask, frame.knowledge.passages, frame.properNames);
  if (section) return quotePart(section, frame);
  if (match.outcome === "answer" && quotable && !bySource) return factPart(match, ask, frame);
  const quote = matchPassages(ask, frame.knowledge.passages, frame.properNames);
  if (quote) return quotePart(quote, frame);
  if (match.outcome === "answer" && quotable) return factPart(match, ask, frame);
  if (match.outcome === "partial") return partialPart(match.facts, ask, frame);
  return { ...UNKNOWN, topic: topicOf(ask, frame.language) };
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

/** The words of a source as what is said. */
export function quotePart(quote: Quote, frame: Frame): Part {
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
    text: phrases.quoted(withLabel(quote.text)) + foreign,
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
