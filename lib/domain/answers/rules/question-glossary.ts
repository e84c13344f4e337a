import type { AnswerLanguage } from "../constants";
import { foldCharacters } from "./normalize-text";
import { ARABIC_GLOSSARY } from "./question-glossary-ar";
import { SPANISH_GLOSSARY } from "./question-glossary-es";
import type { Glossed } from "./question-glossary-types";

const GLOSSARIES: [AnswerLanguage, Glossed[]][] = [
  ["es", SPANISH_GLOSSARY],
  ["ar", ARABIC_GLOSSARY],
];

/** One question without its marks, greeting and courtesies, in small folded letters. */
const plainQuestion = (text: string) =>
  foldCharacters(text)
    .replace(/[^\p{L}\p{N}%$' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(
      /^((hola|buenos dias|buenas( tardes| noches)?|disculpe|oiga|oye|perdon|una pregunta|y|pero|me puede decir|quisiera saber|queria saber|quiero saber|me gustaria saber|sabe|السلام عليكم|مرحبا|هلا|لو سمحت|من فضلك|ممكن اعرف|حابب اعرف|بغيت اعرف|ابغي اعرف|اريد ان اعرف|طيب) )+/u,
      "",
    )
    .replace(/( (por favor|porfa|gracias|لو سمحت|من فضلك|شكرا))+$/u, "");

/**
 * A Spanish or Arabic message in the English words of what it asks, when each of its questions is one that the glossary
 * has whole; null where one of them is not. `language`: the one it was written in.
 */
export function inEnglish(message: string): { text: string; language: AnswerLanguage } | null {
  const questions = message
    .split(/[?؟!\n]+|\.(?=\s|$)/)
    .map(plainQuestion)
    .filter((question) => question !== "");
  if (questions.length === 0 || questions.length > 4 || message.length > 300) return null;
  for (const [language, glossary] of GLOSSARIES) {
    const english = questions.map((question) => glossOfQuestion(question, glossary));
    if (english.every((text) => text !== null)) return { text: `${english.join("? ")}?`, language };
  }
  return null;
}

function glossOfQuestion(question: string, glossary: Glossed[]): string | null {
  for (const [pattern, english] of glossary) {
    const match = pattern.exec(question);
    if (!match) continue;
    const text = typeof english === "string" ? english : english(match.slice(1));
    if (text !== null) return text;
  }
  return null;
}
