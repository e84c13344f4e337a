import { INSTRUCTIONS } from "./guard-words";
import { plainWords, sentencesOf } from "./read-words";

/** The message without sentences that try to instruct the assistant, and whether there were any. */
export function withoutInstructions(message: string): { text: string; instructed: boolean } {
  const sentences = sentencesOf(message);
  const kept = sentences.filter(({ text }) => !isInstruction(text));
  return { text: kept.map(({ text }) => text).join(" "), instructed: kept.length < sentences.length };
}

/** Whether words from outside try to instruct the assistant. */
export const isInstruction = (text: string): boolean => INSTRUCTIONS.some((pattern) => pattern.test(plainWords(text)));
