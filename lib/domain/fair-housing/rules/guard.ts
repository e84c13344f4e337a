import type { GuardTopic } from "../constants";
import { GUARD_PATTERNS, LOOKALIKES } from "./guard-words";
import { plainWords } from "./read-words";

/**
 * The topic on which a question asks to characterise people or an area by a protected class or a proxy for one, or
 * null. `properNames`: the words of the home's own address, which are names and nothing else.
 */
export function guardTopic(message: string, properNames: string[] = []): GuardTopic | null {
  const masked = masking(plainWords(message), properNames);
  return GUARD_PATTERNS.find(([, pattern]) => pattern.test(masked))?.[0] ?? null;
}

/** Look-alikes and proper names taken out, so that a street is no religion and an oak cabinet no skin. */
export function masking(plain: string, properNames: string[]): string {
  let text = plain;
  for (const name of properNames) {
    const words = plainWords(name);
    if (words.length > 2)
      text = text.replaceAll(` ${words} `, " _ ").replace(new RegExp(`(^| )${escapePattern(words)}( |$)`, "g"), "$1_$2");
  }
  for (const pattern of LOOKALIKES) text = text.replace(pattern, "_");
  return text;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
