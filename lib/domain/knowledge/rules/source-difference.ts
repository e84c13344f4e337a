import type { SourceDifference } from "@/db/schema/knowledge";
import type { ExtractedFact, FactValue } from "../schemas";
import { unitsOf } from "./sentences";

/** Sentences of one kind that are kept of a difference: enough to judge it by. */
const MOST_SENTENCES = 100;
const LONGEST_SENTENCE = 600;

type Said = { field: string; value: FactValue; unit?: string | null; confidence: number; sentence?: string | null };

/**
 * What a text says differently than before: sentences that are new or gone, and fields whose values are others now.
 * Order and spacing alone are no difference.
 */
export function sourceDifference(
  before: { text: string; facts: readonly Said[] },
  after: { text: string; facts: readonly ExtractedFact[] },
): SourceDifference {
  const old = sentencesBy(before.text);
  const now = sentencesBy(after.text);
  return {
    added: [...now]
      .filter(([key]) => !old.has(key))
      .map(([, sentence]) => sentence)
      .slice(0, MOST_SENTENCES),
    removed: [...old]
      .filter(([key]) => !now.has(key))
      .map(([, sentence]) => sentence)
      .slice(0, MOST_SENTENCES),
    facts: changedFacts(before.facts, after.facts),
  };
}

/** Whether there is anything to decide about. */
export const isDifferent = ({ added, removed, facts }: SourceDifference): boolean => added.length + removed.length + facts.length > 0;

function sentencesBy(text: string): Map<string, string> {
  return new Map(unitsOf(text).map(({ text }) => [keyOf(text), text.slice(0, LONGEST_SENTENCE)]));
}

const keyOf = (sentence: string) => sentence.toLowerCase().replace(/\s+/g, " ");

function changedFacts(before: readonly Said[], after: readonly Said[]): SourceDifference["facts"] {
  const fields = [...new Set([...before, ...after].map((fact) => fact.field))];
  return fields.flatMap((field) => {
    const old = before.filter((fact) => fact.field === field);
    const now = after.filter((fact) => fact.field === field);
    if (sameValues(old, now)) return [];
    const best = surest(now);
    return [
      { field, before: surest(old)?.value ?? null, after: best?.value ?? null, ...(best?.sentence ? { sentence: best.sentence } : {}) },
    ];
  });
}

const sameValues = (a: readonly Said[], b: readonly Said[]): boolean => {
  const values = (facts: readonly Said[]) =>
    [...new Set(facts.map(({ value, unit }) => JSON.stringify([value, unit ?? null])))].sort().join();
  return values(a) === values(b);
};

const surest = (facts: readonly Said[]): Said | undefined => [...facts].sort((a, b) => b.confidence - a.confidence)[0];
