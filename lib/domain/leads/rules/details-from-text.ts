import { phoneCountry } from "@/lib/domain/conversations/rules/phone-country";
import { type ContactDetails, parseContactDetails } from "./parse-contact-details";

/** Words that may stand around details without making a question of them. */
const FILLER =
  /(?:\b(?:hi|hello|hey|i'?m|i|am|my|name|is|this|it'?s|and|the|email|e-mail|mail|phone|cell|mobile|number|tel|at|or|on|me|you|can|call|text|reach|contact|please|thanks|thank|yes|sure|ok|okay|here|are|details|whatsapp|hola|soy|me|llamo|mi|nombre|correo|electrónico|es|y|o|teléfono|telefono|número|numero|celular|gracias|sí|al)\b|اسمي|أنا|انا|هو|و?رقمي|و?هاتفي|و?بريدي|و?ايميلي|و?إيميلي|مرحبا|شكرا|نعم|الالكتروني|الإلكتروني)/giu;

/**
 * The details in a message, and whether it is nothing but them: then there is no question to answer, and nothing to
 * record as unanswered. A question mark always makes it a question.
 */
export function leadDetailsFromText(text: string, market: string): { details: ContactDetails; details_only: boolean } {
  const details = parseContactDetails(text, phoneCountry(market));
  const given = [details.first_name, details.last_name].flatMap((value) => (value ?? "").split(/\s+/)).filter(Boolean);
  if (Object.keys(details).length === 0 || /[?؟¿]/u.test(text)) return { details, details_only: false };
  let rest = text
    .replace(/\S+@\S+/gu, " ")
    .replace(/[+()\d\u0660-\u0669][\d\u0660-\u0669\s().\-–]*/gu, " ")
    .replace(/[’]/gu, "'");
  for (const word of given)
    rest = rest.replace(new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "giu"), " ");
  const words = rest.replace(FILLER, " ").match(/\p{L}+/gu) ?? [];
  return { details, details_only: words.length <= 1 };
}
