import { and, eq } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

export type FoundSource = Pick<
  typeof knowledge_sources.$inferSelect,
  "source_id" | "property_id" | "bot_id" | "storage_key" | "source_type" | "url" | "title" | "is_live" | "trained_at"
>;

/** A source's place, kind and file. @throws AppError not_found */
export async function findSource(ctx: TxCtx, source_id: string): Promise<FoundSource> {
  const { organization_id } = ctx.actor;
  const [row] = await ctx.tx
    .select({
      source_id: knowledge_sources.source_id,
      property_id: knowledge_sources.property_id,
      bot_id: knowledge_sources.bot_id,
      storage_key: knowledge_sources.storage_key,
      source_type: knowledge_sources.source_type,
      url: knowledge_sources.url,
      title: knowledge_sources.title,
      is_live: knowledge_sources.is_live,
      trained_at: knowledge_sources.trained_at,
    })
    .from(knowledge_sources)
    .where(and(eq(knowledge_sources.organization_id, organization_id), eq(knowledge_sources.source_id, source_id)));
  if (!row) throw notFound("This source");
  return row;
}
