/** A run of words that both texts have, or that was taken away or added. */
export type WordRun = { kind: "same" | "removed" | "added"; text: string };

/** Longer texts are compared as a whole: the table grows with both lengths. */
const MOST_WORDS = 400;

/** What differs between two texts, word by word, by their longest common sequence. */
export function wordDifference(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return before === after
      ? [{ kind: "same", text: before }]
      : [
          { kind: "removed", text: before },
          { kind: "added", text: after },
        ];
  const lengths = commonLengths(a, b);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(runs, "same", a[i++] ?? "");
      j++;
    } else if (i < a.length && (j >= b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
      push(runs, "removed", a[i++] ?? "");
    else push(runs, "added", b[j++] ?? "");
  }
  return runs;
}

/** Texts that have less in common than this are two texts: marking their words would only hide them. */
const LEAST_COMMON = 0.4;

/** Whether a difference is a whole other text. */
export function isRewritten(runs: WordRun[]): boolean {
  const count = (kind: WordRun["kind"]) =>
    runs.filter((run) => run.kind === kind).reduce((total, { text }) => total + wordsOf(text).length, 0);
  const same = count("same");
  return same / (same + Math.max(count("removed"), count("added"), 1)) < LEAST_COMMON;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function push(runs: WordRun[], kind: WordRun["kind"], word: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += ` ${word}`;
  else runs.push({ kind, text: word });
}

/** `[i][j]`: words that `a` from i and `b` from j have in common, in order. */
function commonLengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}
