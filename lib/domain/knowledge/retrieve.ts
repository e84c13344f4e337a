import { and, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { searchText } from "./rules/search-words";
import { type RetrievedPassage, type RetrieveInput, retrieveInput } from "./schemas";

/**
 * The passages that speak of what is asked, best first: those of the property and of the chatbot as a whole. Without a
 * property, those of all the chatbot's properties. Any word may match; rare cover and own property rank higher.
 * @throws AppError forbidden for an API key without the scope; visitors ask through the chat, which may
 */
export async function retrieve({ ctx, input }: { ctx: Ctx; input: RetrieveInput }): Promise<RetrievedPassage[]> {
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "knowledge:read" });
  const { question, limit, ...where } = parseInput(retrieveInput, input);
  const words = searchText(question);
  if (words === "") return [];
  return transaction(ctx, async (ctx) => {
    const query = sql`websearch_to_tsquery('english', ${words})`;
    const rank = sql<number>`ts_rank_cd(${passages.search}, ${query}, 1) * case when ${passages.property_id} is null then 0.8 else 1.0 end`;
    return ctx.tx
      .select({
        passage_id: passages.passage_id,
        source_id: passages.source_id,
        property_id: passages.property_id,
        source_type: knowledge_sources.source_type,
        title: knowledge_sources.title,
        url: knowledge_sources.url,
        heading: passages.heading,
        page: passages.page,
        content: passages.content,
        char_start: passages.char_start,
        char_end: passages.char_end,
        rank: rank.mapWith(Number),
        question: knowledge_sources.question,
        answer: knowledge_sources.answer,
      })
      .from(passages)
      .innerJoin(
        knowledge_sources,
        and(eq(knowledge_sources.organization_id, passages.organization_id), eq(knowledge_sources.source_id, passages.source_id)),
      )
      .where(and(eq(passages.organization_id, ctx.actor.organization_id), inReach(ctx, where), sql`${passages.search} @@ ${query}`))
      .orderBy(desc(rank), passages.source_id, passages.ordinal)
      .limit(limit);
  });
}

function inReach(ctx: TxCtx, { bot_id, property_id }: { bot_id: string; property_id?: string | null }): SQL | undefined {
  const ofBot = and(isNull(passages.property_id), eq(passages.bot_id, bot_id));
  if (property_id) return or(eq(passages.property_id, property_id), ofBot);
  const itsProperties = ctx.tx
    .select({ property_id: properties.property_id })
    .from(properties)
    .where(and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.bot_id, bot_id), isNull(properties.deleted_at)));
  return or(ofBot, inArray(passages.property_id, itsProperties));
}
