import { FACT_FIELDS, type FactKind, isFactField } from "@/lib/domain/knowledge/constants";
import type { AnswerLanguage } from "../constants";
import type { KnownFact } from "../schemas";

/** Latin digits in Arabic too: prices and addresses are then written the same way everywhere. */
const LOCALES: Record<AnswerLanguage, string> = { en: "en-US", es: "es-US", ar: "ar-AE-u-nu-latn" };

const AREA_UNITS: Record<string, Record<AnswerLanguage, string>> = {
  sqft: { en: "sq ft", es: "pies cuadrados", ar: "قدم مربع" },
  sqm: { en: "m²", es: "m²", ar: "م²" },
  acres: { en: "acres", es: "acres", ar: "فدان إنجليزي (acre)" },
};

/** Closed values in the reader's words; anything else stays as the source has it. */
const WORDS: Record<string, Record<AnswerLanguage, string>> = {
  house: { en: "house", es: "casa", ar: "منزل" },
  apartment: { en: "apartment", es: "apartamento", ar: "شقة" },
  condo: { en: "condo", es: "condominio", ar: "كوندو" },
  townhouse: { en: "townhouse", es: "casa adosada", ar: "تاون هاوس" },
  villa: { en: "villa", es: "villa", ar: "فيلا" },
  land: { en: "land", es: "terreno", ar: "أرض" },
  multi_family: { en: "multi-family home", es: "vivienda multifamiliar", ar: "مبنى متعدد الوحدات" },
  commercial: { en: "commercial property", es: "propiedad comercial", ar: "عقار تجاري" },
  sale: { en: "for sale", es: "en venta", ar: "للبيع" },
  rent: { en: "for rent", es: "en alquiler", ar: "للإيجار" },
  monthly: { en: "monthly", es: "mensual", ar: "شهريًا" },
  quarterly: { en: "quarterly", es: "trimestral", ar: "كل ثلاثة أشهر" },
  annually: { en: "yearly", es: "anual", ar: "سنويًا" },
  active: { en: "active (on the market)", es: "activo (en el mercado)", ar: "نشط (معروض)" },
  pending: { en: "pending (an offer was accepted)", es: "pendiente (se aceptó una oferta)", ar: "معلّق (قُبل عرض)" },
  sold: { en: "sold", es: "vendido", ar: "مباع" },
  inactive: { en: "not on the market", es: "fuera del mercado", ar: "غير معروض" },
};
const TRANSLATED_FIELDS = new Set(["property_type", "listing_type", "hoa_frequency", "status"]);

/** How a field's value is held; a free key is text unless it is a number or a boolean. */
export function kindOf(fact: KnownFact): FactKind {
  if (isFactField(fact.field)) return FACT_FIELDS[fact.field].kind;
  if (typeof fact.value === "number") return "number";
  return typeof fact.value === "boolean" ? "yes_no" : "text";
}

/** The value as the reader writes it, with its unit. */
export function formatValue(fact: KnownFact, language: AnswerLanguage): string {
  const { value } = fact;
  if (Array.isArray(value)) return value.join(language === "ar" ? "، " : ", ");
  if (typeof value === "boolean") return YES_NO[language][value ? 0 : 1];
  if (typeof value === "string")
    return TRANSLATED_FIELDS.has(fact.field) ? (WORDS[value]?.[language] ?? value) : dateText(fact, value, language);
  const kind = kindOf(fact);
  if (kind === "year" || fact.field === "zip_code") return String(value);
  if (kind === "money") return moneyText(value, fact.unit ?? "USD", language);
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
  return kind === "area" ? `${number} ${AREA_UNITS[fact.unit ?? ""]?.[language] ?? fact.unit ?? ""}`.trim() : number;
}

const YES_NO: Record<AnswerLanguage, [string, string]> = { en: ["yes", "no"], es: ["sí", "no"], ar: ["نعم", "لا"] };

function moneyText(value: number, currency: string, language: AnswerLanguage): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const options = { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  try {
    return new Intl.NumberFormat(LOCALES[language], language === "ar" ? { ...options, currencyDisplay: "code" } : options)
      .format(value)
      .replace(/[\u00a0\u200f]/g, " ")
      .trim();
  } catch {
    return `${value} ${currency}`;
  }
}

function dateText(fact: KnownFact, value: string, language: AnswerLanguage): string {
  if (kindOf(fact) !== "date" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`));
}

/** "a month" and the like after a fee, from the frequency's value. */
export function frequencyText(frequency: string | undefined, language: AnswerLanguage): string {
  const words: Record<string, Record<AnswerLanguage, string>> = {
    monthly: { en: " a month", es: " al mes", ar: " شهريًا" },
    quarterly: { en: " a quarter", es: " al trimestre", ar: " كل ثلاثة أشهر" },
    annually: { en: " a year", es: " al año", ar: " سنويًا" },
  };
  return (frequency && words[frequency]?.[language]) || "";
}
