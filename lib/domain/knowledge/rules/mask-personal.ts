/** What stands where something personal stood: no letters, so that it is the same in every language and no word of a question. */
export const MASK = "•••";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const NUMBER = /(?<![\p{L}\p{N}$€£@_=/])(?<!\d[.,])(?:\+|00)?\(?\p{Nd}[\p{Nd}\s().\-–‑/]{4,}\p{Nd}(?![\p{L}\p{N}@_%])/gu;
const CUE =
  /(?:phone|cell|mobile|tel|call|text|reach|number|whats\s?app|teléfono|telefono|celular|móvil|movil|ll[aá]m|número|numero|رقم|هاتف|جوال|موبايل|واتس|اتصل)\S*(?:\s+\S+){0,3}\s*$/iu;
const REFERENCE = /(?:mls|listing|ref(?:erence)?|permit|licen[cs]e|parcel|apn|رخصة)\b[\s.:#№no°-]*$/iu;
/** Dates, ranges of years, ZIP+4, prices grouped by points or spaces: long numbers that reach nobody. */
const NO_PHONE = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/,
  /^(?:1[89]|20)\d\d\s?[-–/]\s?(?:1[89]|20)\d\d$/,
  /^\d{5}-\d{4}$/,
  /^[1-9]\d{0,2}(?:[. ]\d{3})+$/,
];

const GIVEN =
  /(?<=(?:^|[^\p{L}])(?:[Mm]y name is|[Mm]y name['’]s|[Tt]hey call me|[Mm]e llamo|[Mm]i nombre es|اسمي|إسمي)\s+)\p{L}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2}/gu;
const SAID =
  /(?<=(?:^|[^\p{L}])(?:[Ii]['’]?m|[Ii] am|[Tt]his is|[Ss]oy|[Ss]incerely,|[Rr]egards,|[Tt]hanks,|[Gg]racias,)\s+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/gu;
/** A name beside a number or an address, as people sign. */
const SIGNED =
  /(?<=•••[,;.]?\s+)\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+){1,2}|\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}[\p{L}'’-]*(?=,?\s+•••)/gu;

/** A text without the phone numbers, e-mail addresses and names that a buyer gave in it; each becomes `MASK`. */
export function maskPersonal(text: string): string {
  return text
    .replace(EMAIL, MASK)
    .replace(NUMBER, (raw, at: number, whole: string) => (isPhone(raw, whole.slice(Math.max(0, at - 40), at)) ? MASK : raw))
    .replace(GIVEN, MASK)
    .replace(SAID, MASK)
    .replace(SIGNED, MASK);
}

/** A masked text without the sentences that say who asks, where something else is left: the question alone. */
export function withoutDetails(masked: string): string {
  if (!masked.includes(MASK)) return masked;
  const sentences = masked.split(/(?<=[.?!؟\n])\s+/);
  const asked = sentences.filter((sentence) => !sentence.includes(MASK));
  return asked.some((sentence) => /\p{L}{2}/u.test(sentence)) ? asked.join(" ").trim() : masked;
}

function isPhone(raw: string, before: string): boolean {
  const text = raw.trim();
  const digits = text.replace(/\P{Nd}/gu, "").length;
  if (digits < 7 || digits > 15 || REFERENCE.test(before) || NO_PHONE.some((shape) => shape.test(text))) return false;
  return /^(\+|00|\()/.test(text) || CUE.test(before) || digits >= 9 || /^\d{3}[-. ]\d{4}$/.test(text);
}
