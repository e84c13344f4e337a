import { and, eq } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { cleanText, parseInput } from "@/lib/kernel/validation";
import { findSource } from "./internal/find-source";
import { bumpKnowledgeVersion } from "./internal/targets";
import { type UpdateSourceInput, updateSourceInput } from "./schemas";

/**
 * Changes a source's title, whether buyers hear of it, and whether its link is read again each week.
 * @throws AppError not_found; invalid for `recrawl` of what is no link
 */
export async function updateSource({ ctx, input }: { ctx: Ctx; input: UpdateSourceInput }): Promise<{ source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_id, ...changes } = parseInput(updateSourceInput, input);
  return transaction(ctx, async (ctx) => {
    const source = await findSource(ctx, source_id);
    if (changes.recrawl && source.source_type !== "url")
      throw invalid([{ path: "recrawl", message: "Only a link can be read again each week." }]);
    if (Object.keys(changes).length === 0) return { source_id };
    await ctx.tx
      .update(knowledge_sources)
      .set({ ...changes, ...(changes.title ? { title: cleanText(changes.title) } : {}), updated_at: ctx.now() })
      .where(and(eq(knowledge_sources.organization_id, ctx.actor.organization_id), eq(knowledge_sources.source_id, source_id)));
    await bumpKnowledgeVersion(ctx, source);
    await audit(ctx, { action: "knowledge_source.changed", object_type: "knowledge_source", object_id: source_id, diff: changes });
    return { source_id };
  });
}
