import { STOP_WORDS } from "./common-words";
import { normalizeText, tokensOf } from "./normalize-text";
import type { Ask } from "./understand-question";
import { conceptOf } from "./vocabulary";

/** Phrases taken of a concept, by language: sources mostly use the first ones. */
const MOST_NAMES = { en: 12, es: 4, ar: 3 };
const LONGEST_TYPED = 500;

/**
 * What retrieval searches for one ask: its words, mended and as typed, and for each concept in it the names that
 * sources in English, Spanish and Arabic have for it. So a Spanish question finds English passages.
 */
export function searchFor(ask: Ask, typed: string): { question: string; also: string[] } {
  const words = [...tokensOf(normalizeText(`${ask.text} ${typed.slice(0, LONGEST_TYPED)}`)).map(({ word }) => word)];
  const asTyped =
    typed
      .slice(0, LONGEST_TYPED)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const concepts = [...ask.subjects, ...ask.aspects, ...ask.either.filter((item) => !item.startsWith("="))];
  return {
    question: [...new Set([...words, ...asTyped])].filter((word) => !STOP_WORDS.has(word)).join(" "),
    also: [...new Set(concepts)].slice(0, 12).map(namesOf),
  };
}

function namesOf(id: string): string {
  const { phrases } = conceptOf(id);
  const first = (list: string, most: number) =>
    list
      .split("|")
      .slice(0, most)
      .map((phrase) => phrase.replace(/^=/, ""));
  return [...first(phrases.en, MOST_NAMES.en), ...first(phrases.es, MOST_NAMES.es), ...first(phrases.ar, MOST_NAMES.ar)].join("|");
}
