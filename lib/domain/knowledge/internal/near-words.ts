import { sql } from "drizzle-orm";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { LanguageCounts, StemmedTerm } from "../rules/weigh-terms";

const LEAST_LETTERS = 4;
/** Share of trigrams (pg_trgm) from which a word is taken for the one typed. */
const LEAST_SIMILARITY = 0.35;
const MOST_NEAR = 2;
const MOST_TYPED = 8;

/** For the question's words that no passage holds, the words of passages that are spelt nearly so. */
export async function nearWords(ctx: TxCtx, typed: string[], counts: LanguageCounts): Promise<StemmedTerm[]> {
  const pairs = typed
    .filter((word) => word.length >= LEAST_LETTERS && !/\d/.test(word))
    .slice(0, MOST_TYPED)
    .flatMap((word) => candidates(word, counts).map((lexeme) => ({ word, lexeme })));
  if (pairs.length === 0) return [];
  const rows = await ctx.tx.execute<{ word: string; lexeme: string; near: number }>(sql`
    select word, lexeme, similarity(word, lexeme)::float8 as near
    from unnest(${sql.param(pairs.map(({ word }) => word))}::text[], ${sql.param(pairs.map(({ lexeme }) => lexeme))}::text[]) as pair(word, lexeme)
    where similarity(word, lexeme) >= ${LEAST_SIMILARITY}
    order by near desc`);
  const taken = new Map<string, number>();
  return rows.flatMap(({ word, lexeme, near }) => {
    const already = taken.get(word) ?? 0;
    if (already >= MOST_NEAR) return [];
    taken.set(word, already + 1);
    return [{ query: `'${lexeme.replace(/'/g, "''")}'`, lexemes: [lexeme], weight: near, own: true, group: typed.indexOf(word) }];
  });
}

/** Typos seldom change the first letter, unless it is swapped with the second. */
function candidates(word: string, { lexemes }: LanguageCounts): string[] {
  const [first, second] = word;
  return [...lexemes.keys()].filter(
    (lexeme) => (lexeme[0] === first || lexeme[0] === second) && Math.abs(lexeme.length - word.length) <= 3 && lexeme.length >= 3,
  );
}
