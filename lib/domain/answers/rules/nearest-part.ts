import { type Frame, type Part, quotePart } from "./compose-answer";
import type { Quote } from "./match-passages";
import { nearestStatement } from "./nearest-statement";
import { topicOf } from "./topic-of";
import type { Understanding } from "./understand-question";

/** From here on a statement says more of the question than the value of a fact that misses what was asked. */
const BETTER_THAN_FACT = 8;

/**
 * The parts of a message to which nothing is known for sure, with the statement that comes nearest: the buyer reads what
 * the source says and judges, and is asked whether the agent shall be. Parts with anything known stay as they are.
 */
export function withNearest(parts: Part[], { asks, whole }: Pick<Understanding, "asks" | "whole">, frame: Frame): Part[] {
  if (parts.length === 0 || parts.some(({ outcome }) => outcome === "known" || outcome === "conflict")) return parts;
  const { passages } = frame.knowledge;
  const found = [...asks, ...(whole ? [whole] : [])].map((ask) => ({ ask, quote: nearestStatement(ask, passages, frame.properNames) }));
  const [best] = found
    .filter((item): item is (typeof found)[number] & { quote: Quote } => item.quote !== null)
    .sort((a, b) => b.quote.score - a.quote.score);
  const partial = parts.some(({ outcome }) => outcome === "partial");
  if (!best || (partial && best.quote.score < BETTER_THAN_FACT)) return parts;
  return [{ ...quotePart(best.quote, frame), outcome: "partial", kind: "unknown", topic: topicOf(best.ask, frame.language) }];
}
