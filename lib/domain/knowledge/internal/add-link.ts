import { and, eq, isNull } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { actorUserId } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { titleOfUrl } from "../rules/source-title";
import type { KnowledgeTarget } from "../schemas";
import { lockTarget } from "./lock-target";
import { startTraining } from "./start-training";

export type NewLink = { url: string; is_live: boolean; recrawl: boolean; batch_id?: string };

/** Adds a link that may be fetched, and queues its reading; one that the target has already is read anew. */
export async function addLink(ctx: TxCtx, target: KnowledgeTarget, link: NewLink): Promise<{ job_id: string; source_id: string }> {
  await lockTarget(ctx, target, link.url);
  const known = await existingLink(ctx, target, link.url);
  if (known && link.recrawl)
    await ctx.tx
      .update(knowledge_sources)
      .set({ recrawl: true })
      .where(and(eq(knowledge_sources.organization_id, ctx.actor.organization_id), eq(knowledge_sources.source_id, known)));
  const source_id = known ?? (await insertLink(ctx, target, link));
  return { ...(await startTraining(ctx, source_id)), source_id };
}

async function existingLink(ctx: TxCtx, target: KnowledgeTarget, url: string): Promise<string | undefined> {
  const [row] = await ctx.tx
    .select({ source_id: knowledge_sources.source_id })
    .from(knowledge_sources)
    .where(
      and(
        eq(knowledge_sources.organization_id, ctx.actor.organization_id),
        eq(knowledge_sources.source_type, "url"),
        eq(knowledge_sources.url, url),
        target.property_id ? eq(knowledge_sources.property_id, target.property_id) : isNull(knowledge_sources.property_id),
        target.bot_id ? eq(knowledge_sources.bot_id, target.bot_id) : isNull(knowledge_sources.bot_id),
      ),
    );
  return row?.source_id;
}

async function insertLink(ctx: TxCtx, target: KnowledgeTarget, { url, is_live, recrawl, batch_id }: NewLink): Promise<string> {
  const source_id = newId();
  await ctx.tx.insert(knowledge_sources).values({
    organization_id: ctx.actor.organization_id,
    source_id,
    ...target,
    source_type: "url",
    title: titleOfUrl(url),
    url,
    is_live,
    recrawl,
    batch_id: batch_id ?? null,
    created_by: actorUserId(ctx),
    created_at: ctx.now(),
    updated_at: ctx.now(),
  });
  await audit(ctx, {
    action: "knowledge_source.added",
    object_type: "knowledge_source",
    object_id: source_id,
    diff: { source_type: "url", url, recrawl, ...target },
  });
  return source_id;
}
