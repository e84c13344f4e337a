import { foldCharacters } from "./normalize-text";

const WORD_VALUES: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  single: 1,
  double: 2,
  triple: 3,
  cero: 0,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  واحد: 1,
  واحده: 1,
  اثنين: 2,
  اثنان: 2,
  غرفتين: 2,
  غرفتان: 2,
  حمامين: 2,
  حمامان: 2,
  ثلاث: 3,
  ثلاثه: 3,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  ست: 6,
  سته: 6,
  سبع: 7,
  سبعه: 7,
  ثمان: 8,
  ثمانيه: 8,
  تسع: 9,
  تسعه: 9,
  عشر: 10,
  عشره: 10,
};
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTHS_ES = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];
const MONTHS_AR = ["يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"];

const SCALES: Record<string, number> = {
  k: 1_000,
  mil: 1_000,
  thousand: 1_000,
  الف: 1_000,
  m: 1_000_000,
  mm: 1_000_000,
  million: 1_000_000,
  millones: 1_000_000,
  millon: 1_000_000,
  مليون: 1_000_000,
};

const FIGURE = /(\d[\d,.\u066b\u066c]*\d|\d)\s?(k|mil|thousand|الف|mm|million|millones|millon|مليون|m(?![\p{L}²2]))?(?![\p{L}])/giu;

/** The figure's value; `1.250` and `1,250` are both thousands, `2.5` is a fraction. */
export function figureValue(figure: string): number {
  const plain = figure.replace(/\u066c/g, ",").replace(/\u066b/g, ".");
  if (/^\d{1,3}([,.]\d{3})+$/.test(plain)) return Number(plain.replace(/[,.]/g, ""));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(plain)) return Number(plain.replace(/,/g, ""));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(plain)) return Number(plain.replace(/\./g, "").replace(",", "."));
  return Number(plain.replace(",", "."));
}

/** Numbers written in figures, with `k`, `million` and the like multiplied out. A bare figure before a scale counts too. */
export function figuresIn(text: string): number[] {
  const found: number[] = [];
  for (const match of foldCharacters(text).matchAll(FIGURE)) {
    const value = figureValue(match[1] ?? "");
    if (!Number.isFinite(value)) {
      for (const part of (match[1] ?? "").split(/[^\d]+/)) if (part) found.push(Number(part));
      continue;
    }
    const scale = SCALES[(match[2] ?? "").toLowerCase()];
    found.push(scale ? value * scale : value);
  }
  return found.concat(gluedFigures(text));
}

/** `3br`, `24h`, `R22`: figures that touch letters, which FIGURE leaves out. */
function gluedFigures(text: string): number[] {
  return [...foldCharacters(text).matchAll(/(?<=\p{L})\d+|\d+(?=\p{L})/gu)].map((match) => Number(match[0]));
}

/** Every number that a text can be taken to state: figures, number words, months. Used as evidence, so generous. */
export function statedNumbers(text: string): Set<number> {
  const numbers = new Set(figuresIn(text));
  const folded = foldCharacters(text);
  for (const match of folded.matchAll(/\d+(?:\.\d+)?/g)) numbers.add(Number(match[0]));
  for (const match of folded.matchAll(/\p{L}+/gu)) {
    const word = match[0];
    if (Object.hasOwn(WORD_VALUES, word)) numbers.add(WORD_VALUES[word] ?? 0);
    for (const months of [MONTHS, MONTHS_ES, MONTHS_AR]) {
      const month = months.findIndex((name) => name === word || (months === MONTHS && word.length >= 3 && name.startsWith(word)));
      if (month >= 0) numbers.add(month + 1);
    }
  }
  return numbers;
}

/** The number a single word stands for, in figures or letters; null for other words. */
export function numberOfWord(word: string): number | null {
  if (/^\d/.test(word)) {
    const value = figureValue(word);
    return Number.isFinite(value) ? value : null;
  }
  return Object.hasOwn(WORD_VALUES, word) ? (WORD_VALUES[word] ?? null) : null;
}

/** Whether a text states any amount, date or count: what "how much", "when" and "how many" need. */
export const statesNumber = (text: string): boolean => /\d/.test(foldCharacters(text)) || [...statedNumbers(text)].length > 0;
