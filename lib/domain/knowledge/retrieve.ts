import { and, eq, inArray } from "drizzle-orm";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { rankByWords } from "./internal/full-text";
import { rankByMeaning } from "./internal/meaning";
import { nearWords } from "./internal/near-words";
import { inReach, knowledgeVersion, ofItsSource, type Reach } from "./internal/reach";
import { stemTerms } from "./internal/stem-terms";
import { type WordCounts, wordCounts } from "./internal/word-counts";
import { fuseRanks } from "./rules/fuse-ranks";
import { type SearchTerm, searchTerms } from "./rules/search-words";
import { type LanguageSearch, weighTerms } from "./rules/weigh-terms";
import { type RetrievedPassage, type RetrieveInput, retrieveInput } from "./schemas";

/**
 * The live passages that speak of what is asked, best first: those of the property and of the chatbot as a whole.
 * Without a property, those of all the chatbot's properties. Any word may match, in each passage's own language; rare
 * words and the own property rank higher. Misspelt words and, with `vector`, meaning join by reciprocal rank.
 * @throws AppError forbidden for an API key without the scope; visitors ask through the chat, which may
 */
export async function retrieve({ ctx, input }: { ctx: Ctx; input: RetrieveInput }): Promise<RetrievedPassage[]> {
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "knowledge:read" });
  const { question, also, vector, limit, ...reach } = parseInput(retrieveInput, input);
  const terms = searchTerms(question, also);
  if (terms.length === 0 && !vector) return [];
  return transaction(ctx, async (ctx) => {
    const version = await knowledgeVersion(ctx, reach.bot_id);
    if (version === null) return [];
    const counts = await wordCounts(ctx, reach, version);
    if (counts.size === 0) return [];
    const { exact, near } = await searchesFor(ctx, terms, counts);
    const lists = [await rankByWords(ctx, reach, exact), await rankByWords(ctx, reach, near)];
    if (vector) lists.push(await rankByMeaning(ctx, reach, version, vector));
    return passagesById(ctx, reach, fuseRanks(lists).slice(0, limit));
  });
}

/** What to search for in each language that the passages have: the words as they stand, and near ones for unknown words. */
async function searchesFor(
  ctx: TxCtx,
  terms: SearchTerm[],
  counts: WordCounts,
): Promise<{ exact: LanguageSearch[]; near: LanguageSearch[] }> {
  const exact: LanguageSearch[] = [];
  const near: LanguageSearch[] = [];
  const held = new Set<string>();
  // Counted over all languages: a lone Spanish passage among many English ones is as rare as it is.
  const all = [...counts.values()].reduce((sum, { passages }) => sum + passages, 0);
  for (const [language, own] of counts) {
    const stemmed = await stemTerms(ctx, terms, language);
    const search = weighTerms(language, own, stemmed, all);
    if (search) exact.push(search);
    for (const [index, { lexemes }] of stemmed.entries())
      if (lexemes.length === 0 || lexemes.every((lexeme) => own.lexemes.has(lexeme))) held.add(terms[index]?.text ?? "");
  }
  const unheld = terms.filter(({ text, own }) => own && !held.has(text)).map(({ text }) => text);
  if (unheld.length === 0) return { exact, near };
  for (const [language, own] of counts) {
    const search = weighTerms(language, own, await nearWords(ctx, unheld, own), all);
    if (search) near.push(search);
  }
  return { exact, near };
}

async function passagesById(ctx: TxCtx, reach: Reach, ranked: { id: string; score: number }[]): Promise<RetrievedPassage[]> {
  if (ranked.length === 0) return [];
  const ids = ranked.map(({ id }) => id);
  const rows = await ctx.tx
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
      question: knowledge_sources.question,
      answer: knowledge_sources.answer,
    })
    .from(passages)
    .innerJoin(knowledge_sources, ofItsSource)
    .where(and(eq(passages.organization_id, ctx.actor.organization_id), inArray(passages.passage_id, ids), inReach(ctx, reach)));
  const found = new Map(rows.map((row) => [row.passage_id, row]));
  return ranked.flatMap(({ id, score }) => {
    const row = found.get(id);
    return row ? [{ ...row, rank: score }] : [];
  });
}
