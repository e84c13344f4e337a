/** Cormack, Clarke, Büttcher 2009: the constant of reciprocal rank fusion. */
const RRF_CONSTANT = 60;

/** One order out of several: each list gives 1 / (60 + place) to what it holds. Best first. */
export function fuseRanks(lists: string[][]): { id: string; score: number }[] {
  const scores = new Map<string, number>();
  for (const list of lists)
    for (const [place, id] of list.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (RRF_CONSTANT + place + 1));
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
