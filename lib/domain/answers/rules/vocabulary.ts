import { EVERYDAY_WORDS, SHORT_FORMS, STOP_WORDS } from "./common-words";
import { normalizeText, readTokens, stemOf, type Token, tokensOf } from "./normalize-text";
import { numberOfWord } from "./read-numbers";
import { SITUATIONS } from "./situations";
import { ASPECT_CONCEPTS } from "./vocabulary-aspects";
import { FACT_CONCEPTS } from "./vocabulary-facts";
import { FEATURE_CONCEPTS } from "./vocabulary-features";
import { TENURE_CONCEPTS } from "./vocabulary-tenure";
import type { ConceptDefinition } from "./vocabulary-types";

const ALL = [...FACT_CONCEPTS, ...FEATURE_CONCEPTS, ...TENURE_CONCEPTS, ...ASPECT_CONCEPTS];
const BY_ID = new Map(ALL.map((concept) => [concept.id, concept]));

/** A concept by its id. @throws Error for an id that is not in the vocabulary */
export function conceptOf(id: string): ConceptDefinition {
  const concept = BY_ID.get(id);
  if (!concept) throw new Error(`No concept ${id} in the vocabulary`);
  return concept;
}

/** The concept that asks for a field itself, or null for a field without one. */
export function generalConceptOf(field: string): ConceptDefinition | null {
  return FACT_CONCEPTS.find((concept) => concept.general && concept.fields[0] === field) ?? null;
}

type PhrasePart = { word: string; stem: string; exact: boolean };
type Phrase = { concept: ConceptDefinition; parts: PhrasePart[] };

const INDEX = buildIndex();
const KNOWN_WORDS = buildKnownWords();

function buildIndex(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const concept of ALL) {
    for (const text of Object.values(concept.phrases).flatMap((list) => list.split("|"))) {
      const exact = text.startsWith("=");
      const parts = tokensOf(normalizeText(exact ? text.slice(1) : text)).map(({ word, stem }) => ({ word, stem, exact }));
      const key = parts[0]?.stem;
      if (key === undefined) continue;
      index.set(key, [...(index.get(key) ?? []), { concept, parts }]);
    }
  }
  for (const phrases of index.values())
    phrases.sort((a, b) => b.parts.length - a.parts.length || Number(b.parts[0]?.exact) - Number(a.parts[0]?.exact));
  return index;
}

function buildKnownWords(): Set<string> {
  const known = new Set([...STOP_WORDS, ...EVERYDAY_WORDS, ...Object.keys(SHORT_FORMS)]);
  for (const phrases of INDEX.values())
    for (const { parts } of phrases) for (const { word, stem } of parts) known.add(word).add(stem.length > 3 ? stem : word);
  for (const { asked } of SITUATIONS) for (const word of asked.source.replace(/\\[a-z]/g, " ").match(/[a-z]{4,}/g) ?? []) known.add(word);
  return known;
}

/** Words of one language that a typo may have been meant to be. */
export const correctableWords = (language: "en" | "es" | "ar"): string[] => [
  ...new Set(
    ALL.flatMap(({ phrases }) => readTokens(phrases[language].replace(/[=|]/g, " ")).map(({ word }) => word)).filter(
      (word) => word.length >= 4,
    ),
  ),
];

/** Whether a word is one the engine knows as it stands. */
export const isKnownWord = (word: string): boolean => KNOWN_WORDS.has(word);

/** A concept found in a text: tokens `from`..`to` (exclusive). */
export type Mention = { concept: ConceptDefinition; from: number; to: number };

/** The concepts that a text names, longest phrases first, each token used once. */
export function findMentions(tokens: Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = mentionAt(tokens, at);
    if (match) mentions.push(match);
    at = match ? match.to : at + 1;
  }
  return mentions;
}

function mentionAt(tokens: Token[], at: number): Mention | null {
  const token = tokens[at];
  if (!token || isLotOf(tokens, at)) return null;
  for (const stem of stemsOf(token)) {
    for (const { concept, parts } of INDEX.get(stem) ?? []) {
      if (parts.every((part, offset) => isPart(tokens[at + offset], part))) return { concept, from: at, to: at + parts.length };
    }
  }
  return null;
}

function isPart(token: Token | undefined, part: PhrasePart): boolean {
  if (!token) return false;
  if (token.word === part.word || (!part.exact && stemsOf(token).includes(part.stem))) return true;
  return part.exact && ARABIC_WORD.test(token.word) && bareArabic(token.word) === part.word;
}

const ARABIC_WORD = /^[\u0600-\u06ff]{4,}$/;

/** An Arabic word without what is written together with its front: "and", "in", "for", "like", the article. */
export const bareArabic = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])(?=..)|^[وف](?=...)/, "");

/** A word that carries no content, also with a particle or the article before it. */
const isStopWord = (word: string) => STOP_WORDS.has(word) || (ARABIC_WORD.test(word) && STOP_WORDS.has(bareArabic(word)));

/** An Arabic word also without the letter joined to its front (و, ب, ل, ف) or the ending of an adverb (حاليا). */
function stemsOf(token: Token): string[] {
  const stems = [token.stem];
  if (/^[وبلف][\u0600-\u06ff]{3,}/.test(token.word)) stems.push(stemOf(token.word.slice(1)));
  if (/^[\u0600-\u06ff]{4,}ا$/.test(token.word)) stems.push(stemOf(token.word.slice(0, -1)));
  return stems;
}

/** "a lot of", "lots of": a quantity, not land. */
function isLotOf(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    (word === "lots" || word === "lot") &&
    (tokens[at + 1]?.word === "of" || (word === "lot" && tokens[at - 1]?.word === "a" && tokens[at + 1] !== undefined))
  );
}

/** Stems of a text that carry content and belong to no concept. */
export function contentStems(tokens: Token[], mentions: Mention[]): string[] {
  const used = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return tokens
    .filter(
      (token, index) =>
        !used.has(index) &&
        !isStopWord(token.word) &&
        token.word.length > 1 &&
        numberOfWord(token.word) === null &&
        !/^\d/.test(token.word),
    )
    .map((token) => token.stem);
}

/** What a text is about: the ids of its concepts and its other content stems. */
export type Meaning = { concepts: Set<string>; stems: Set<string> };

/** Reads a source's text for comparison with a question. Stems of all words count, also inside phrases. */
export function meaningOf(text: string): Meaning {
  const tokens = tokensOf(normalizeText(text));
  return { concepts: new Set(findMentions(tokens).map(({ concept }) => concept.id)), stems: new Set(tokens.flatMap(stemsOf)) };
}
