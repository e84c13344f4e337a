import type { FactField } from "../constants";
import type { Candidate } from "./fact-candidate";
import { ARABIC_NUMBER, europeanDigits, numberInWords } from "./numbers-in-words";

const SAID = 0.85;
const DENIED = /(لا يوجد|لا توجد|لا يحتوي|لا تحتوي|بدون|من دون|من غير|ليس|ليست|غير)\s+(\S+\s+){0,2}$/;
const OTHER_HOMES = /(المجاور|المجاورة|مشابه|مشابهة|متوسط|عقارات أخرى|منازل أخرى|يبدأ من|تبدأ من|ابتداء من)/;
const POSSIBLE = /(يمكن|إمكانية|مساحة ل|اختياري|قد )/;

/** Facts of an Arabic sentence; none for a sentence in another script. */
export function arabicFacts(original: string): Candidate[] {
  if (!/[\u0621-\u064A]{3}/.test(original)) return [];
  // Marks of vowels are left out: they are written now and then, and mean the same.
  const sentence = europeanDigits(original).replace(/[\u064B-\u0652\u0640]/g, "");
  if (OTHER_HOMES.test(sentence)) return [];
  return [...rooms(sentence), ...areas(sentence), ...sums(sentence), ...rest(sentence), ...features(sentence)];
}

const denied = (sentence: string, at: number): boolean =>
  DENIED.test(
    sentence
      .slice(0, at)
      .split(/[،,؛.]/)
      .at(-1) ?? "",
  );

function rooms(sentence: string): Candidate[] {
  return [...counted(sentence, "bedrooms", BEDROOMS), ...counted(sentence, "bathrooms", BATHROOMS)];
}

const BEDROOMS: [RegExp, number | null][] = [
  [new RegExp(`(${ARABIC_NUMBER})\\s+غرف?ة? نوم`), null],
  [/غرفت(ا|ي|ين|ان) نوم|غرفتين للنوم/, 2],
  [/غرفة نوم واحدة/, 1],
  [/غرف النوم:?\s*(\d{1,2})/, null],
];
const BATHROOMS: [RegExp, number | null][] = [
  [new RegExp(`(${ARABIC_NUMBER})\\s+(?:حمامات?|دورات مياه)(?!\\s*سباحة)`), null],
  [/حمام(ان|ين)(?!\s*سباحة)/, 2],
  [/حمام واحد/, 1],
];

function counted(sentence: string, field: FactField, patterns: [RegExp, number | null][]): Candidate[] {
  for (const [pattern, fixed] of patterns) {
    const match = pattern.exec(sentence);
    const value = match ? (fixed ?? numberInWords(match[1] ?? "")) : null;
    if (match && value !== null && value <= 40 && !denied(sentence, match.index)) return [{ field, value, confidence: SAID }];
  }
  return [];
}

const AREA = /(\d[\d.,]*\d|\d)\s*(متر[اً]?\s*مربع[اً]?|أمتار مربعة|م²|م2|م٢|قدم[اً]?\s*مربع[ةاً]?)/g;

function areas(sentence: string): Candidate[] {
  return [...sentence.matchAll(AREA)].flatMap((match): Candidate[] => {
    const value = numberInWords(match[1] ?? "");
    const before = (
      sentence
        .slice(0, match.index)
        .split(/[،,؛.]/)
        .at(-1) ?? ""
    ).slice(-40);
    if (value === null || value < 10 || /(شرفة|حديقة|تراس|سطح|مواقف|كراج|مسبح)\s*(\S+\s+){0,2}$/.test(before)) return [];
    const unit = /قدم/.test(match[2] ?? "") ? "sqft" : "sqm";
    return [{ field: /(أرض|ارض|قطعة|الأرض)/.test(before) ? "lot_area" : "area", value, unit, confidence: SAID }];
  });
}

const SUM = /(\d[\d.,]*\d|\d)\s*(مليون|ملايين|ألف|آلاف)?\s*(درهم[اً]?|د\.إ|دولار[اً]?|ريال[اً]?)/g;
const CURRENCIES: [RegExp, string][] = [
  [/دولار/, "USD"],
  [/ريال/, "SAR"],
  [/./, "AED"],
];

function sums(sentence: string): Candidate[] {
  return [...sentence.matchAll(SUM)].flatMap((match): Candidate[] => {
    const number = numberInWords(match[1] ?? "");
    if (number === null) return [];
    const value = number * (/مليون|ملايين/.test(match[2] ?? "") ? 1e6 : /ألف|آلاف/.test(match[2] ?? "") ? 1e3 : 1);
    const unit = CURRENCIES.find(([pattern]) => pattern.test(match[3] ?? ""))?.[1] ?? "AED";
    const before = (sentence.slice(0, match.index).split(/[،؛.]/).at(-1) ?? "").slice(-45);
    const after = sentence.slice(match.index + match[0].length).slice(0, 20);
    return classified({ value, unit }, before, after);
  });
}

function classified({ value, unit }: { value: number; unit: string }, before: string, after: string): Candidate[] {
  const fact = (field: FactField): Candidate => ({ field, value, unit, confidence: SAID });
  const frequency = /شهري|في الشهر|شهر/.test(after + before) ? "monthly" : /سنوي|في السنة|سنة|عام/.test(after + before) ? "annually" : null;
  if (/^\s*(للقدم|للمتر|لكل)/.test(after) || /(حتى|من|بين)\s*$/.test(before)) return [];
  if (/رسوم (ال)?(خدمة|خدمات|صيانة)|(رسوم|مصاريف) سنوية/.test(before))
    return frequency ? [fact("hoa_fee"), { field: "hoa_frequency", value: frequency, confidence: SAID }] : [fact("hoa_fee")];
  if (/تأمين|وديعة/.test(before)) return [fact("deposit")];
  if (/[إا]يجار/.test(before)) return [fact("price"), { field: "listing_type", value: "rent", confidence: 0.8 }];
  return /(السعر|بسعر|سعر|الثمن|ثمن|للبيع|مقابل)/.test(before) && value >= 1000 ? [fact("price")] : [];
}

function rest(sentence: string): Candidate[] {
  const year = /(?:بني[ت]?|شيد[ت]?|سنة البناء|بناؤه[ا]?|اكتمل|تم البناء)\D{0,18}(1[6-9]\d\d|20\d\d)/.exec(sentence);
  const values: Candidate[] = year ? [{ field: "year_built", value: Number(year[1]), confidence: SAID }] : [];
  const deal = /(فيلا|شقة|منزل|بيت|أرض|تاون ?هاوس|بنتهاوس)(?:\s+\S+){0,2}\s+(للبيع|ل?ل[إا]يجار)/.exec(sentence);
  if (!deal || sentence.length > 200) return values;
  const type = /فيلا/.test(deal[1] ?? "")
    ? "villa"
    : /شقة|بنتهاوس/.test(deal[1] ?? "")
      ? "apartment"
      : /أرض/.test(deal[1] ?? "")
        ? "land"
        : /تاون/.test(deal[1] ?? "")
          ? "townhouse"
          : "house";
  return [
    ...values,
    { field: "listing_type", value: /بيع/.test(deal[2] ?? "") ? "sale" : "rent", confidence: 0.8 },
    { field: "property_type", value: type, confidence: 0.75 },
  ];
}

type Feature = { field: FactField; pattern: RegExp; value: Candidate["value"]; denied?: Candidate["value"] };

const FEATURES: Feature[] = [
  { field: "pool", pattern: /(مسبح|حمام سباحة|بركة سباحة)(?!\s*(مشترك|عام|للمجتمع|المجتمع))/, value: true, denied: false },
  { field: "elevator", pattern: /(مصعد|مصاعد)/, value: true, denied: false },
  { field: "furnished", pattern: /مفروشة?/, value: "Furnished", denied: "Unfurnished" },
  { field: "furnished", pattern: /(بدون|من دون|من غير) (أثاث|فرش)/, value: "Unfurnished" },
  { field: "cooling", pattern: /تكييف مركزي/, value: "تكييف مركزي", denied: "None" },
  {
    field: "parking",
    pattern: new RegExp(`(?:موقف سيارات|موقف سيارة|موقفان للسيارات|موقفين للسيارات|${ARABIC_NUMBER} مواقف(?: سيارات)?)`),
    value: "",
  },
];

function features(sentence: string): Candidate[] {
  const values = FEATURES.flatMap(({ field, pattern, value, denied: none }): Candidate[] => {
    const match = pattern.exec(sentence);
    if (
      !match ||
      POSSIBLE.test(
        sentence
          .slice(0, match.index)
          .split(/[،,؛.]/)
          .at(-1) ?? "",
      )
    )
      return [];
    if (denied(sentence, match.index)) return none === undefined ? [] : [{ field, value: none, confidence: SAID }];
    return [{ field, value: value === "" ? match[0] : value, confidence: SAID }];
  });
  if (!/الحيوانات (الأليفة|الاليفة)|حيوانات [أا]ليفة/.test(sentence)) return values;
  const no = /(غير مسموح|ممنوع|لا يسمح|لا تسمح|يمنع)/.test(sentence);
  const yes = /(مسموح|يسمح|مرحب)/.test(sentence);
  return no || yes ? [...values, { field: "pets_allowed", value: no ? "Not allowed" : "Allowed", confidence: SAID }] : values;
}
