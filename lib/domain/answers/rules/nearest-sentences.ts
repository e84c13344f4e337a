import { MAX_QUOTE_CHARACTERS } from "../constants";
import type { EvidencePassage } from "../schemas";
import { carriesAspect, carriesWord, demandedAspects, evidenceOf } from "./evidence";
import { sentencesOf } from "./normalize-text";
import type { Ask } from "./understand-question";

/** A sentence of a source that comes near to a question, without answering it for sure. */
export type NearSentence = {
  source_id: string;
  title: string;
  url: string | null;
  quote: string;
  char_start: number;
  char_end: number;
  /** 0..1: the share of what is asked that it speaks of. */
  score: number;
};

const SUBJECT_WEIGHT = 2;
const WORD_WEIGHT = 1.5;

/** Below this a sentence has nothing to do with the question. */
export const NEAR_SCORE = 0.4;

/** The sentences that speak most of what is asked, best first, the earlier one where two are alike. */
export function nearestSentences(asks: Ask[], passages: EvidencePassage[], limit: number): NearSentence[] {
  const found = new Map<string, NearSentence>();
  for (const passage of passages) {
    for (const { text, start, end } of sentencesOf(passage.content)) {
      if (text.startsWith("#") || text.length > MAX_QUOTE_CHARACTERS) continue;
      const score = Math.max(0, ...asks.map((ask) => nearness(ask, `${passage.heading ? `${passage.heading}. ` : ""}${text}`)));
      if (score < NEAR_SCORE) continue;
      const { source_id, title, url, char_start } = passage;
      const near = { source_id, title, url, quote: text, char_start: char_start + start, char_end: char_start + end, score };
      const key = `${source_id} ${near.char_start}`;
      if (!found.has(key)) found.set(key, near);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** The share of an ask's things, words and aspects that a text carries; none when it names neither thing nor word. */
export function nearness(ask: Ask, text: string): number {
  const evidence = evidenceOf(text);
  const subjects = ask.subjects.filter((id) => evidence.meaning.concepts.has(id)).length;
  const words = ask.words.filter((word) => carriesWord(evidence, word)).length;
  if (subjects + words === 0) return 0;
  const demanded = demandedAspects(ask);
  const aspects = demanded.filter((aspect) => carriesAspect(evidence, aspect)).length;
  const total = ask.subjects.length * SUBJECT_WEIGHT + ask.words.length * WORD_WEIGHT + demanded.length;
  return total === 0 ? 0 : (subjects * SUBJECT_WEIGHT + words * WORD_WEIGHT + aspects) / total;
}
