import { and, eq, inArray } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { bumpKnowledgeVersion } from "./internal/targets";
import { type MakeSourcesLiveInput, makeSourcesLiveInput } from "./schemas";

/**
 * Lets buyers hear of sources that were read but kept back. Those that are live already stay so.
 * @returns how many became live
 * @throws AppError invalid naming the id that is not of this organization (`source_ids.0`)
 */
export async function makeSourcesLive({ ctx, input }: { ctx: Ctx; input: MakeSourcesLiveInput }): Promise<{ made_live: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_ids } = parseInput(makeSourcesLiveInput, input);
  return transaction(ctx, async (ctx) => {
    const ofThese = and(
      eq(knowledge_sources.organization_id, ctx.actor.organization_id),
      inArray(knowledge_sources.source_id, [...new Set(source_ids)]),
    );
    const { source_id, property_id, bot_id, is_live } = knowledge_sources;
    const rows = await ctx.tx.select({ source_id, property_id, bot_id, is_live }).from(knowledge_sources).where(ofThese).for("update");
    const known = new Set(rows.map((row) => row.source_id));
    const unknown = source_ids.flatMap((id, at) =>
      known.has(id) ? [] : [{ path: `source_ids.${at}`, message: "This source was not found." }],
    );
    if (unknown.length > 0) throw invalid(unknown);
    const kept = rows.filter((row) => !row.is_live);
    if (kept.length === 0) return { made_live: 0 };
    await ctx.tx.update(knowledge_sources).set({ is_live: true, updated_at: ctx.now() }).where(ofThese);
    for (const row of kept) {
      await bumpKnowledgeVersion(ctx, row);
      await audit(ctx, { action: "knowledge_source.made_live", object_type: "knowledge_source", object_id: row.source_id });
    }
    return { made_live: kept.length };
  });
}
