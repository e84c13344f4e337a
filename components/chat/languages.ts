import ar from "@/messages/ar/chat.json";
import en from "@/messages/en/chat.json";
import es from "@/messages/es/chat.json";
import type { Language, Texts } from "./model";

/** The languages of the buyer's page (product.md), each by its own name. */
export const LANGUAGES: Record<Language, { name: string; texts: Texts; locale: string }> = {
  en: { name: "English", texts: en, locale: "en-US" },
  es: { name: "Español", texts: es, locale: "es-US" },
  // Western digits, as in the answers and on the sign.
  ar: { name: "العربية", texts: ar, locale: "ar-u-nu-latn" },
};
