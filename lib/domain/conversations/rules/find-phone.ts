import parsePhoneNumber, { type CountryCode } from "libphonenumber-js";

export type FoundPhone = { phone: string; start: number; end: number };

const CANDIDATE = /(?<![\p{L}\p{N}$€£¥#@_/=])(?<!\d[.,-])(?:\+|00)?\(?\d[\d\s().\-–‑/]{4,}\d(?![\p{L}\p{N}@_=%])/gu;
const CUE =
  /(?:phone|cell|mobile|tel|call|text|reach|number|whats\s*app|contact|teléfono|telefono|celular|móvil|movil|llám|llam|número|numero|رقم|هاتف|جوال|تلفون|موبايل|واتس|اتصل)\S*(?:\s+\S+){0,3}\s*$/iu;
const MONEY_BEFORE =
  /(?:[$€£¥]|usd|aed|dhs?|eur|budget|price[ds]?|cost|offer|under|below|above|over|around|about|up to|max(?:imum)?|min(?:imum)?|between|presupuesto|precio|hasta|menos de|unos|ميزانيت\S*|سعر\S*|درهم|دولار|بحدود)\W*(?:\S+\s+){0,2}$/iu;
const MONEY_AFTER =
  /^\s*(?:k\b|m\b|million|usd|aed|dollars?|dirhams?|eur|€|\$|dólares|dolares|درهم|دولار|ألف|الف|مليون|sq|ft|m2|m²|sqft|square|bed|bath|br\b|ba\b|per\b)/iu;
const REFERENCE_BEFORE =
  /(?:mls|listing|ref(?:erence)?|id|permit|licen[cs]e|lic|parcel|apn|zip|code|unit|apt|suite|lot|year|built|case|order|رخصة|رمز)\b[\s.:#№no°-]*$/iu;
const STREET_AFTER =
  /^,?\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}'.-]*\s+){0,3}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|way|pl|place|terrace|hwy|calle|شارع)\b/iu;

const isYear = (digits: string) => /^(?:1[89]|20)\d\d$/.test(digits);

/** Shapes that are something else whatever stands around them: dates, year ranges, grouped prices, ZIP+4. */
function isOtherShape(raw: string): boolean {
  const text = raw.trim();
  const parts = text.split(/[\s.\-–‑/]+/).filter(Boolean);
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text) || /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})$/.test(text)) return true;
  if (parts.length > 1 && parts.every(isYear)) return true;
  if (parts.filter((part) => part.length === 1 && part !== "1").length > 1) return true;
  if (/^[1-9]\d{0,2}(?:[. ]\d{3})+$/.test(text) && !/^\d{3}[. ]\d{3}[. ]\d{4}$/.test(text)) return true;
  return /^\d{5}[-–]\d{4}$/.test(text) || /^\d{1,4}\s*[-–/]\s*\d{1,3}$/.test(text);
}

function read(raw: string, country: CountryCode, cue: boolean): string | null {
  const digits = raw.replace(/\D/g, "");
  const international = /^\s*(?:\+|00)/.test(raw);
  const parsed = parsePhoneNumber(raw.replace(/^\s*00/, "+"), country);
  if (parsed?.isValid()) return parsed.number;
  if (parsed?.isPossible() && (international || (country === "US" && digits.length === 10))) return parsed.number;
  const localShape = /^\s*\d{3}[-.\s–‑]\d{4}\s*$/.test(raw);
  if (!international && digits.length >= 7 && digits.length <= 15 && (localShape || cue)) return digits;
  return null;
}

/**
 * The first phone number in a person's message: E.164 where it is one in `country` or names its own; a short local
 * number ("555-0142") as its digits, so that it is never lost. A price, a year, a street, ZIP or MLS number is none.
 * `trusted`: the message also gives a name or an email, so that bare digits are most likely a phone.
 */
export function findPhone(text: string, country: CountryCode, trusted: boolean): FoundPhone | null {
  for (const match of text.matchAll(CANDIDATE)) {
    const raw = match[0];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + raw.length, match.index + raw.length + 40);
    const cue = CUE.test(before) && !REFERENCE_BEFORE.test(before);
    if (isOtherShape(raw) && !(cue && raw.includes("."))) continue;
    if (REFERENCE_BEFORE.test(before) || MONEY_AFTER.test(after) || STREET_AFTER.test(after)) continue;
    if (!cue && MONEY_BEFORE.test(before)) continue;
    const listed = trusted && /(?:^|[,;\n،|:]\s*|\b(?:and|y|or)\s+|@\S+\s+)$/u.test(before);
    const phone = read(raw, country, cue || listed);
    if (phone) return { phone, start: match.index, end: match.index + raw.length };
  }
  return null;
}

/**
 * A phone typed into a field of its own: E.164 when its length can be one in `country` (fictional numbers too),
 * otherwise its digits when there are 7 to 15 of them, otherwise null.
 */
export function readPhoneField(typed: string, country: CountryCode): string | null {
  const text = typed.trim();
  if (!/^\+?[\d\s().\-–‑/]+(?:(?:x|ext\.?)\s*\d{1,6})?$/iu.test(text)) return null;
  const parsed = parsePhoneNumber(text.replace(/^00/, "+"), country);
  if (parsed?.isPossible()) return parsed.number;
  const digits = text.replace(/\D/g, "");
  return !text.startsWith("+") && digits.length >= 7 && digits.length <= 15 ? digits : null;
}
