import { and, eq } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

/** A source's place and file. @throws AppError not_found */
export async function findSource(
  ctx: TxCtx,
  source_id: string,
): Promise<{ source_id: string; property_id: string | null; bot_id: string | null; storage_key: string | null }> {
  const { organization_id } = ctx.actor;
  const [row] = await ctx.tx
    .select({
      source_id: knowledge_sources.source_id,
      property_id: knowledge_sources.property_id,
      bot_id: knowledge_sources.bot_id,
      storage_key: knowledge_sources.storage_key,
    })
    .from(knowledge_sources)
    .where(and(eq(knowledge_sources.organization_id, organization_id), eq(knowledge_sources.source_id, source_id)));
  if (!row) throw notFound("This source");
  return row;
}
