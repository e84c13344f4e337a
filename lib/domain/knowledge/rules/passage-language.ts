export type PassageLanguage = "en" | "es" | "ar";

/** Small words that only one of the two languages has; "a", "no" and "as" are in both. */
const SPANISH = new Set(
  "el la los las del de una un con para tiene y en es esta se por su sus al que hay desde cuenta incluye sin".split(" "),
);
const ENGLISH = new Set("the of and with is are for in to on at has from by it was were be this that there not or an".split(" "));
/** One may be a street: "El Camino". */
const LEAST_SPANISH_WORDS = 2;

/**
 * The language whose stemming fits a passage: Arabic by its letters, Spanish when its small words outnumber English
 * ones, else English. A short line in doubt follows the text it stands in.
 */
export function passageLanguage(content: string, whole = ""): PassageLanguage {
  const own = judged(content);
  return own ?? (whole === "" ? null : judged(whole)) ?? "en";
}

function judged(text: string): PassageLanguage | null {
  const arabic = count(text, /[\u0621-\u064a]/g);
  const latin = count(text, /[A-Za-z]/g);
  if (arabic > latin) return "ar";
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const spanish = words.filter((word) => SPANISH.has(word)).length + count(text, /[ñ¿¡]/gi);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (spanish >= LEAST_SPANISH_WORDS && spanish > english) return "es";
  return english > 0 ? "en" : null;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
