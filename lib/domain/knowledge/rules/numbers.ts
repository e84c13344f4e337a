const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const FRACTIONS: Record<string, number> = { half: 0.5, quarter: 0.25, "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

/** A number in digits or as an English word up to twenty, as a pattern without groups. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+|${SMALL.slice(1).join("|")})`;
/** Money with its currency before or behind, as a pattern without groups. */
export const MONEY =
  "(?:(?:US\\$|CA\\$|A\\$|\\$|£|€|USD|CAD|AED|EUR|GBP|Dhs\\.?)\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:k|m|mm|million|thousand|millones|mil)\\b)?(?:\\s?(?:USD|CAD|AUD|MXN|NZD|SGD|HKD|pesos)\\b|\\s(?:de )?pesos\\b)?|\\d[\\d,]*(?:\\.\\d+)?\\s?(?:k\\s|million\\s|thousand\\s)?(?:USD|AED|EUR|GBP|CAD|US dollars|dollars|dirhams|euros|pounds|pesos|MXN)\\b|\\d[\\d,]*(?:\\.\\d+)?\\s?€|\\d[\\d,]*(?:\\.\\d+)?\\s?(?:مليون|ملايين|ألف|آلاف)?\\s?(?:درهم|د\\.إ|دولار|ريال))";

/** "1,850", "2.5", "three", "2½" as a number, or null. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  const word = SMALL.indexOf(trimmed);
  if (word >= 0) return word;
  if (trimmed in FRACTIONS) return FRACTIONS[trimmed] ?? null;
  const mixed = /^(\d+)\s?([½¼¾])$/.exec(trimmed) ?? /^(\d+|[a-z]+)\s(?:and\s(?:a\s|one[- ])?(half))$/.exec(trimmed);
  if (mixed?.[1] && mixed[2]) {
    const whole = numberOf(mixed[1]);
    return whole === null ? null : whole + (FRACTIONS[mixed[2]] ?? 0);
  }
  if (!/^(\d[\d,]*)?(\.\d+)?$/.test(trimmed) || trimmed === "") return null;
  if (trimmed.includes(",") && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replace(/,/g, ""));
}

const CURRENCIES: [RegExp, string][] = [
  [/MXN|pesos/i, "MXN"],
  [/ريال/, "SAR"],
  [/CA\$|CAD/i, "CAD"],
  [/A\$|AUD/i, "AUD"],
  [/NZD/i, "NZD"],
  [/SGD/i, "SGD"],
  [/HKD/i, "HKD"],
  [/AED|Dhs|dirham|درهم|د\.إ/i, "AED"],
  [/€|EUR/i, "EUR"],
  [/£|GBP|pound/i, "GBP"],
  [/\$|USD|dollar|دولار/i, "USD"],
];

export type Money = { amount: number; currency: string };

/** "$450,000", "$1.2M", "AED 95k", "2,400 USD" as an amount in whole units of its currency, or null. */
export function moneyOf(text: string): Money | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  const amount = digits ? (numberOf(digits) ?? numberOf(digits.replace(/,/g, ""))) : null;
  if (digits === undefined || amount === null) return null;
  const tail = text.slice(text.indexOf(digits) + digits.length);
  const factor = /^\s?(m|mm|million|millones)\b|^\s?(مليون|ملايين)/i.test(tail)
    ? 1e6
    : /^\s?(k|thousand|mil)\b|^\s?(ألف|آلاف)/i.test(tail)
      ? 1e3
      : 1;
  const currency = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? "USD";
  return { amount: Math.round(amount * factor * 100) / 100, currency };
}

export type Area = { value: number; unit: "sqft" | "sqm" | "acres" };

export const AREA_UNIT =
  "(?:sq\\.?\\s?-?(?:ft|feet|foot|m|meters?|metres?)\\b\\.?|sqft\\b|sf\\b|sqm\\b|square[- ]?(?:feet|foot|ft|meters?|metres?)\\b|ft²|ft2\\b|m²|m2\\b|acres?\\b|ac\\b|hect(?:ares?|[aá]reas?)\\b|metros? cuadrados?\\b|mts?\\.?\\s?2\\b|mts?²|m\\s2\\b|pies? cuadrados?\\b|pies²|متر[اً]?\\s?مربع[اً]?|م²|م2|قدم[اً]?\\s?مربع[ةاً]?)";

/** An area's number and unit words as a value and unit; hectares become sqm. Null for what is no area unit. */
export function areaOf(number: string, unit: string): Area | null {
  const value = numberOf(number);
  if (value === null || value <= 0) return null;
  const words = unit.toLowerCase().replace(/[\s.-]/g, "");
  if (words.startsWith("ac")) return { value, unit: "acres" };
  if (/^hect/.test(words)) return { value: value * 10_000, unit: "sqm" };
  if (/^(sqm|squarem|metro|mts?2|mts?²|m²|m2|متر|م²|م2)/.test(words)) return { value, unit: "sqm" };
  return { value, unit: "sqft" };
}
