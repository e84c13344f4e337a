import { GUARD_PATTERNS, type GuardTopic, INSTRUCTIONS, LOOKALIKES, STEERING } from "./guard-words";
import { normalizeText, readTokens, sentencesOf } from "./normalize-text";

const plainWords = (text: string) =>
  readTokens(text)
    .map(({ word }) => word)
    .join(" ");

/**
 * The topic on which a question asks to characterise people or an area by a protected class or a proxy for one, or
 * null. `properNames`: the words of the home's own address, which are names and nothing else.
 */
export function guardTopic(message: string, properNames: string[] = []): GuardTopic | null {
  const masked = masking(plainWords(message), properNames);
  return GUARD_PATTERNS.find(([, pattern]) => pattern.test(masked))?.[0] ?? null;
}

/** The message without sentences that try to instruct the assistant, and whether there were any. */
export function withoutInstructions(message: string): { text: string; instructed: boolean } {
  const sentences = sentencesOf(message);
  const kept = sentences.filter(({ text }) => !isInstruction(text));
  return { text: kept.map(({ text }) => text).join(" "), instructed: kept.length < sentences.length };
}

/** Whether words from outside try to instruct the assistant. */
export const isInstruction = (text: string): boolean => INSTRUCTIONS.some((pattern) => pattern.test(plainWords(text)));

/** Whether a sentence of a source may be quoted: it neither characterises people or the area nor instructs. */
export function mayBeQuoted(sentence: string, properNames: string[] = []): boolean {
  const masked = masking(plainWords(sentence), properNames);
  return !STEERING.some((pattern) => pattern.test(masked)) && !isInstruction(sentence);
}

/** Look-alikes and proper names taken out, so that a street is no religion and an oak cabinet no skin. */
function masking(plain: string, properNames: string[]): string {
  let text = plain;
  for (const name of properNames) {
    const words = normalizeText(name);
    if (words.length > 2)
      text = text.replaceAll(` ${words} `, " _ ").replace(new RegExp(`(^| )${escapePattern(words)}( |$)`, "g"), "$1_$2");
  }
  for (const pattern of LOOKALIKES) text = text.replace(pattern, "_");
  return text;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
