import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import type { TxCtx } from "@/lib/kernel/transaction";

/** Whose passages are searched: one property's and its chatbot's, or all of a chatbot's. */
export type Reach = { bot_id: string; property_id?: string | null };

/** Live passages within reach; joins `passages` with `knowledge_sources`. */
export function inReach(ctx: TxCtx, { bot_id, property_id }: Reach): SQL | undefined {
  const { organization_id } = ctx.actor;
  const ofBot = and(isNull(passages.property_id), eq(passages.bot_id, bot_id));
  const itsProperties = ctx.tx
    .select({ property_id: properties.property_id })
    .from(properties)
    .where(and(eq(properties.organization_id, organization_id), eq(properties.bot_id, bot_id), isNull(properties.deleted_at)));
  return and(
    eq(passages.organization_id, organization_id),
    eq(knowledge_sources.is_live, true),
    or(property_id ? eq(passages.property_id, property_id) : inArray(passages.property_id, itsProperties), ofBot),
  );
}

/** How a passage finds its source. */
export const ofItsSource = and(
  eq(knowledge_sources.organization_id, passages.organization_id),
  eq(knowledge_sources.source_id, passages.source_id),
);

/** The chatbot's knowledge version, or null for a chatbot that is not of this organization. */
export async function knowledgeVersion(ctx: TxCtx, bot_id: string): Promise<number | null> {
  const [bot] = await ctx.tx
    .select({ knowledge_version: chatbots.knowledge_version })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, bot_id)));
  return bot?.knowledge_version ?? null;
}

/** The key of what is kept of a reach; nothing is shared between tenants, and a change of knowledge ends it. */
export const reachKey = (ctx: TxCtx, { bot_id, property_id }: Reach, version: number): string =>
  [ctx.actor.organization_id, bot_id, property_id ?? "", version].join("|");
