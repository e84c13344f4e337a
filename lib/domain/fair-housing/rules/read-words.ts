/** A sentence of a text and where it stands. */
export type Sentence = { text: string; start: number; end: number };

/** Letters and digits of any script that stand together. */
const WORD = /[\p{L}\p{N}]+/gu;

const CONTRACTIONS: [RegExp, string][] = [
  [/\b(can)not\b|\bcan'?t\b/g, "can not"],
  [/\bwon'?t\b/g, "will not"],
  [/\b(is|are|was|were|does|do|did|has|have|had|would|could|should)n'?t\b/g, "$1 not"],
  [/\b(what|who|where|when|how|there|that|it|here)'s\b/g, "$1 is"],
  [/\b(what|who|where|how)s\b/g, "$1 is"],
  [/\b(\w+)'(re|ll|ve|d|m)\b/g, "$1 $2"],
  [/'s\b/g, ""],
];

/** Case, accents, Arabic marks and letter forms, digits and look-alike letters folded: comparable, offsets lost. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0653\u0656-\u065f\u0670\u0640]/g, "")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** The words of a text, normalised, joined by single spaces. */
export function plainWords(text: string): string {
  let folded = foldText(text);
  for (const [pattern, replacement] of CONTRACTIONS) folded = folded.replace(pattern, replacement);
  return (folded.match(WORD) ?? []).join(" ");
}

/** Splits at sentence ends and line breaks; offsets are into `text`. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^.!?؟\n]+[.!?؟]*/g)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const trimmed = match[0].trim();
    return /[\p{L}\p{N}]/u.test(trimmed) ? [{ text: trimmed, start: match.index + lead, end: match.index + lead + trimmed.length }] : [];
  });
}
