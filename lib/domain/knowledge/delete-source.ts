import { and, eq } from "drizzle-orm";
import { knowledge_sources, property_facts } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { storage } from "@/lib/platform/storage/storage";
import { findSource } from "./internal/find-source";
import { bumpKnowledgeVersion } from "./internal/targets";
import { type SourceIdInput, sourceIdInput } from "./schemas";

/**
 * Removes a source with its passages, jobs, file and the facts found in it. What the realtor confirmed stays, without
 * its source: it is the realtor's word.
 * @throws AppError not_found
 */
export async function deleteSource({ ctx, input }: { ctx: Ctx; input: SourceIdInput }): Promise<void> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_id } = parseInput(sourceIdInput, input);
  const { organization_id } = ctx.actor;
  const { storage_key } = await transaction(ctx, async (ctx) => {
    const source = await findSource(ctx, source_id);
    await ctx.tx
      .update(property_facts)
      .set({ source_id: null, sentence: null, char_start: null, char_end: null })
      .where(
        and(
          eq(property_facts.organization_id, organization_id),
          eq(property_facts.source_id, source_id),
          eq(property_facts.status, "confirmed"),
        ),
      );
    await ctx.tx
      .delete(knowledge_sources)
      .where(and(eq(knowledge_sources.organization_id, organization_id), eq(knowledge_sources.source_id, source_id)));
    await bumpKnowledgeVersion(ctx, source);
    await audit(ctx, { action: "knowledge_source.deleted", object_type: "knowledge_source", object_id: source_id });
    return source;
  });
  if (!storage_key) return;
  // The rows are gone for good: a file that stays behind is found by nobody, so this does not fail the call.
  await storage()
    .delete(storage_key)
    .catch((error: unknown) => log.error({ source_id, err: error }, "a source's file could not be deleted"));
}
