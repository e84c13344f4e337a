import { foldCharacters, readTokens, type Token } from "./normalize-text";
import { figureValue } from "./read-numbers";
import { DENIED, HAS_VERB, numberAt, timesIn } from "./verify-answer-words";
import { contentStems, findMentions, type Mention, meaningOf } from "./vocabulary";

/** A number with the things it is said of: the nearest named before and after it. */
export type StatedNumber = { value: number; of: Set<string>; denied: boolean };

/** Words that are no concept of the vocabulary, and qualities, with the things they are said of. */
export type Bound = { id: string; of: Set<string>; denied: boolean };

export type Clause = { concepts: Set<string>; stems: Set<string>; subjects: string[]; denied: boolean };

/** What a statement says, as far as it can be compared with another. */
export type Read = {
  text: string;
  folded: string;
  concepts: Set<string>;
  stems: Set<string>;
  clauses: Clause[];
  numbers: StatedNumber[];
  aspects: Bound[];
  words: Bound[];
  times: Set<string>;
};

/** Where a clause ends: at a comma not inside a number, or a joining word. The separator stays with what follows. */
const CUT = /(?<!\d),|,(?!\d)|[;:–—]|(?<=\s)(?:and|but|while|whereas|or|nor|y|e|o|ni|pero)(?=\s)|(?<=\s)و(?=[\u0600-\u06ff]{3})/giu;
/** Takes the denial of the clause before over to a bare list item; "and" and "but" begin anew. */
const GOES_ON = /^(,|or\b|nor\b|o\b|ni\b)/i;

/** Reads a statement. `about`: the concept of the fact it comes from; `denied`: its value says that there is none. */
export function readStatement(text: string, about?: string, denied?: boolean): Read {
  const meaning = meaningOf(text);
  const whole = subjectsIn(findMentions(readTokens(text)));
  const read: Read = { text, folded: foldCharacters(text), ...meaning, clauses: [], numbers: [], aspects: [], words: [], times: new Set() };
  read.times = timesIn(read.folded);
  for (const piece of piecesOf(text)) readPiece(piece, read, { whole, about, denied });
  if (about) read.concepts.add(about);
  return read;
}

function readPiece(
  { piece, lead }: Piece,
  read: Read,
  { whole, about, denied }: { whole: string[]; about?: string; denied?: boolean },
): void {
  const tokens = readTokens(piece);
  const mentions = findMentions(tokens);
  const subjects = subjectsIn(mentions);
  const folded = foldCharacters(piece);
  const inherits = GOES_ON.test(lead) && !HAS_VERB.test(folded) && (read.clauses.at(-1)?.denied ?? false);
  const concepts = new Set(mentions.map(({ concept }) => concept.id));
  if (about) concepts.add(about);
  const denies = denied ?? (DENIED.test(withoutParticle(folded)) || inherits);
  read.clauses.push({ concepts, stems: meaningOf(piece).stems, subjects, denied: denies });
  const boundAt = (index: number) => {
    const near = subjects.length > 0 ? nearest(mentions, index) : whole;
    return new Set(about ? [...near, about] : near);
  };
  read.numbers.push(...numbersIn(tokens, mentions, boundAt).map((number) => ({ ...number, denied: denies })));
  read.aspects.push(
    ...mentions
      .filter(({ concept }) => concept.role === "aspect")
      .map(({ concept, from }) => ({ id: concept.id, of: boundAt(from), denied: denies })),
  );
  const named = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  for (const [index, token] of tokens.entries())
    for (const id of named.has(index) ? [] : contentStems([token], [])) read.words.push({ id, of: boundAt(index), denied: denies });
}

/** A "yes" or "no" before a statement is judged by itself. */
export const withoutParticle = (folded: string) => folded.replace(/^\s*(yes|no|si|نعم|لا)\s*[,.:،]\s*/, "");

const subjectsIn = (mentions: Mention[]) => [
  ...new Set(mentions.filter(({ concept }) => concept.role === "subject").map(({ concept }) => concept.id)),
];

type Piece = { piece: string; lead: string };

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, lead] = [0, ""];
  for (const match of text.matchAll(CUT)) {
    pieces.push({ piece: text.slice(start, match.index), lead });
    [start, lead] = [match.index + match[0].length, match[0]];
  }
  pieces.push({ piece: text.slice(start), lead });
  return pieces.filter(({ piece }) => /[\p{L}\p{N}]/u.test(piece));
}

/** The subjects named last before and first after a place of a clause. */
function nearest(mentions: Mention[], index: number): string[] {
  const subjects = mentions.filter(({ concept }) => concept.role === "subject");
  const before = subjects.findLast(({ from }) => from <= index);
  const after = subjects.find(({ from }) => from >= index);
  return [before, after].flatMap((mention) => (mention ? [mention.concept.id] : []));
}

const SCALES: Record<string, number> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  الف: 1e3,
  m: 1e6,
  mm: 1e6,
  million: 1e6,
  millones: 1e6,
  millon: 1e6,
  مليون: 1e6,
};
/** Of these a bare "one" is a count. */
const COUNTED = new Set([
  "bedrooms",
  "bathrooms",
  "stories",
  "garage",
  "garage_spaces",
  "parking",
  "half_bath",
  "full_bath",
  "floor_level",
]);

function numbersIn(tokens: Token[], mentions: Mention[], boundAt: (index: number) => Set<string>): Omit<StatedNumber, "denied">[] {
  const list = tokens.map(({ word }) => word);
  const found: Omit<StatedNumber, "denied">[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? "";
    const digits = /^\d[\d.,]*/.exec(word)?.[0] ?? /\d+$/.exec(word)?.[0];
    if (digits) {
      const next = list[at + 1] ?? "";
      const scale =
        word.length > digits.length ? SCALES[word.slice(digits.length)] : Object.hasOwn(SCALES, next) ? SCALES[next] : undefined;
      found.push({ value: figureValue(digits) * (scale ?? 1), of: boundAt(at) });
      continue;
    }
    const written = numberAt(list, at);
    if (!written) continue;
    const counts = mentions.some(({ concept, from }) => COUNTED.has(concept.id) && from > at && from <= at + 2);
    if (!written.article || counts) found.push({ value: written.value, of: boundAt(at) });
    at += written.length - 1;
  }
  return found;
}
