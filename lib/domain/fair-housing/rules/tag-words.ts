import { ARABIC } from "./lexicon/arabic";
import { ENGLISH } from "./lexicon/english";
import { SPANISH } from "./lexicon/spanish";
import { type Lexicon, TAGS, type Tag } from "./lexicon/tags";

/** Words `from` to `to` (exclusive) of a text are of a kind. */
export type Span = { from: number; to: number };
export type Tagged = { words: string[]; spans: Record<Tag, Span[]> };

/** Articles and prepositions that Arabic writes with the word. */
const ARABIC_PREFIX = "[وف]?(?:ب?ال|لل|[بلك])?";

const patternOf = (entries: string, prefix = "") => `(?<= )${prefix}(?:${entries})(?= )`;

const PATTERNS: [Tag, RegExp][] = TAGS.flatMap((tag): [Tag, RegExp][] => {
  const of = (lexicon: Lexicon, prefix?: string) => (lexicon[tag] ? [patternOf(lexicon[tag], prefix)] : []);
  const all = [...of(ENGLISH), ...of(SPANISH), ...of(ARABIC, ARABIC_PREFIX)];
  return all.length > 0 ? [[tag, new RegExp(all.join("|"), "g")]] : [];
});

/** The kinds of the words of a normalised text, in all languages at once: people mix them. */
export function tagWords(plain: string): Tagged {
  const text = ` ${plain} `;
  const words = plain.split(" ");
  const wordAt = new Map<number, number>();
  let at = 1;
  words.forEach((word, index) => {
    wordAt.set(at, index);
    at += word.length + 1;
  });
  const spans = Object.fromEntries(TAGS.map((tag) => [tag, [] as Span[]])) as Record<Tag, Span[]>;
  for (const [tag, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const from = wordAt.get(match.index);
      if (from !== undefined) spans[tag].push({ from, to: from + match[0].split(" ").length });
    }
  }
  return { words, spans };
}

/** Words between two spans; 0 where they touch, null where they share a word. */
export function gapBetween(a: Span, b: Span): number | null {
  if (a.to <= b.from) return b.from - a.to;
  return b.to <= a.from ? a.from - b.to : null;
}

/** Single plain words of the lexicons: what a misspelt or disguised word may stand for. */
export function plainEntries(tags: readonly Tag[]): string[] {
  const entries = tags.flatMap((tag) => [ENGLISH[tag], SPANISH[tag], ARABIC[tag]].flatMap((list) => (list ? list.split("|") : [])));
  return [...new Set(entries.filter((entry) => /^[\p{L}?[\]]+$/u.test(entry)).flatMap(spelledOut))];
}

/** "kids?" -> kid, kids; "neighbou?r" -> neighbor, neighbour; "latin[oa]" -> latino, latina. */
function spelledOut(entry: string): string[] {
  const choice = /\[(\p{L}+)\](\?)?|(\p{L})\?/u.exec(entry);
  if (!choice) return [entry];
  const options = choice[3] ? ["", choice[3]] : [...(choice[1] ?? ""), ...(choice[2] ? [""] : [])];
  return options.flatMap((option) => spelledOut(entry.slice(0, choice.index) + option + entry.slice(choice.index + choice[0].length)));
}
