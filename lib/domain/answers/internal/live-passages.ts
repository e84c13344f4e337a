import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { EvidencePassage } from "../schemas";

/** Passages of a home that are looked through; further ones are not. */
const SCANNED_PASSAGES = 400;

/** What buyers may hear of a home, and of its chatbot as a whole, whatever was asked; approved answers apart. */
export async function livePassages(
  ctx: TxCtx,
  { bot_id, property_id }: { bot_id: string; property_id: string | null },
): Promise<EvidencePassage[]> {
  const ofBot = and(isNull(passages.property_id), eq(passages.bot_id, bot_id));
  return ctx.tx
    .select({
      source_id: passages.source_id,
      title: knowledge_sources.title,
      url: knowledge_sources.url,
      heading: passages.heading,
      content: passages.content,
      char_start: passages.char_start,
    })
    .from(passages)
    .innerJoin(
      knowledge_sources,
      and(eq(knowledge_sources.organization_id, passages.organization_id), eq(knowledge_sources.source_id, passages.source_id)),
    )
    .where(
      and(
        eq(passages.organization_id, ctx.actor.organization_id),
        eq(knowledge_sources.is_live, true),
        ne(knowledge_sources.source_type, "question_answer"),
        property_id ? or(eq(passages.property_id, property_id), ofBot) : ofBot,
      ),
    )
    .orderBy(asc(passages.source_id), asc(passages.ordinal))
    .limit(SCANNED_PASSAGES);
}
