import type { GuardTopic } from "../constants";
import { guardTopic } from "./guard";
import { STEERING } from "./guard-words";
import { isInstruction } from "./instructions";
import { maskLookalikes } from "./lookalikes";
import { plainWords, sentencesOf } from "./read-words";

/** What may not be said in an answer: the topic and the sentence it stands in, with its place in the text. */
export type OutputFinding = { topic: GuardTopic; sentence: string; start: number; end: number };

/** Whether a sentence of a source may be quoted: it neither characterises people or the area nor instructs. */
export function mayBeQuoted(sentence: string, properNames: string[] = []): boolean {
  const masked = maskLookalikes(plainWords(sentence), properNames);
  return !STEERING.some((pattern) => pattern.test(masked)) && !isInstruction(sentence);
}

/**
 * The first sentence of a provider's text that characterises people or an area, or passes instructions on; null when
 * all of it may be said. `properNames`: the words of the home's address.
 */
export function outputFinding(text: string, properNames: string[] = []): OutputFinding | null {
  for (const { text: sentence, start, end } of sentencesOf(text)) {
    if (isInstruction(sentence)) return { topic: "instructions", sentence, start, end };
    if (mayBeQuoted(sentence, properNames)) continue;
    return { topic: guardTopic(sentence, properNames) ?? "area", sentence, start, end };
  }
  return null;
}
