import { and, eq, isNull } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { assertUrlAllowed } from "@/lib/platform/safe-fetch/fetch-source";
import { startTraining } from "./internal/start-training";
import { assertTarget } from "./internal/targets";
import { type AddUrlSourceInput, addUrlSourceInput, type KnowledgeTarget } from "./schemas";

/**
 * Adds a web page to what a property or a chatbot knows, and queues its reading. The same page again is read anew
 * instead of standing there twice.
 * @throws AppError not_found, invalid `url_not_allowed` for an address that can never be fetched
 */
export async function addUrlSource({ ctx, input }: { ctx: Ctx; input: AddUrlSourceInput }): Promise<{ job_id: string; source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { url: text, ...target } = parseInput(addUrlSourceInput, input);
  await transaction(ctx, (ctx) => assertTarget(ctx, target));
  const url = (await assertUrlAllowed(text)).href;
  return transaction(ctx, async (ctx) => {
    const source_id = (await existingSource(ctx, target, url)) ?? (await newSource(ctx, target, url));
    return { ...(await startTraining(ctx, source_id)), source_id };
  });
}

async function existingSource(ctx: TxCtx, target: KnowledgeTarget, url: string): Promise<string | undefined> {
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

async function newSource(ctx: TxCtx, target: KnowledgeTarget, url: string): Promise<string> {
  const source_id = newId();
  const { hostname, pathname } = new URL(url);
  await ctx.tx.insert(knowledge_sources).values({
    organization_id: ctx.actor.organization_id,
    source_id,
    ...target,
    source_type: "url",
    title: `${hostname}${pathname === "/" ? "" : pathname}`.slice(0, 200),
    url,
    created_by: actorUserId(ctx),
    created_at: ctx.now(),
    updated_at: ctx.now(),
  });
  await audit(ctx, {
    action: "knowledge_source.added",
    object_type: "knowledge_source",
    object_id: source_id,
    diff: { source_type: "url", url, ...target },
  });
  return source_id;
}
