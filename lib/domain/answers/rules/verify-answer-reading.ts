import { foldCharacters, readTokens, type Token } from "./normalize-text";
import { figureValue } from "./read-numbers";
import { DENIED, HAS_VERB, numberAt, STARTS_WITH_VERB, timesIn } from "./verify-answer-words";
import { contentStems, findMentions, type Mention, meaningOf } from "./vocabulary";

/** A part of a statement with the things it is said of, and whether that is denied. */
export type Bound = { id: string; of: Set<string>; denied: boolean; stems: string[] };
/** A number with the things it is said of: the nearest named before and after it. */
export type StatedNumber = { value: number; of: Set<string>; denied: boolean };

/** A piece of a statement that says one thing. `named`: its subjects in the words that name them, as stems. */
export type Clause = { concepts: Set<string>; stems: Set<string>; subjects: string[]; named: Bound[]; denied: boolean; text: string };

/** What a statement says, as far as it can be compared with another. */
export type Read = {
  text: string;
  folded: string;
  concepts: Set<string>;
  stems: Set<string>;
  clauses: Clause[];
  numbers: StatedNumber[];
  /** Qualities, amounts and circumstances: "heated", "included", "a month". */
  aspects: Bound[];
  /** Words that are no concept of the vocabulary. */
  words: Bound[];
  times: Set<string>;
};

/** Where a clause ends: at a comma not inside a number, or a joining word. The separator stays with what follows. */
const CUT =
  /(?<!\d),|,(?!\d)|[;:–—]|(?<=\s)(?:and|but|while|whereas|although|though|rather than|instead of|or|nor|y|e|o|ni|pero|aunque)(?=\s)|(?<=\s)و(?=[\u0600-\u06ff]{3})/giu;
/** Takes the denial of the clause before over to a bare list item; "and" and "but" begin anew. */
const GOES_ON = /^(,|or|nor|o|ni)$/i;
/** Ends a list: what stands before has nothing to do with the verb after it. */
const HARD = /^([;:–—]|but|while|whereas|although|though|rather than|instead of|pero|aunque)$/i;
const CONTRARY = /^(rather than|instead of)$/i;

const BARE_NO = /^\W*(no|none|ningun[oa]?|لا|لا يوجد)\W*$/;

type Piece = { piece: string; lead: string };
type Part = Piece & { tokens: Token[]; mentions: Mention[]; subjects: string[]; verb: boolean; group: number; denied: boolean };

/** Reads a statement. `about`: the concept of the fact it comes from; `denied`: its value says that there is none. */
export function readStatement(text: string, about?: string, denied?: boolean): Read {
  const meaning = meaningOf(text);
  const whole = subjectsIn(findMentions(readTokens(text)));
  const read: Read = { text, folded: foldCharacters(text), ...meaning, clauses: [], numbers: [], aspects: [], words: [], times: new Set() };
  read.times = timesIn(read.folded);
  const parts = partsOf(text);
  for (const part of parts) {
    const group = [...new Set(parts.filter((other) => other.group === part.group).flatMap(({ subjects }) => subjects))];
    readPart(part, read, { whole, group: group.length > 0 ? group : whole, about, denied });
  }
  if (about) read.concepts.add(about);
  return read;
}

/** The pieces of a text, those that share a verb in one group: "water, trash and gas | are included". */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let group = 0;
  for (const { piece, lead } of piecesOf(text)) {
    const before = parts.at(-1);
    const folded = foldCharacters(piece);
    const verb = HAS_VERB.test(folded);
    const mentions = findMentions(readTokens(piece));
    // "Internet is provided by RCN | and is not included": the second piece is about the internet, too.
    const own = subjectsIn(mentions);
    const subjects = before && STARTS_WITH_VERB.test(folded) ? [...new Set([...before.subjects, ...own])] : own;
    if (HARD.test(lead) || (verb && parts.some((part) => part.group === group && part.verb))) group += 1;
    const inherits = GOES_ON.test(lead) && !verb && (before?.denied ?? false);
    // "Pets: no."
    if (before && lead === ":" && BARE_NO.test(folded)) before.denied = true;
    const denied = CONTRARY.test(lead) || DENIED.test(withoutParticle(folded)) || inherits;
    parts.push({ piece, lead, tokens: readTokens(piece), mentions, subjects, verb, group, denied });
  }
  // "Subletting and short-term rentals are not permitted" denies both.
  for (const [index, part] of parts.entries()) {
    const verb = parts.slice(index + 1).find((other) => other.group === part.group && other.verb);
    if (!part.verb && verb?.denied) part.denied = true;
  }
  return parts;
}

type Frame = { whole: string[]; group: string[]; about?: string; denied?: boolean };

function readPart(
  { piece, tokens, mentions, subjects, denied: own }: Part,
  read: Read,
  { whole, group, about, denied = own }: Frame,
): void {
  const concepts = new Set([...mentions.map(({ concept }) => concept.id), ...subjects]);
  if (about) concepts.add(about);
  const stemsOf = ({ from, to }: Mention) => tokens.slice(from, to).map(({ stem }) => stem);
  const withAbout = (things: string[]) => new Set(about ? [...things, about] : things);
  const boundAt = (index: number) => withAbout(subjects.length > 0 ? nearest(mentions, index, subjects) : whole);
  const named = mentions
    .filter(({ concept }) => concept.role === "subject")
    .map((mention) => ({ id: mention.concept.id, of: new Set<string>(), denied, stems: stemsOf(mention) }));
  read.clauses.push({ concepts, stems: meaningOf(piece).stems, subjects, named, denied, text: foldCharacters(piece) });
  for (const { value, at } of numbersIn(tokens, mentions))
    read.numbers.push({ value, of: isFloor(tokens, at) ? FLOOR : boundAt(at), denied });
  for (const mention of mentions)
    if (mention.concept.role === "aspect") read.aspects.push(aspectOf(mention.concept.id, withAbout(group), denied, stemsOf(mention)));
  const used = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  for (const [index, token] of tokens.entries())
    for (const id of used.has(index) ? [] : contentStems([token], [])) read.words.push({ id, of: boundAt(index), denied, stems: [id] });
}

/** "Unfinished" is not finished. */
const aspectOf = (id: string, of: Set<string>, denied: boolean, stems: string[]): Bound => ({
  ...{ id, of, stems },
  denied: id === "finished" && stems.some((stem) => stem.startsWith("unfinish")) ? !denied : denied,
});

/** "On the 22nd floor": of no number of stories. */
const isFloor = (tokens: Token[], at: number) =>
  /^(floor|piso|planta)$/.test(tokens[at + 1]?.word ?? "") || /^(floor|piso|planta|الطابق|طابق)$/.test(tokens[at - 1]?.word ?? "");
const FLOOR = new Set(["floor_level"]);

/** A "yes" or "no" before a statement is judged by itself. */
export const withoutParticle = (folded: string) => folded.replace(/^\s*(yes|no|si|نعم|لا)\s*[,.:،]\s*/, "");

const subjectsIn = (mentions: Mention[]) => [
  ...new Set(mentions.filter(({ concept }) => concept.role === "subject").map(({ concept }) => concept.id)),
];

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

/** Said of another thing, when one stands before: "the furnace was built in", "the garage is available for". */
const LINKS = new Set(["year_built", "status", "price"]);

/** The subjects named last before and first after a place of a clause. */
function nearest(mentions: Mention[], index: number, subjects: string[]): string[] {
  const named = mentions.filter(({ concept }) => concept.role === "subject");
  const before = named.filter(({ from }) => from <= index);
  const last = before.at(-1);
  const thing = last && LINKS.has(last.concept.id) ? before.findLast(({ concept }) => !LINKS.has(concept.id)) : undefined;
  const after = named.find(({ from }) => from >= index);
  const found = [thing ?? last, after].flatMap((mention) => (mention ? [mention.concept.id] : []));
  return found.length > 0 ? found : subjects;
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

function numbersIn(tokens: Token[], mentions: Mention[]): { value: number; at: number }[] {
  const list = tokens.map(({ word }) => word);
  const found: { value: number; at: number }[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? "";
    const digits = /^\d[\d.,]*/.exec(word)?.[0] ?? /\d+$/.exec(word)?.[0];
    if (digits) {
      const next = list[at + 1] ?? "";
      const glued = word.length > digits.length ? SCALES[word.slice(digits.length)] : undefined;
      const scale = glued ?? (word === digits && Object.hasOwn(SCALES, next) ? SCALES[next] : 1);
      found.push({ value: figureValue(digits) * (scale ?? 1), at });
      continue;
    }
    const written = numberAt(list, at);
    if (!written) continue;
    const counts = mentions.some(
      ({ concept, from }) =>
        (COUNTED.has(concept.id) && from > at && from <= at + 2) || (word === "one" && concept.role === "subject" && from === at + 1),
    );
    if (!written.article || counts) found.push({ value: written.value, at });
    at += written.length - 1;
  }
  return found;
}
