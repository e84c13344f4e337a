import { sql } from "drizzle-orm";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { PassageLanguage } from "../rules/passage-language";
import type { LanguageCounts } from "../rules/weigh-terms";
import { inReach, ofItsSource, type Reach, reachKey } from "./reach";
import { Recent } from "./recent";

/** By language, how often each lexeme stands in the passages within reach. */
export type WordCounts = Map<PassageLanguage, LanguageCounts>;

const MOST_LEXEMES_KEPT = 600_000;
const kept = new Recent<WordCounts>(MOST_LEXEMES_KEPT, (counts) =>
  [...counts.values()].reduce((sum, { lexemes }) => sum + lexemes.size, 1),
);

/**
 * The counts of a reach, kept in this process by tenant and knowledge version. They only weigh words: were they out of
 * date, the order of passages would be a little off, never what is found.
 */
export async function wordCounts(ctx: TxCtx, reach: Reach, version: number): Promise<WordCounts> {
  const key = reachKey(ctx, reach, version);
  const known = kept.get(key);
  if (known) return known;
  const counts: WordCounts = new Map();
  const within = inReach(ctx, reach);
  const totals = await ctx.tx
    .select({ language: passages.language, passages: sql<number>`count(*)::int` })
    .from(passages)
    .innerJoin(knowledge_sources, ofItsSource)
    .where(within)
    .groupBy(passages.language);
  for (const total of totals) counts.set(total.language, { passages: total.passages, lexemes: new Map() });
  if (totals.length > 0) {
    const rows = await ctx.tx
      .select({ language: passages.language, lexeme: sql<string>`lexeme`, found: sql<number>`count(*)::int` })
      .from(passages)
      .innerJoin(knowledge_sources, ofItsSource)
      .innerJoin(sql`unnest(tsvector_to_array(${passages.search})) as lexeme`, sql`true`)
      .where(within)
      .groupBy(passages.language, sql`lexeme`);
    for (const { language, lexeme, found } of rows) counts.get(language)?.lexemes.set(lexeme, found);
  }
  kept.set(key, counts);
  return counts;
}
