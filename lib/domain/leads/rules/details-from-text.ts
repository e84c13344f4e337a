import { findPhone } from "@/lib/domain/conversations/rules/find-phone";
import { phoneCountry } from "@/lib/domain/conversations/rules/phone-country";
import { type ContactDetails, parseContactDetails } from "./parse-contact-details";

/** Words that may stand around details without making a question of them. */
const FILLER =
  /(?:\b(?:hi|hello|hey|i'?m|i|am|my|name|is|this|it'?s|and|the|email|e-mail|mail|phone|cell|mobile|number|tel|at|or|on|me|you|can|call|text|reach|contact|please|thanks|thank|yes|sure|ok|okay|here|are|details|whatsapp|hola|soy|me|llamo|mi|nombre|correo|electrónico|es|y|o|teléfono|telefono|número|numero|celular|gracias|sí|al)\b|اسمي|أنا|انا|هو|و?رقمي|و?هاتفي|و?بريدي|و?ايميلي|و?إيميلي|مرحبا|شكرا|نعم|الالكتروني|الإلكتروني)/giu;

export type SaidDetails = {
  details: ContactDetails;
  /** The phone as the buyer typed it: said back, it is recognised. */
  typed_phone: string | null;
  /** The message without its details: what is left to be answered. Empty when it was nothing but them. */
  question: string;
};

const EMAIL_TOKEN = /\S+@\S+\.\p{L}+/gu;
const PHONE_TOKEN = /\+?\(?[\d\u0660-\u0669][\d\u0660-\u0669\s().\-–‑]{5,}[\d\u0660-\u0669]/gu;
const CUES = "i\\s*['’]?\\s*m|i am|my name is|my name['’]s|this is|it['’]s|soy|me llamo|mi nombre es|(?:أنا |انا )?اسمي|أنا|انا";

/** What a buyer says of themselves, and what else they say. The question is answered without the details in it. */
export function leadDetailsFromText(text: string, market: string): SaidDetails {
  const country = phoneCountry(market);
  const details = parseContactDetails(text, country);
  if (Object.keys(details).length === 0) return { details, typed_phone: null, question: text };
  const found = details.phone ? findPhone(text, country, true) : null;
  const typed_phone = found && found.phone === details.phone ? text.slice(found.start, found.end).trim() : (details.phone ?? null);
  const names = [details.first_name, details.last_name].flatMap((name) => name?.split(/\s+/) ?? []);
  const sentences = text.split(/(?<=[.!?؟])\s+|\n+/u);
  const question = sentences
    .flatMap((sentence) => withoutDetails(sentence, names))
    .join(" ")
    .trim();
  return { details, typed_phone, question };
}

/** The sentence without details; nothing when only words that go with details are left. */
function withoutDetails(sentence: string, names: readonly string[]): string[] {
  const name = names.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const introduction = name
    ? new RegExp(`(?:(?<!\\p{L})(?:${CUES})\\s+)?(?<!\\p{L})${name}(?!\\p{L})(?:\\s*(?:,|and|y|e|،)(?=\\s))?`, "giu")
    : null;
  let rest = sentence.replace(EMAIL_TOKEN, " ").replace(PHONE_TOKEN, " ");
  if (introduction) rest = rest.replace(introduction, " ");
  if (rest === sentence) return [sentence];
  const words =
    rest
      .replace(/’/g, "'")
      .replace(FILLER, " ")
      .match(/[\p{L}\d]+/gu) ?? [];
  if (words.length <= 1 && !/[?؟]/u.test(rest)) return [];
  return [
    rest
      .replace(/\s+([,.!?؟])/gu, "$1")
      .replace(/^[\s,.;:،]+|[\s,;:،]+$/gu, "")
      .replace(/\s{2,}/g, " "),
  ];
}
