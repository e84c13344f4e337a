import { NAME_ENDS, NOT_NAME_WORDS } from "./name-words";

export type FoundName = { first_name: string; last_name?: string };

/** A cue that is only ever followed by a name, whatever its letters' case. */
const STRONG =
  /(?:\bmy\s+name(?:\s+is|['’]s|:)|\bname\s*(?:is\b|:)|\bthey\s+call\s+me|\bme\s+llamo|\bmi\s+nombre\s+es|\bnombre\s*:|(?:أنا\s+|انا\s+)?(?:اسمي|إسمي|أسمي)(?:\s+هو)?|الاسم\s*:)\s+/giu;
/** A cue that is followed by all kinds of things; a name only if it looks like one. */
const WEAK = /(?:\bi\s*['’]?\s*m|\bi\s+am|\bsoy|\bhabla|(?<!\p{L})(?:أنا|انا|معك|معاك))\s+/giu;
/** Said of houses more often than of people: only a capital letter tells. */
const WEAKEST = /\b(?:[Tt]his\s+is|[Ii]t['’]s)\s+(?=\p{Lu})/gu;
const TOKEN = /^\p{L}[\p{L}\p{M}'’.-]*/u;
const MAX_TOKENS = 3;

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const isNoName = (word: string) => NOT_NAME_WORDS.has(word.toLowerCase()) || word.replace(/[.'’-]/g, "").length < 2;

function titleCase(word: string): string {
  const hasShape = word !== word.toLowerCase() && word !== word.toUpperCase();
  if (hasShape || !isLatin(word)) return word;
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The words of a name at the start of `text`. `strict`: Latin words need a capital, or must stand alone before a stop. */
function readName(text: string, strict: boolean): string[] {
  const words: string[] = [];
  let rest = text;
  while (words.length < MAX_TOKENS) {
    const raw = TOKEN.exec(rest)?.[0];
    if (!raw) break;
    const word = raw.replace(/[.'’-]+$/u, "");
    if (NAME_ENDS.has(word.toLowerCase()) || isNoName(word)) break;
    const capitalFits = !isLatin(word) || isCapital(word);
    const standsAlone = words.length === 0 && /^\s*(?:[,.;!،؛]|$|\n)/u.test(rest.slice(raw.length));
    if (strict && !capitalFits && !(standsAlone && !/(?:ing|ed)$/i.test(word))) break;
    // In "my name is dana looking for ..." a lower-case word after the first is no longer the name.
    if (!strict && words.length > 0 && isCapital(words[0] ?? "") && !capitalFits) break;
    words.push(word);
    rest = rest.slice(raw.length);
    if (raw.length > word.length || !/^[ \t]+/.test(rest)) break;
    rest = rest.trimStart();
  }
  return words;
}

function toName(words: string[]): FoundName | null {
  const [first, ...others] = words.map(titleCase);
  if (!first) return null;
  return others.length > 0 ? { first_name: first, last_name: others.join(" ") } : { first_name: first };
}

/** The name at the head of a line of details: "Dana Lee, dana@x.example, 555-0142". */
function leadingName(text: string): FoundName | null {
  const head = text.trim().replace(/^(?:hi|hello|hey|hola|yes|sure|ok|okay|sí|مرحبا|نعم)[\s,.!،]+/iu, "");
  const words = readName(head, true);
  if (words.length === 0) return null;
  const consumed = words.join(" ");
  if (!/^\s*(?:[,;،:|\n-]|\+?\(?\d|\S+@)/u.test(head.slice(head.indexOf(words.at(-1) ?? "") + (words.at(-1)?.length ?? 0)))) return null;
  return consumed.length <= 60 ? toName(words) : null;
}

/** A part of a list that is nothing but a name, beside an email or a phone: "..., Ben Lee, ben@x.example". */
function listedName(text: string): FoundName | null {
  const parts = text.split(/[,;\n|،]/).map((part) => part.trim());
  const isDetail = (part: string | undefined) => part !== undefined && (part.includes("@") || part.replace(/\D/g, "").length >= 7);
  for (const [i, part] of parts.entries()) {
    if (!isDetail(parts[i + 1]) && !isDetail(parts[i - 1])) continue;
    const words = readName(part, true);
    if (words.length > 0 && words.join(" ") === part.replace(/\s+/g, " ") && words.every((word) => !isLatin(word) || isCapital(word)))
      return toName(words);
  }
  return null;
}

/**
 * The name a person gives for themselves, in English, Spanish or Arabic; null if none is said. "I'm interested" is
 * none. `withDetails`: the text also holds an email or a phone, so that a line beginning with a name is one.
 */
export function findName(text: string, withDetails: boolean): FoundName | null {
  for (const [cue, strict] of [
    [STRONG, false],
    [WEAK, true],
    [WEAKEST, true],
  ] as const) {
    for (const match of text.matchAll(cue)) {
      const name = toName(readName(text.slice(match.index + match[0].length), strict));
      if (name) return name;
    }
  }
  return withDetails ? (leadingName(text) ?? listedName(text)) : null;
}
