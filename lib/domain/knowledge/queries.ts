import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { knowledge_sources, passages, property_facts, source_changes, training_jobs, unanswered_questions } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { SOURCE_COLUMNS } from "./internal/source-columns";
import { factShape, jobShape, sourceShape } from "./internal/source-shape";
import {
  type JobIdInput,
  jobIdInput,
  listPropertyFactsInput,
  listSourcesInput,
  listUnansweredQuestionsInput,
  type SourceIdInput,
  sourceIdInput,
} from "./schemas";

export type SourceSummary = ReturnType<typeof sourceShape> & { passages: number; facts: number; open_changes: number };
export type PropertyFact = ReturnType<typeof factShape>;
export type TrainingJob = ReturnType<typeof jobShape>;

/** Sources of a property, a chatbot or the whole organization, newest first, with how much each gave. */
export async function listSources({ ctx, input }: { ctx: Ctx; input: z.input<typeof listSourcesInput> }): Promise<Page<SourceSummary>> {
  authorize(ctx, { scope: "knowledge:read" });
  const { property_id, bot_id, status, ...page } = parseInput(listSourcesInput, input);
  const where = and(
    eq(knowledge_sources.organization_id, ctx.actor.organization_id),
    property_id ? eq(knowledge_sources.property_id, property_id) : undefined,
    bot_id ? eq(knowledge_sources.bot_id, bot_id) : undefined,
    status ? eq(knowledge_sources.status, status) : undefined,
  );
  return transaction(ctx, async (ctx) => {
    const { limit, offset } = limitOf(page);
    const rows = await ctx.tx
      .select(SOURCE_COLUMNS)
      .from(knowledge_sources)
      .where(where)
      .orderBy(desc(knowledge_sources.source_id))
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx.select({ total: count() }).from(knowledge_sources).where(where);
    return { items: await withCounts(ctx, rows.map(sourceShape)), page: page.page, page_size: page.page_size, total: total?.total ?? 0 };
  });
}

async function withCounts(ctx: TxCtx, sources: ReturnType<typeof sourceShape>[]): Promise<SourceSummary[]> {
  const ids = sources.map((source) => source.source_id);
  if (ids.length === 0) return [];
  const { organization_id } = ctx.actor;
  const ofPassages = await ctx.tx
    .select({ source_id: passages.source_id, total: count() })
    .from(passages)
    .where(and(eq(passages.organization_id, organization_id), inArray(passages.source_id, ids)))
    .groupBy(passages.source_id);
  const ofFacts = await ctx.tx
    .select({ source_id: property_facts.source_id, total: count() })
    .from(property_facts)
    .where(and(eq(property_facts.organization_id, organization_id), inArray(property_facts.source_id, ids)))
    .groupBy(property_facts.source_id);
  const ofChanges = await ctx.tx
    .select({ source_id: source_changes.source_id, total: count() })
    .from(source_changes)
    .where(
      and(eq(source_changes.organization_id, organization_id), inArray(source_changes.source_id, ids), eq(source_changes.status, "open")),
    )
    .groupBy(source_changes.source_id);
  const totalOf = (rows: { source_id: string | null; total: number }[], source_id: string) =>
    rows.find((row) => row.source_id === source_id)?.total ?? 0;
  return sources.map((source) => ({
    ...source,
    passages: totalOf(ofPassages, source.source_id),
    facts: totalOf(ofFacts, source.source_id),
    open_changes: totalOf(ofChanges, source.source_id),
  }));
}

const SHOWN_PASSAGES = 200;
const SHOWN_TEXT = 200_000;

/**
 * A source with what was read of it: its text (the first 200,000 characters), passages (the first 200), facts, what
 * was left out and why, and its latest training job.
 * @throws AppError not_found
 */
export async function getSource({ ctx, input }: { ctx: Ctx; input: SourceIdInput }) {
  authorize(ctx, { scope: "knowledge:read" });
  const { source_id } = parseInput(sourceIdInput, input);
  const { organization_id } = ctx.actor;
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select()
      .from(knowledge_sources)
      .where(and(eq(knowledge_sources.organization_id, organization_id), eq(knowledge_sources.source_id, source_id)));
    if (!row) throw notFound("This source");
    const [summary] = await withCounts(ctx, [sourceShape(row)]);
    if (!summary) throw notFound("This source");
    const pieces = await ctx.tx
      .select({
        passage_id: passages.passage_id,
        ordinal: passages.ordinal,
        heading: passages.heading,
        page: passages.page,
        content: passages.content,
        char_start: passages.char_start,
        char_end: passages.char_end,
      })
      .from(passages)
      .where(and(eq(passages.organization_id, organization_id), eq(passages.source_id, source_id)))
      .orderBy(asc(passages.ordinal))
      .limit(SHOWN_PASSAGES);
    const facts = await ctx.tx
      .select()
      .from(property_facts)
      .where(and(eq(property_facts.organization_id, organization_id), eq(property_facts.source_id, source_id)))
      .orderBy(asc(property_facts.field), desc(property_facts.confidence));
    const [job] = await ctx.tx
      .select()
      .from(training_jobs)
      .where(and(eq(training_jobs.organization_id, organization_id), eq(training_jobs.source_id, source_id)))
      .orderBy(desc(training_jobs.job_id))
      .limit(1);
    return {
      ...summary,
      text: row.text?.slice(0, SHOWN_TEXT) ?? null,
      // Sources read before parts had a code.
      skipped: row.skipped.map((part) => ({ ...part, code: part.code ?? "not_read" })),
      passage_items: pieces,
      fact_items: facts.map((fact) => factShape(fact, row)),
      job: job ? jobShape(job) : null,
    };
  });
}

/** Where a training job stands. @throws AppError not_found */
export async function getTrainingJob({ ctx, input }: { ctx: Ctx; input: JobIdInput }): Promise<TrainingJob> {
  authorize(ctx, { scope: "knowledge:read" });
  const { job_id } = parseInput(jobIdInput, input);
  return transaction(ctx, async ({ tx }) => {
    const [row] = await tx
      .select()
      .from(training_jobs)
      .where(and(eq(training_jobs.organization_id, ctx.actor.organization_id), eq(training_jobs.job_id, job_id)));
    if (!row) throw notFound("This training job");
    return jobShape(row);
  });
}

/** Facts of a property that were found or confirmed (rejected ones by `status`), each with its source, surest first. */
export async function listPropertyFacts({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof listPropertyFactsInput>;
}): Promise<PropertyFact[]> {
  authorize(ctx, { scope: "knowledge:read" });
  const { property_id, status } = parseInput(listPropertyFactsInput, input);
  return transaction(ctx, async ({ tx }) => {
    const rows = await tx
      .select({
        fact: property_facts,
        title: knowledge_sources.title,
        url: knowledge_sources.url,
        is_live: knowledge_sources.is_live,
      })
      .from(property_facts)
      .leftJoin(
        knowledge_sources,
        and(
          eq(knowledge_sources.organization_id, property_facts.organization_id),
          eq(knowledge_sources.source_id, property_facts.source_id),
        ),
      )
      .where(
        and(
          eq(property_facts.organization_id, ctx.actor.organization_id),
          eq(property_facts.property_id, property_id),
          inArray(property_facts.status, status ? [status] : ["found", "confirmed"]),
        ),
      )
      .orderBy(asc(property_facts.field), desc(property_facts.confidence), asc(property_facts.fact_id));
    return rows.map(({ fact, title, url, is_live }) => factShape(fact, title === null ? null : { title, url, is_live: is_live ?? true }));
  });
}

/** What buyers asked and the bot could not answer; most asked first, open ones unless told. */
export async function listUnansweredQuestions({ ctx, input }: { ctx: Ctx; input: z.input<typeof listUnansweredQuestionsInput> }) {
  authorize(ctx, { scope: "knowledge:read" });
  const { bot_id, property_id, status, ...page } = parseInput(listUnansweredQuestionsInput, input);
  const where = and(
    eq(unanswered_questions.organization_id, ctx.actor.organization_id),
    eq(unanswered_questions.status, status),
    bot_id ? eq(unanswered_questions.bot_id, bot_id) : undefined,
    property_id ? eq(unanswered_questions.property_id, property_id) : undefined,
  );
  return transaction(ctx, async ({ tx }) => {
    const { limit, offset } = limitOf(page);
    const rows = await tx
      .select()
      .from(unanswered_questions)
      .where(where)
      .orderBy(
        desc(unanswered_questions.times_asked),
        desc(unanswered_questions.last_asked_at),
        desc(unanswered_questions.unanswered_question_id),
      )
      .limit(limit)
      .offset(offset);
    const [total] = await tx.select({ total: count() }).from(unanswered_questions).where(where);
    const items = rows.map(({ organization_id: _organization, question_key: _key, ...row }) => row);
    return { items, page: page.page, page_size: page.page_size, total: total?.total ?? 0 };
  });
}
