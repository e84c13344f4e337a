import type { SenseDefinition } from "./sense-types";
import { DIMENSIONS } from "./sense-vectors";

/** A meaning that an ask may have, by its likeness (up to 1) to the bank's phrases. `phrase`: the nearest of them. */
export type Sense = { id: string; subjects: string[]; aspects: string[]; likeness: number; score: number; phrase: string };

type Bank = { text: string; sense: SenseDefinition }[];

/** Meanings kept of an ask, and how far below the best they may be. */
const MOST = 4;
const REACH = 0.08;

/**
 * The nearest meanings of a vector, best first; `vectors` are those of the bank's phrases in its order. Two near phrases
 * of a meaning count for more than one.
 */
export function nearestSenses(vector: Float32Array, bank: Bank, vectors: Float32Array): Sense[] {
  const best = new Map<string, { first: number; second: number; row: number }>();
  for (let row = 0; row < bank.length; row++) {
    const id = bank[row]?.sense.id ?? "";
    const likeness = product(vector, vectors, row * DIMENSIONS);
    const known = best.get(id);
    if (!known) best.set(id, { first: likeness, second: 0, row });
    else if (likeness > known.first) best.set(id, { first: likeness, second: known.first, row });
    else if (likeness > known.second) known.second = likeness;
  }
  const ranked = [...best.values()].map(({ first, second, row }) => ({ row, first, score: first * 0.75 + second * 0.25 }));
  ranked.sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) - REACH;
  return ranked.slice(0, MOST).flatMap(({ row, first, score }) => {
    const meant = bank[row];
    if (!meant || score < least) return [];
    const { id, subjects, aspects } = meant.sense;
    return [{ id, subjects, aspects, likeness: first, score, phrase: meant.text }];
  });
}

function product(a: Float32Array, b: Float32Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at++) sum += (a[at] ?? 0) * (b[from + at] ?? 0);
  return sum;
}
