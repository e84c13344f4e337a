import { SHORT_FORMS } from "./common-words";
import { detectLanguage } from "./detect-language";
import { editDistance, normalizeText, stemOf, type Token, tokensOf } from "./normalize-text";
import { BANK } from "./sense-bank";
import { correctableWords, findMentions, isKnownWord } from "./vocabulary";

/** Words of the phrases that buyers are expected to say: none of them is a typo, the longer ones may be meant. */
const SAID = new Set(BANK.flatMap(({ text }) => text.split(" ")));
const SPANISH = new Set(correctableWords("es"));
const TARGETS = new Set([
  ...correctableWords("en"),
  ...SPANISH,
  ...correctableWords("ar"),
  ...[...SAID].filter((word) => word.length >= 6 && /^[a-z]+$/.test(word)),
]);
/** Short words that people often spell with a letter too many. */
const SHORT_TARGETS = new Set("gym hoa dog cat pet tax bus spa lot pool roof rent yard heat deck loft".split(" "));

const indexBy = (words: Iterable<string>, keyOf: (word: string) => string): Map<string, string[]> => {
  const index = new Map<string, string[]>();
  for (const word of words) index.set(keyOf(word), [...(index.get(keyOf(word)) ?? []), word]);
  return index;
};
type Targets = { byLetter: Map<string, string[]>; bySound: Map<string, string[]> };
const targetsOf = (words: Set<string>): Targets => ({
  byLetter: indexBy(words, (word) => word[0] ?? ""),
  bySound: indexBy(words, soundOf),
});
const ALL_TARGETS = targetsOf(TARGETS);
/** What a Spanish message may have meant is Spanish: "guardar" is no guard. */
const SPANISH_TARGETS = targetsOf(SPANISH);
const isSpanish = (message: string) => detectLanguage(message) === "es";

/** Digits and letters that stand for words where a word must stand. */
const TEXTED: [RegExp, string][] = [
  [/\bn ?e ?1\b/g, "anyone"],
  [/\bb4\b/g, "before"],
  [/\b(\p{L}+)b4\b/gu, "$1 before"],
  [/\b4 ?(?=(my|a|the|sale|rent|it|me|u|us|this|dat|that|dogs?|cats?|lease|each|every|both|all|pets?|kids?|guests?)\b)/g, "for "],
  [/\bperk (?=tests?\b)/g, "perc "],
  [/\bmin(?= (income|age|lease|stay|rent|term|credit)\b)/g, "minimum"],
  [/\b2 (?=(buy|rent|see|park|move|live|get|pay|go|look|visit)\b)/g, "to "],
  [/(?<=\b(hoa|late|pet|move|applic?ation|aplication|agency|transfer|condo|service|servce|monthly) )f(e|es|ee|ess|eee|eees?)\b/g, "fee"],
  [/\b(sq|sqr|sqare|sqaure) ?(ft|feet|foot|footage|ftg)\b/g, "sqft"],
];

/**
 * Tokens of a message with phone spelling and typos mended. A word is mended only when nothing knows it as it stands
 * (the vocabulary, everyday words, buyers' phrases, `alsoKnown` from the sources): by the nearest word in letters, by
 * the one that sounds alike or lost its vowels, or by parting two words that ran together.
 */
export function correctedTokens(
  message: string,
  alsoKnown: (word: string) => boolean = () => false,
  sourceWords: Iterable<string> = [],
): Token[] {
  let texted = normalizeText(message);
  for (const [pattern, words] of TEXTED) texted = texted.replace(pattern, words);
  const spelled = texted.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?![\p{L}\p{N}])/gu, (word) => {
    if (Object.hasOwn(SHORT_FORMS, word) && !(OWN_WORDS.has(word) && alsoKnown(word))) return SHORT_FORMS[word] ?? word;
    return word;
  });
  const targets = isSpanish(message) ? SPANISH_TARGETS : ALL_TARGETS;
  const squeezed = spelled.replace(/(\p{L})\1{2,}/gu, "$1$1");
  const mended = squeezed.replace(/(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{L}\p{N}-])/gu, (word) =>
    isKnownWord(word) || SAID.has(word) || alsoKnown(word) ? word : (mendedWord(word, targets, sourceWords) ?? word),
  );
  return tokensOf(normalizeText(mended));
}

/** Short forms that are also words of their own: left alone where a source has them. */
const OWN_WORDS = new Set("min inc dis da te der dose kit k x nd fr mo lite dep gar pic elec".split(" "));

function mendedWord(word: string, targets: Targets, sourceWords: Iterable<string>): string | null {
  if (/[\u0600-\u06ff]/.test(word)) return nearestWord(word, targets);
  if (isFormOfKnown(word) || (targets === SPANISH_TARGETS && isSpanishForm(word))) return null;
  const mended =
    partedPhrase(word) ?? shorterWord(word) ?? sourceWord(word, sourceWords) ?? nearestWord(word, targets) ?? soundingWord(word, targets);
  return mended ?? (targets === SPANISH_TARGETS ? null : partedWords(word));
}

/** "rentados", "pagan": another ending of a Spanish word that is known. */
const isSpanishForm = (word: string) => {
  const beginning = word.slice(0, Math.max(4, word.length - 2));
  return [...SPANISH].some((known) => known.startsWith(beginning));
};

/** The one word of the sources that this is with one letter dropped or wrong: "ownd", "chillr", "dok". */
function sourceWord(word: string, sourceWords: Iterable<string>): string | null {
  let found: string | null = null;
  for (const candidate of sourceWords) {
    if (candidate[0] !== word[0] || candidate.length < Math.max(4, word.length) || candidate.length > word.length + 1) continue;
    if (!/^[a-z]+$/.test(candidate) || editDistance(word, candidate, 1) > 1) continue;
    const dropped = candidate.length > word.length;
    if (word.length <= 4 && !(dropped && isWithoutLetter(word, candidate))) continue;
    if (!found || (dropped && found.length === word.length)) found = candidate;
  }
  return found;
}

/** Of short words a vowel, a double or a letter that is not heard may be missing: "dok", "ownd", "blt". */
const isWithoutLetter = (word: string, candidate: string) => isWithoutVowel(word, candidate) || soundOf(word) === soundOf(candidate);

/** "kayaks", "renting": other forms of words that are known are no typos. */
const isFormOfKnown = (word: string) =>
  [word.replace(/(es|s)$/, ""), `${word}s`, word.replace(/(ing|ed|er|ly)$|(?<=e)d$/, "")].some(
    (form) => form !== word && !Object.hasOwn(SHORT_FORMS, form) && (isKnownWord(form) || SAID.has(form)),
  );

/** The short word that this is with a letter too many: "gymn", "hoaa". */
function shorterWord(word: string): string | null {
  if (word.length > 5) return null;
  for (let at = 1; at < word.length; at++) {
    const without = word.slice(0, at) + word.slice(at + 1);
    if (SHORT_TARGETS.has(without)) return without;
  }
  return null;
}

/** The one nearest word in letters, or null when none or several different ones are as near. */
function nearestWord(word: string, targets: Targets): string | null {
  const arabic = /[\u0600-\u06ff]/.test(word);
  if (arabic && (word.length < 6 || isKnownWord(stemOf(word)))) return null;
  const limit = word.length >= 8 && !arabic ? 2 : 1;
  let best: { word: string; distance: number } | null = null;
  for (const candidate of candidates(word, targets)) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || (word.length === 3 && !(candidate.length === 4 && isWithoutVowel(word, candidate)))) continue;
    if (!best || likelihood(word, candidate, distance) < likelihood(word, best.word, best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Of three letters only dropped vowels, the last one or a dropped double are mended: "rof", "pol", "siz", not "lit". */
const isWithoutVowel = (word: string, candidate: string) =>
  candidate[0] === word[0] &&
  (candidate.replace(/[aeiou]/g, "") === word || candidate.replace(/e$/, "") === word || candidate.replace(/(.)\1/, "$1") === word);

/** Lower is likelier: fewer edits, then the same last letter, then letters dropped rather than changed. */
const likelihood = (word: string, candidate: string, distance: number) =>
  distance * 10 + (word.at(-1) === candidate.at(-1) ? 0 : 2) + (candidate.length > word.length ? 0 : 1);

function candidates(word: string, { byLetter }: Targets): string[] {
  const first = byLetter.get(word[0] ?? "") ?? [];
  const swapped = byLetter.get(word[1] ?? "") ?? [];
  return first.concat(swapped.filter((candidate) => candidate[0] === word[1] && candidate[1] === word[0]));
}

/** How a word sounds to someone who writes as they hear: consonants alike, vowels only at the beginning. */
function soundOf(word: string): string {
  const plain = word
    .replace(/ph/g, "f")
    .replace(/^(kn|gn)/, "n")
    .replace(/^wr/, "r")
    .replace(/wh/g, "w")
    .replace(/gh(?=t|$)/g, "")
    .replace(/dge?/g, "j")
    .replace(/g(?=[eiy])/g, "j")
    .replace(/tion|sion|shun/g, "xn")
    .replace(/ch|tch|sh/g, "x")
    .replace(/[ct]i(?=[aou])/g, "x")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ck|c|q/g, "k")
    .replace(/x(?=[^n]|$)/g, "ks")
    .replace(/z/g, "s");
  const [first = "", ...rest] = plain;
  return (
    (/[aeiouy]/.test(first) ? "a" : first) +
    rest
      .join("")
      .replace(/[aeiouyhw]/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** The word of nearly the same length that sounds the same; the nearest in letters of several. */
function soundingWord(word: string, { bySound }: Targets): string | null {
  const alike = (bySound.get(soundOf(word)) ?? []).filter((candidate) => Math.abs(candidate.length - word.length) <= 4);
  if (soundOf(word).length < 3) return null;
  const nearest = alike
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, 5) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const limit = word.length <= 4 && nearest && !isWithoutVowel(word, nearest.candidate) ? 1 : Math.max(2, Math.ceil(word.length / 2));
  return nearest && nearest.distance <= limit ? nearest.candidate : null;
}

/** "hottub", "hotwater": the two words of one thing's name, run together. */
function partedPhrase(word: string): string | null {
  for (let at = 3; at <= word.length - 3; at++) {
    const parted = `${word.slice(0, at)} ${word.slice(at)}`;
    const [name] = findMentions(tokensOf(parted));
    if (name?.from === 0 && name.to === 2) return parted;
  }
  return null;
}

/** "hasgarage", "bustop": two words of which the longer is the vocabulary's. */
function partedWords(word: string): string | null {
  const known = (part: string) => part.length >= 3 && (isKnownWord(part) || SAID.has(part));
  for (let at = word.length - 3; at >= 2; at--) {
    for (const [left, right] of [
      [word.slice(0, at), word.slice(at)],
      [word.slice(0, at + 1), word.slice(at)],
    ] as const) {
      const opens = known(left) || /^(is|no|my|do|of|in|on)$/.test(left);
      if (opens && known(right) && (TARGETS.has(left) || TARGETS.has(right) || SHORT_TARGETS.has(right))) return `${left} ${right}`;
    }
  }
  return null;
}
