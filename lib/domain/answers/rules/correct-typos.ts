import { SHORT_FORMS } from "./common-words";
import { editDistance, normalizeText, stemOf, type Token, tokensOf } from "./normalize-text";
import { correctableWords, isKnownWord } from "./vocabulary";

const BY_LETTER = new Map<string, string[]>();
for (const word of correctableWords()) BY_LETTER.set(word[0] ?? "", [...(BY_LETTER.get(word[0] ?? "") ?? []), word]);

/**
 * Tokens of a message with phone spelling and typos mended. A word is mended only when nothing knows it as it stands
 * (the vocabulary, everyday words, `alsoKnown` from the sources) and one vocabulary word with the same first letter is near.
 */
export function correctedTokens(message: string, alsoKnown: (word: string) => boolean = () => false): Token[] {
  const spelled = normalizeText(message).replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?![\p{L}\p{N}])/gu, (word) => {
    if (Object.hasOwn(SHORT_FORMS, word) && !alsoKnown(word)) return SHORT_FORMS[word] ?? word;
    return word;
  });
  const squeezed = spelled.replace(/(\p{L})\1{2,}/gu, "$1$1");
  const mended = squeezed.replace(/(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{L}\p{N}-])/gu, (word) =>
    isKnownWord(word) || alsoKnown(word) ? word : (nearestWord(word) ?? word),
  );
  return tokensOf(normalizeText(mended));
}

/** The one nearest vocabulary word, or null when none or several different ones are as near. */
function nearestWord(word: string): string | null {
  const arabic = /[\u0600-\u06ff]/.test(word);
  if (arabic && (word.length < 6 || isKnownWord(stemOf(word)))) return null;
  const singular = word.replace(/(es|s)$/, "");
  if (isKnownWord(singular) || isKnownWord(`${word}s`) || isKnownWord(word.replace(/(ing|ed|er|ly)$|(?<=e)d$/, ""))) return null;
  const limit = word.length >= 8 ? 2 : 1;
  let best: { word: string; distance: number } | null = null;
  for (const candidate of candidates(word)) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || (word.length === 3 && !(candidate.length === 4 && candidate[0] === word[0]))) continue;
    if (!best || likelihood(word, candidate, distance) < likelihood(word, best.word, best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Lower is likelier: fewer edits, then the same last letter, then letters dropped rather than changed. */
const likelihood = (word: string, candidate: string, distance: number) =>
  distance * 10 + (word.at(-1) === candidate.at(-1) ? 0 : 2) + (candidate.length > word.length ? 0 : 1);

function candidates(word: string): string[] {
  const first = BY_LETTER.get(word[0] ?? "") ?? [];
  const swapped = BY_LETTER.get(word[1] ?? "") ?? [];
  return first.concat(swapped.filter((candidate) => candidate[0] === word[1] && candidate[1] === word[0]));
}
