import { type SQL, sql } from "drizzle-orm";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { LanguageSearch } from "../rules/weigh-terms";
import { inReach, ofItsSource, type Reach } from "./reach";

/** Places that each way of searching gives to the fused order. */
export const LIST_LENGTH = 50;
/** What is told of the chatbot as a whole counts less than what is told of the property itself. */
const GENERAL_SHARE = 0.8;

/** Passages by the weight of the terms that they carry, each in its own language; rare cover first. */
export async function rankByWords(ctx: TxCtx, reach: Reach, searches: LanguageSearch[]): Promise<string[]> {
  if (searches.length === 0) return [];
  const carries = sql.join(
    searches.map(({ language, anchors }) => sql`(${passages.language} = ${language} and ${passages.search} @@ ${anyOf(anchors)})`),
    sql` or `,
  );
  const weights = searches.flatMap(({ language, terms }) => terms.map((term) => ({ language, ...term })));
  const list = (pick: (item: (typeof weights)[number]) => string | number): SQL =>
    sql.join(
      weights.map((item) => sql`${pick(item)}`),
      sql`, `,
    );
  const weight = sql`(
    select sum(best) from (
      select max(wanted.weight) as best
      from unnest(array[${list(({ language }) => language)}]::text[], array[${list(({ query }) => query)}]::tsquery[],
        array[${list((item) => item.weight)}]::float8[], array[${list(({ group }) => group)}]::int[]) as wanted(language, query, weight, thing)
      where wanted.language = ${passages.language} and ${passages.search} @@ wanted.query
      group by wanted.thing) as things)`;
  const rows = await ctx.tx
    .select({ passage_id: passages.passage_id })
    .from(passages)
    .innerJoin(knowledge_sources, ofItsSource)
    .where(sql`${inReach(ctx, reach)} and (${carries})`)
    .orderBy(
      sql`${weight} * case when ${passages.property_id} is null then ${GENERAL_SHARE}::float8 else 1 end desc`,
      passages.source_id,
      passages.ordinal,
    )
    .limit(LIST_LENGTH);
  return rows.map(({ passage_id }) => passage_id);
}

const anyOf = (queries: string[]): SQL => sql`${queries.map((query) => `(${query})`).join(" | ")}::tsquery`;
