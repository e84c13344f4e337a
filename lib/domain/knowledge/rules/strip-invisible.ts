import type { SkippedPart } from "../schemas";

/**
 * Zero-width, bidi-override, tag and control characters: what a page can hide from a reader's eye. Joiners stay
 * between letters of scripts that need them (Arabic, Indic) and in emoji.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\u{E0000}-\u{E007F}]|(?<![\u0600-\u06FF\u0900-\u0DFF\p{Extended_Pictographic}])(?<!\uFE0F)(?:\u200C|\u200D)/gu;

/** The text as a reader sees it, composed (NFC), and how many characters were taken out. */
export function stripInvisible(text: string): { text: string; removed: number } {
  let removed = 0;
  const visible = text.replace(INVISIBLE, () => {
    removed++;
    return "";
  });
  return {
    text: wellFormed(visible)
      .normalize("NFC")
      .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " "),
    removed,
  };
}

/** What is told of the characters that were taken out. */
export const invisiblePart = (removed: number): SkippedPart[] =>
  removed > 0
    ? [{ code: "invisible_characters", reason: "Invisible characters", excerpt: `${removed} characters that a reader does not see` }]
    : [];

/** Half a character, left where a text was cut, becomes the replacement sign: Postgres refuses it in JSON. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
