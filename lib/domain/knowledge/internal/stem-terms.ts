import { sql } from "drizzle-orm";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { PassageLanguage } from "../rules/passage-language";
import type { SearchTerm } from "../rules/search-words";
import type { StemmedTerm } from "../rules/weigh-terms";
import { Recent } from "./recent";

type Stems = Record<PassageLanguage, string>;

/** A word's stems are the same for everybody. */
const kept = new Recent<Stems>(20_000);

/** The terms as each language's configuration stems them, by Postgres. A stop word has no lexeme. */
export async function stemTerms(ctx: TxCtx, terms: SearchTerm[], language: PassageLanguage): Promise<StemmedTerm[]> {
  const unknown = terms.map(({ text }) => text).filter((text) => !kept.get(text));
  if (unknown.length > 0) {
    const rows = await ctx.tx.execute<{ term: string } & Stems>(sql`
      select term, phraseto_tsquery('listing_en', term)::text as en, phraseto_tsquery('listing_es', term)::text as es,
        phraseto_tsquery('listing_ar', term)::text as ar
      from unnest(array[${sql.join(
        unknown.map((text) => sql`${text}`),
        sql`, `,
      )}]::text[]) as term`);
    for (const { term, en, es, ar } of rows) kept.set(term, { en, es, ar });
  }
  return terms.map(({ text, ...term }) => {
    const query = kept.get(text)?.[language] ?? "";
    return { query, lexemes: lexemesOf(query), ...term };
  });
}

/** The words of a tsquery as Postgres writes it: `'squar' <-> 'feet'`. */
const lexemesOf = (query: string): string[] =>
  [...query.matchAll(/'((?:[^']|'')*)'/g)].map((match) => (match[1] ?? "").replace(/''/g, "'"));
