/** A word of a text: `word` normalised, `stem` for comparison, `at`/`end` offsets in the normalised text. */
export type Token = { word: string; stem: string; at: number; end: number; breakBefore: "" | "," | "." };

const CONTRACTIONS: [RegExp, string][] = [
  [/\b(can)not\b|\bcan'?t\b/g, "can not"],
  [/\bwon'?t\b/g, "will not"],
  [/\b(is|are|was|were|does|do|did|has|have|had|would|could|should)n'?t\b/g, "$1 not"],
  [/\b(what|who|where|when|how|there|that|it|here)'s\b/g, "$1 is"],
  [/\b(\w+)'(re|ll|ve|d|m)\b/g, "$1 $2"],
];

/**
 * Lower case without accents or Arabic marks, digits as ASCII, contractions opened. What a person types and what a
 * source says become comparable; offsets do not survive (see `tokensOf`).
 */
export function normalizeText(text: string): string {
  let result = foldCharacters(text);
  for (const [pattern, replacement] of CONTRACTIONS) result = result.replace(pattern, replacement);
  return result
    .replace(/\bh\.\s?o\.\s?a\b\.?/g, "hoa")
    .replace(/\bsq\.?\s?(ft|feet|foot)\b\.?/g, "sqft")
    .replace(/\bsq\.?\s?(m|meters?|metres?)\b\.?/g, "sqm")
    .replace(/(\d)\s?ac\b\.?/g, "$1 acres")
    .replace(/\ba\/c\b/g, "ac")
    .replace(/\bw\/d\b/g, "washer dryer")
    .replace(/\bw\/(?=\s?\w)/g, "with ")
    .replace(/(\d)\s?(br|bd|bdrm|bdrms|ba|bth|bed|beds|bath|baths|sqft|sqm)\b/g, "$1 $2")
    .replace(/'s\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Case, accents, Arabic letter forms and digits folded, one character for one where the script allows. */
export function foldCharacters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0653\u0656-\u065f\u0670\u0640]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:-(?=\p{L}))?/gu;

/** The words of a normalised text. `breakBefore`: a comma (or & + /) or a sentence end stands before the word. */
export function tokensOf(normalized: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of normalized.matchAll(WORD)) {
    const at = match.index;
    const word = match[0].replace(/-$/, "");
    const between = normalized.slice(last, at);
    tokens.push({ word, stem: stemOf(word), at, end: at + match[0].length, breakBefore: last === 0 ? "" : breakIn(between) });
    last = at + match[0].length;
  }
  return tokens;
}

const breakIn = (between: string) => (/[?!.\n؟]/.test(between) ? "." : /[,;:،؛&+/]/.test(between) ? "," : "");

/** Tokens of a raw text. */
export const readTokens = (text: string): Token[] => tokensOf(normalizeText(text));

/** Longer runs of letters are no words; they are compared by their beginning. */
const LONGEST_WORD = 40;
const ARABIC = /[\u0600-\u06ff]/;

/** A light stem: plural and common endings go, so that `allows`, `allowed` and `allowing` meet. Not a dictionary. */
export function stemOf(word: string): string {
  if (word.length > LONGEST_WORD) return word.slice(0, LONGEST_WORD);
  if (ARABIC.test(word)) return arabicStem(word);
  if (word.length <= 3 || /\d/.test(word)) return word;
  let stem = word;
  if (/(ss|us|is)$/.test(stem)) return stem;
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(ches|shes|xes|sses|zes)$/.test(stem)) stem = stem.slice(0, -2);
  else if (/s$/.test(stem)) stem = stem.slice(0, -1);
  if (/^.{3,}ing$/.test(stem)) stem = undouble(stem.slice(0, -3));
  else if (/^.{3,}ed$/.test(stem)) stem = undouble(stem.slice(0, -2));
  if (stem.length > 4 && /e$/.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

const undouble = (stem: string) => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

function arabicStem(word: string): string {
  let stem = word;
  if (stem.length > 4) stem = stem.replace(/^(و|ف)(?=ال)/, "");
  stem = stem.replace(/^(بال|كال|وال|فال|لل|ال)(?=.{2,})/, "");
  if (stem.length > 5) stem = stem.replace(/ت(ها|هم|نا|كم)$/, "");
  if (stem.length > 4) stem = stem.replace(/(ات|ها|هم|ين|ون)$/, "");
  if (stem.length > 3) stem = stem.replace(/[هي]+$/, "");
  return stem;
}

export type Sentence = { text: string; start: number; end: number };

const ABBREVIATION = /(?:\b(?:sq|ft|approx|st|ave|blvd|dr|no|mr|mrs|ms|apt|bldg|incl|min|mi|e\.g|i\.e|a\.m|p\.m)|(?<!\p{L})[A-Z])\.$/iu;

/** Splits at sentence ends, list items and line breaks; offsets are into `text`, and no visible character is lost. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = /^\s*([-*•·▪–]\s+)?/.exec(raw)?.[0].length ?? 0;
    const trimmed = raw.slice(lead).trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) sentences.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const match of text.matchAll(/[.!?؟]+["'”’)]*(?=\s|$)|\n+|\s[•·▪]\s/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

/** Edit distance with transpositions (optimal string alignment), given up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}
