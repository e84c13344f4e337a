import type { AnswerLanguage } from "../constants";
import { labelOf } from "./fact-labels";
import type { Ask } from "./understand-question";
import { conceptOf } from "./vocabulary";

/** What an ask is about, in the reader's words: the first name of its subjects, else its own words. */
export function topicOf(ask: Ask, language: AnswerLanguage): string | null {
  const named = ask.subjects.map((id) => TOPIC_LABELS[id]?.[language] ?? subjectName(id, language));
  return named.length > 0 ? [...new Set(named)].join(" / ") : null;
}

/** A label inside a sentence: small letters, but for abbreviations. */
const inSentence = (label: string) =>
  label
    .split(" ")
    .map((word) => (/^\p{Lu}{2,}/u.test(word.replace("(", "")) ? word : word.toLowerCase()))
    .join(" ");

const TOPIC_LABELS: Record<string, Record<AnswerLanguage, string>> = {
  area: { en: "living area", es: "superficie", ar: "المساحة" },
  laundry: { en: "laundry", es: "lavandería", ar: "الغسيل" },
  senior_community: { en: "an age-restricted community", es: "una comunidad con restricción de edad", ar: "مجتمع محدد العمر" },
  available_date: { en: "the move-in date", es: "la fecha de mudanza", ar: "موعد الانتقال" },
  rental_rules: { en: "renting it out", es: "alquilarla a otros", ar: "تأجيره للغير" },
  transit: { en: "public transport", es: "el transporte público", ar: "النقل العام" },
  ceilings: { en: "the ceilings", es: "la altura de los techos", ar: "ارتفاع السقف" },
  cat: { en: "cats", es: "los gatos", ar: "القطط" },
  dog: { en: "dogs", es: "los perros", ar: "الكلاب" },
  garage: { en: "the garage", es: "el garaje", ar: "الكراج" },
  year_built: { en: "when it was built", es: "cuándo se construyó", ar: "سنة البناء" },
  price: { en: "the price", es: "el precio", ar: "السعر" },
  seller: { en: "the seller", es: "el vendedor", ar: "البائع" },
};

function subjectName(id: string, language: AnswerLanguage): string {
  const concept = conceptOf(id);
  const field = concept.general ? concept.fields[0] : undefined;
  if (field) return inSentence(labelOf(field, language));
  return (concept.phrases[language].split("|")[0] ?? id).replace(/^=/, "");
}
