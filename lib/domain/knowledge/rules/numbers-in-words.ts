const SPANISH: Record<string, number> = {
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
};
const ARABIC: [RegExp, number][] = [
  [/^(واحد|واحدة|غرفة)$/, 1],
  [/^(اثنان|اثنين|اثنتان|اثنتين|إثنان|إثنين)$/, 2],
  [/^ثلاثة?$/, 3],
  [/^[أا]ربعة?$/, 4],
  [/^خمسة?$/, 5],
  [/^ستة?$/, 6],
  [/^سبعة?$/, 7],
  [/^ثماني?ة?$/, 8],
  [/^تسعة?$/, 9],
  [/^عشرة?$/, 10],
];

export const SPANISH_NUMBER = `(?:\\d[\\d.,]*\\d|\\d|${Object.keys(SPANISH).join("|")})`;
export const ARABIC_NUMBER = "(?:\\d[\\d.,]*\\d|\\d|(?:ثلاث|[أا]ربع|خمس|ست|سبع|ثمان[ية]?|تسع|عشر)ة?)";

/** Arabic-Indic digits and marks as those of Europe, sign for sign, so that places in the text stay the same. */
export const europeanDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("٫", ".")
    .replaceAll("٬", ",");

/** "4,500,000", "4.500.000,50", "184,5", "tres", "ثلاث" as a number, or null. */
export function numberInWords(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words in SPANISH) return SPANISH[words] ?? null;
  const arabic = ARABIC.find(([pattern]) => pattern.test(words));
  if (arabic) return arabic[1];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(words)) return Number(words.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(words)) return Number(words.replace(/,/g, ""));
  if (/^\d+[.,]\d{1,2}$/.test(words)) return Number(words.replace(",", "."));
  return /^\d+$/.test(words) ? Number(words) : null;
}
