import { figureValue, numberOfWord } from "./read-numbers";

/** A number in a question and how a value must stand to it. */
export type Amount = { value: number; relation: "equal" | "at_least" | "at_most" | "over" | "under" };

const BEFORE: [Amount["relation"], RegExp][] = [
  [
    "over",
    /(more than|over|above|greater than|bigger than|larger than|higher than|newer than|after|since|mas de|mayor a|mayor que|اكثر من|فوق|اكبر من)( \S+)?$/,
  ],
  [
    "under",
    /(less than|under|below|cheaper than|smaller than|fewer than|lower than|older than|before|antes de|menos de|menor a|por debajo de|debajo de|اقل من|تحت|دون)( \S+)?$/,
  ],
  ["at_least", /(at least|minimum|min|from|starting at|al menos|minimo|desde|por lo menos|علي الاقل|لا يقل عن)( \S+)?$/],
  ["at_most", /(at most|up to|maximum|max|no more than|within|como maximo|maximo|hasta|حتي|بحد اقصي|لا يزيد عن)( \S+)?$/],
];
const SCALE: Record<string, number> = {
  k: 1_000,
  thousand: 1_000,
  mil: 1_000,
  الف: 1_000,
  m: 1_000_000,
  mil_millones: 1e9,
  million: 1_000_000,
  millones: 1_000_000,
  millon: 1_000_000,
  مليون: 1_000_000,
};

/** The amounts of a normalised question, scales multiplied out: `under 500k` is {500000, under}. */
export function amountsIn(text: string): Amount[] {
  const words = text.split(" ");
  const amounts: Amount[] = [];
  for (const [index, word] of words.entries()) {
    const value = valueAt(word, words[index + 1]);
    if (value === null) continue;
    const before = words.slice(Math.max(0, index - 4), index).join(" ");
    const after = words.slice(index + 1, index + 3).join(" ");
    const relation =
      BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ??
      (/^(\S+ )?(or more|o mas|plus|فاكثر)/.test(after) || /^(or more|o mas)/.test(after) ? "at_least" : "equal");
    amounts.push({ value, relation });
  }
  return amounts;
}

const HARDLY_NUMBERS = /^(one|a|un|una|first|second|once|single|double)$/;

/** "One bedroom" counts, "the one with" doesn't. */
const countedOne = (word: string, next = ""): number | null =>
  word === "one" && /^(bed|bath|car|story|level|bedroom|bathroom)/.test(next) ? 1 : null;

function valueAt(word: string, next: string | undefined): number | null {
  if (/^(a|an|un|una|half)$/.test(word) && /^(million|millon)$/.test(next ?? "")) return word === "half" ? 500_000 : 1_000_000;
  const glued = word.match(/^(\d[\d.,]*)(k|m)$/);
  if (glued) return figureValue(glued[1] ?? "") * (SCALE[glued[2] ?? ""] ?? 1);
  if (/^(half|quarter)$/.test(word) && /^(an?|of|acre)$/.test(next ?? "")) return word === "half" ? 0.5 : 0.25;
  const value = HARDLY_NUMBERS.test(word) ? countedOne(word, next) : numberOfWord(word);
  if (value === null) return null;
  const scale = next === undefined ? undefined : SCALE[next];
  return scale ? value * scale : value;
}

/** Whether `value` stands to the amount as asked. */
export function satisfies(value: number, amount: Amount): boolean {
  if (amount.relation === "over") return value > amount.value;
  if (amount.relation === "under") return value < amount.value;
  if (amount.relation === "at_least") return value >= amount.value;
  if (amount.relation === "at_most") return value <= amount.value;
  return value === amount.value;
}
