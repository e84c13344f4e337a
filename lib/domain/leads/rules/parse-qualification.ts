/** What a buyer says that a lead is scored by, with their own words as evidence. Nothing about who they are. */
export type Qualification = {
  budget_min?: number;
  budget_max?: number;
  timeline_days?: number;
  pre_approved?: boolean;
  evidence: { budget_max?: string; timeline_days?: string; pre_approved?: string };
};

const BUDGET =
  /\b(?:my|our)\s+(?:max(?:imum)?\s+)?budget|\bbudget\s+(?:is|of|around|about|up\s+to|between)|\b(?:can|could|want\s+to|looking\s+to)\s+(?:spend|afford|pay)|\bpresupuesto\s+(?:es|de|hasta|máximo)|\bpuedo\s+(?:gastar|pagar)|ميزانيت(?:ي|نا)/iu;
const AMOUNT =
  /(?<![\p{L}\d.,])(?:[$€£]|usd|aed|dhs?)?\s?(\d{1,3}(?:[,. ]\d{3})+|\d+(?:\.\d+)?)\s?(k|m|mil|million|millones|thousand|ألف|الف|مليون)?(?![\p{L}\d])/giu;
const MOVING = /\b(?:mov(?:e|ing)|buy(?:ing)?|relocat\w+|mudar\w*|comprar)\b|(?:أنتقل|الانتقال|أشتري|الشراء)/iu;
const SPAN =
  /\b(?:with)?in\s+(?:the\s+next\s+)?(\d{1,3}|an?|one|two|three|six)\s+(day|week|month)s?\b|\ben\s+(\d{1,3}|un|una|dos|tres|seis)\s+(día|dia|semana|mes)(?:es|s)?\b|خلال\s+(\d{1,3})\s+(يوم|أسبوع|شهر|أشهر)/iu;
const SOON = /\b(?:asap|as\s+soon\s+as\s+possible|immediately|right\s+away|lo\s+antes\s+posible)\b|(?:فورًا|فورا|في أقرب وقت)/iu;
const NEXT_MONTH = /\b(?:next|this)\s+month\b|\b(?:el\s+próximo|este)\s+mes\b|الشهر القادم/iu;
const APPROVED = /\bpre-?\s?approv(?:ed|al)\b|\bpre-?aprobad[oa]\b|موافقة مسبقة/iu;
const NEGATED = /\b(?:not|n['’]t|no|without|sin|aún\s+no)\b|(?:ليس|بدون|لست)/iu;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  six: 6,
  seis: 6,
};
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  día: 1,
  dia: 1,
  يوم: 1,
  week: 7,
  semana: 7,
  أسبوع: 7,
  month: 30,
  mes: 30,
  شهر: 30,
  أشهر: 30,
};
const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  ألف: 1e3,
  الف: 1e3,
  m: 1e6,
  million: 1e6,
  millones: 1e6,
  مليون: 1e6,
};
const SMALLEST = 300;
const LARGEST = 500_000_000;

/** Budget, time to move and financing as a person states them (English, Spanish, Arabic); a question states none. */
export function parseQualification(text: string): Qualification {
  const found: Qualification = { evidence: {} };
  const plain = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  for (const sentence of plain.split(/(?<=[.!?؟])\s+|\n+/u)) {
    if (/[?؟]/u.test(sentence)) continue;
    const quote = sentence.trim().slice(0, 300);
    const amounts = BUDGET.test(sentence) ? amountsIn(sentence) : [];
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    if (amounts.length > 0) {
      found.budget_max = high;
      if (low < high) found.budget_min = low;
      found.evidence.budget_max = quote;
    }
    const days = MOVING.test(sentence) ? daysIn(sentence) : null;
    if (days !== null) [found.timeline_days, found.evidence.timeline_days] = [days, quote];
    if (APPROVED.test(sentence)) [found.pre_approved, found.evidence.pre_approved] = [!NEGATED.test(sentence), quote];
  }
  return found;
}

function amountsIn(sentence: string): number[] {
  const withoutPhones = sentence.replace(/\+?\d[\d\s().-]*[-().][\d\s().-]*\d{4}\b/g, " ");
  return [...withoutPhones.matchAll(AMOUNT)]
    .map(
      ([, digits = "", unit = ""]) =>
        Number(/[,. ]\d{3}(?!\d)/.test(digits) ? digits.replace(/[,. ]/g, "") : digits) * (FACTORS[unit.toLowerCase()] ?? 1),
    )
    .map(Math.round)
    .filter((amount) => amount >= SMALLEST && amount <= LARGEST)
    .slice(0, 2);
}

function daysIn(sentence: string): number | null {
  if (SOON.test(sentence)) return 7;
  if (NEXT_MONTH.test(sentence)) return 30;
  const span = SPAN.exec(sentence);
  if (!span) return null;
  const [count = "", unit = ""] = span.slice(1).filter(Boolean);
  const days = (NUMBERS[count.toLowerCase()] ?? Number(count)) * (DAYS[unit.toLowerCase()] ?? 1);
  return Number.isFinite(days) && days <= 3650 ? days : null;
}
