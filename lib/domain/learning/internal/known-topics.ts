import { checkTopics, type TopicState } from "@/lib/domain/answers/check-topics";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { TopicDefinition } from "../rules/topics";

type Of = { bot_id: string; property_id: string; knowledge_version: number };

const KEPT = 500;
const kept = new Map<string, Map<string, TopicState>>();

/** Which topics are known of a home. It takes a question each, so it is kept until the bot's knowledge changes. */
export async function knownTopics(
  ctx: TxCtx,
  { bot_id, property_id, knowledge_version }: Of,
  topics: TopicDefinition[],
): Promise<Map<string, TopicState>> {
  const key = [ctx.actor.organization_id, bot_id, property_id, knowledge_version, ...topics.map(({ topic }) => topic)].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const states = await checkTopics({ ctx, input: { bot_id, property_id, topics } });
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? "");
  kept.set(key, states);
  return states;
}
