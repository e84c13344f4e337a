import { foldCharacters, readTokens } from "./normalize-text";
import { isKnownWord } from "./vocabulary";

/** Capitals that name nothing: abbreviations of the trade, months and days (looked at as dates), "I". */
const PLAIN = new Set(
  "i i'm i'd i'll i've hoa ac hvac tv wifi wi-fi usb ev mls zip usd eur aed us usa uk hoas ok am pm sq ft led hdmi pdf sqft sqm id faq january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english spanish arabic".split(
    " ",
  ),
);

/** "Zone X", "Unit 5B", "Building C": a sign that is part of a name. */
const SIGNED =
  /\b(zone|class|grade|unit|building|tower|block|phase|gate|exit|route|line|zona|edificio|torre)\s+([A-Z]{1,2}\d?|\d+[A-Z])\b/gi;

/**
 * The first name in a text (a word with a capital that doesn't begin the sentence, or several in a row) that none of
 * the known texts holds; null when all are known. Arabic has no capitals: its names count as words.
 */
export function strangeName(text: string, known: string[]): string | null {
  const folded = known.map((item) => ` ${words(item).join(" ")} `);
  for (const [signed, , sign] of text.matchAll(SIGNED))
    if (/[A-Z]/.test(sign ?? "") && !folded.some((item) => item.includes(` ${words(signed).join(" ")} `))) return signed;
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+(?:(?:of|the|de|del|la|los|al)\s+)?\p{Lu}[\p{L}\p{N}'’&-]*)*/gu)) {
    const starts = /^[\s"“«¿¡(]*$|[.!?:]["”]?\s+[“"«(]?$/.test(text.slice(0, match.index));
    const list = words(match[0]);
    // A single word that begins a sentence tells nothing by its capital; it counts among the sentence's words.
    const name = starts && (list.length === 1 || isCommon(list[0] ?? "")) ? list.slice(1) : list;
    const rest = name.filter((word) => !PLAIN.has(word));
    if (rest.length === 0) continue;
    if (!folded.some((item) => item.includes(` ${rest.join(" ")} `)) && !rest.every((word) => isCommon(word))) return match[0];
  }
  return null;
}

const words = (text: string) =>
  foldCharacters(text)
    .replace(/'s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const isCommon = (word: string) => isKnownWord(word) || isKnownWord(readTokens(word)[0]?.stem ?? "");
