import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import { MAX_QUOTE_CHARACTERS, PASSAGE_THRESHOLD } from "../constants";
import type { EvidencePassage } from "../schemas";
import { attributeOf, isAskingWord, sameOwner, tellsAttribute } from "./asked-attribute";
import { STOP_WORDS } from "./common-words";
import { carriesAspect, carriesEither, carriesForm, carriesWord, demandedAspects, type Evidence, evidenceOf, isRow } from "./evidence";
import { glossOf } from "./glosses";
import { CONTRASTS } from "./match-facts";
import { isNarrowed } from "./narrowed-asks";
import { type Sentence, sentencesOf, stemOf, tokensOf } from "./normalize-text";
import { aspectsAreTheirs, piecesOf, statesSomething } from "./sentence-pieces";
import type { Ask } from "./understand-question";
import { conceptOf } from "./vocabulary";

/** Words of a passage that answer, exactly as they stand there. */
export type Quote = { passage: EvidencePassage; text: string; char_start: number; char_end: number; score: number };

/** `pieces`: parts of a long sentence that can stand alone. */
type Read = { sentence: Sentence; evidence: Evidence; pieces: { sentence: Sentence; evidence: Evidence }[] };

const cache = new WeakMap<EvidencePassage, Read[]>();

/** Aspects that make sense to look for without a subject: "has anything been renovated". */
const STANDALONE = new Set(["renewed", "problem", "facing"]);

/** The best piece, sentence, or two that belong together, of the passages; null when none carries enough of the question. */
export function matchPassages(ask: Ask, passages: EvidencePassage[], properNames: string[] = []): Quote | null {
  const anchored =
    ask.subjects.length > 0 || eitherThing(ask) || ask.words.length > 0 || ask.aspects.some((aspect) => STANDALONE.has(aspect));
  if (
    !anchored ||
    (ask.subjects.every((id) => id === "seller") && ask.subjects.length > 0 && ask.words.length === 0 && demandedAspects(ask).length === 0)
  )
    return null;
  let best: Quote | null = null;
  for (const passage of passages) {
    const heading = passage.heading ? evidenceOf(passage.heading) : null;
    for (const quote of quotesIn(ask, passage, heading))
      if (quote.score > (best?.score ?? 0) && mayBeQuoted(quote.text, properNames)) best = quote;
  }
  return best;
}

function* quotesIn(ask: Ask, passage: EvidencePassage, heading: Evidence | null): Generator<Quote> {
  const read = sentencesRead(passage);
  for (const [index, { sentence, evidence, pieces }] of read.entries()) {
    const next = read[index + 1];
    const spans = [
      ...(listsAll(ask) ? [] : pieces).map((piece) => ({ ...piece, better: PIECE_BONUS })),
      { sentence, evidence, better: dangles(sentence.text) ? -0.03 : 0 },
      ...(next && belongs(passage, sentence, next.sentence) ? [{ ...together(passage, sentence, next.sentence), better: -0.02 }] : []),
    ];
    for (const span of spans) {
      const quote = quoteOf(ask, passage, span, heading);
      if (quote) yield quote;
    }
  }
}

/** Whether two sentences are one thought: of one paragraph, the second leaning on the first, or its other half. */
const belongs = ({ content }: EvidencePassage, first: Sentence, next: Sentence): boolean =>
  !content.slice(first.end, next.start).includes("\n\n") &&
  (continues(next.text) || (PAYS.test(first.text) && PAYS.test(next.text)) || /^(no|not|except|excludes?|excl)\b/i.test(next.text));
const PAYS =
  /^\W*(the )?(tenants?|landlord|owners?|resident|occupier|you|we|buyers?|sellers?|what (is|isn)\S* in the rent)\b[^.]*?(\bpays?\b|:)/i;

/** What a fee covers is a list: a piece would be its first member. */
const listsAll = ({ subjects, aspects }: Ask) => aspects.includes("included") && subjects.join() === "hoa_fee";

/** A piece that says it all is quoted rather than the long sentence around it. */
const PIECE_BONUS = 0.015;
const dangles = (text: string) => /^(it|they|these|both)\b/i.test(text);

function together(passage: EvidencePassage, first: Sentence, last: Sentence): { sentence: Sentence; evidence: Evidence } {
  const text = passage.content.slice(first.start, last.end);
  return { sentence: { text, start: first.start, end: last.end }, evidence: evidenceOf(text) };
}

/** "A deck or a patio": things of the home, either of which answers; "gas or electric" needs a thing to be of. */
const eitherThing = ({ subjects, either }: Ask) =>
  subjects.length === 0 &&
  either.length > 0 &&
  either.every((id) => !id.startsWith("=") && conceptOf(id).fields.some((field) => OF_THE_HOME.has(field)));
const OF_THE_HOME = new Set(["outdoor", "amenities", "parking"]);

function sentencesRead(passage: EvidencePassage): Read[] {
  const known = cache.get(passage);
  if (known) return known;
  const read = sentencesOf(passage.content)
    .filter(
      ({ text, start }) =>
        !text.startsWith("#") && statesSomething(text, /[-*•·▪–]\s+$/.test(passage.content.slice(Math.max(0, start - 4), start))),
    )
    .map((sentence) => ({
      sentence,
      evidence: evidenceOf(sentence.text),
      pieces: piecesOf(sentence).map((piece) => ({ sentence: piece, evidence: evidenceOf(piece.text) })),
    }));
  cache.set(passage, read);
  return read;
}

type Span = { sentence: Sentence; evidence: Evidence; better: number };

function quoteOf(ask: Ask, passage: EvidencePassage, { sentence, evidence, better }: Span, heading: Evidence | null): Quote | null {
  if (sentence.text.length > MAX_QUOTE_CHARACTERS) return null;
  const covered = coverage(ask, evidence, heading);
  const score = covered + better + 0.03 * sameWords(ask, evidence);
  if (covered < PASSAGE_THRESHOLD || !carriesForm(evidence, ask) || !namesKind(ask, evidence)) return null;
  const attribute = attributeOf(ask);
  if (!sameOwner(ask, evidence) || ask.subjects.some((id) => isNarrowed(ask, id, `${heading?.text ?? ""} ${evidence.text}`))) return null;
  const told = attribute ? tellsAttribute(ask, attribute, evidence, heading) : aspectsAreTheirs(ask, evidence);
  if (!told && !(attribute === "count" && countsInRow(ask, sentence.text))) return null;
  return {
    passage,
    text: sentence.text,
    char_start: passage.char_start + sentence.start,
    char_end: passage.char_start + sentence.end,
    score,
  };
}

/** A row of a table whose label is the thing counted: "Number of homes | 62". */
function countsInRow({ subjects, words }: Ask, text: string): boolean {
  const [label = "", value = ""] = isRow(text) ? text.split(" | ") : [];
  if (subjects.length === 0 || words.some((word) => !isAskingWord(word) && !carriesWord(evidenceOf(text), word))) return false;
  return (
    subjects.every((id) => evidenceOf(label).meaning.concepts.has(id)) &&
    /^(\d|one|two|three|four|five|six|seven|eight|nine|ten|none)\b/i.test(value)
  );
}

const KIND_OF = /\b(?:what|which) (?:kind|type|sort|variety|breed|species)s? of (\p{L}+)/u;
/** Words that stand before a thing and tell nothing of its kind. */
const NO_KIND =
  /^(\d.*|an?|the|of|and|or|with|no|any|some|about|all|each|every|by|to|from|in|on|for|its|our|their|has|have|is|are|one|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|thirty|forty|fifty|hundred|several|few|many|mature|old|large|small|new|big|young|planted|bearing)$/;

/** "What kind of pears" isn't answered by "a dozen pear trees": before the thing, or behind it, its kind must stand. */
function tellsKind({ text, subjects }: Ask, { folded }: Evidence): boolean {
  const noun = stemOf(KIND_OF.exec(text)?.[1] ?? "");
  if (noun === "" || subjects.some((id) => CONTRASTS[id])) return true;
  const words = folded.match(/[\p{L}\p{N}]+|:/gu) ?? [];
  const named = words.flatMap((word, at) => (stemOf(word) === noun ? [at] : []));
  return (
    named.length === 0 ||
    named.some((at) => (at > 0 && !NO_KIND.test(words[at - 1] ?? "")) || /^(:|is|are|include|like|such)$/.test(words[at + 1] ?? ""))
  );
}

/** "What kind of heating" wants a kind; that heat is included is none. */
const namesKind = (ask: Ask, evidence: Evidence): boolean => tellsKind(ask, evidence) && namesContrast(ask, evidence);
const namesContrast = (ask: Ask, { folded }: Evidence): boolean =>
  !(ask.aspects.includes("material") || /\b(kind|type|sort) of\b|^que (tipo|clase|calefaccion)|^ما نوع/.test(ask.text)) ||
  ask.subjects.every((id) => CONTRASTS[id]?.test(folded) ?? true);

/** A sentence that leans on the one before: "It was replaced in 2019." */
const continues = (text: string) =>
  /^(it|they|this|these|both|that|all|the (unit|system|work|association|fee|tenant|landlord|owner)s?|se|este|esta|estos|fue|هو|هي|وهو|وهي|تم)\b/i.test(
    text,
  ) || /^(هو|هي|وهو|وهي|تم|كما)/.test(text);

const SUBJECT_WEIGHT = 2;
const WORD_WEIGHT = 1.3;
const ASPECT_WEIGHT = 1;

/** The share of the question's own words that a text repeats: of two texts on a thing, the one that says "zone" tells the zone. */
function sameWords({ text }: Ask, { meaning }: Evidence): number {
  const asked = tokensOf(text).filter(({ word }) => word.length > 2 && !STOP_WORDS.has(word));
  return asked.length === 0
    ? 0
    : asked.filter(({ stem }) => meaning.stems.has(stem) || [...glossOf(stem)].some((other) => meaning.stems.has(other))).length /
        asked.length;
}

/** Judged by `tellsAttribute`, in the thing's own clause. */
const ATTRIBUTES = new Set(["size", "height", "age", "count"]);

/** Share of the question's meaning in a text, 0 unless all its subjects are there. A heading names for its sentences. */
function coverage(ask: Ask, evidence: Evidence, heading: Evidence | null): number {
  const has = (test: (evidence: Evidence) => boolean) => test(evidence) || (heading !== null && test(heading));
  const subjects = ask.subjects.filter((id) => has(({ meaning }) => meaning.concepts.has(id))).length;
  if (subjects < ask.subjects.length || !carriesEither(evidence, ask)) return 0;
  const aspects = demandedAspects(ask).filter((aspect) => !ATTRIBUTES.has(aspect));
  const aspectsFound = aspects.filter(
    (aspect) => carriesAspect(evidence, aspect) || (aspect === "included" && heading?.meaning.concepts.has(aspect)),
  ).length;
  if (aspectsFound < aspects.length) return 0;
  const asked = ask.words.filter((word) => !isAskingWord(word));
  const words = asked.filter((word) => has((text) => carriesWord(text, word))).length;
  if (ask.subjects.length === 0 && asked.length > 0 && words === 0) return 0;
  const either = eitherThing(ask) ? SUBJECT_WEIGHT : 0;
  const total = either + ask.subjects.length * SUBJECT_WEIGHT + aspects.length * ASPECT_WEIGHT + asked.length * WORD_WEIGHT;
  const found = either + subjects * SUBJECT_WEIGHT + aspectsFound * ASPECT_WEIGHT + words * WORD_WEIGHT;
  const inText =
    ask.subjects.filter((id) => evidence.meaning.concepts.has(id)).length + asked.filter((word) => carriesWord(evidence, word)).length;
  return total === 0 ? 0 : found / total + (inText > 0 ? 0.01 : 0);
}
