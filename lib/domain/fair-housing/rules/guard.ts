import type { GuardTopic } from "../constants";
import { correctSlip, undisguise } from "./disguises";
import { GUARD_RULES, Reading, settle } from "./guard-rules";
import { maskLookalikes } from "./lookalikes";
import { plainWords, sentencesOf } from "./read-words";
import { tagWords } from "./tag-words";

/**
 * The topic on which a question asks to characterise people or an area by a protected class or a proxy for one, or
 * null. `properNames`: the words of the home's own address, which are names and nothing else.
 */
export function guardTopic(message: string, properNames: string[] = []): GuardTopic | null {
  const open = undisguise(message);
  const sentences = sentencesOf(open).map(({ text }) => text);
  const parts = sentences.length > 1 ? [...sentences, sentences.join(" ")] : [open];
  const topics = parts.map((part, index) => topicOf(plainWords(part), properNames, index === sentences.length));
  return topics.find((topic) => topic !== null) ?? null;
}

/** Of several sentences together only what spans them counts: "We are Muslim. Would we fit in?" */
function topicOf(plain: string, properNames: string[], together: boolean): GuardTopic | null {
  const masked = maskLookalikes(plain, properNames);
  const topic = matched(masked);
  if (together) return topic === "people" || topic === "terms" ? topic : null;
  if (topic) return topic;
  const corrected = masked.split(" ").map(correctSlip).join(" ");
  return corrected === masked ? null : matched(maskLookalikes(corrected, []));
}

function matched(masked: string): GuardTopic | null {
  const reading = new Reading(tagWords(masked));
  settle(reading);
  return GUARD_RULES.find(([, holds]) => holds(reading))?.[0] ?? null;
}
