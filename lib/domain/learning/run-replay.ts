import { performance } from "node:perf_hooks";
import { and, eq, sql } from "drizzle-orm";
import { type ReplayAnswer, type ReplayTotals, replay_results, replays } from "@/db/schema/ai";
import { answerQuestion } from "@/lib/domain/answers/answer-question";
import type { Answer } from "@/lib/domain/answers/schemas";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError, notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { REPLAY_CHUNK, REPLAY_LOCK_MS, REPLAYED_QUESTIONS, type ReplayOutcome } from "./constants";
import { tryChange } from "./internal/apply-change";
import { type PastQuestion, pastQuestions } from "./internal/past-questions";
import { rolledBack } from "./internal/rolled-back";
import { compareAnswers } from "./rules/compare-answers";
import { type ReplayChange, type ReplayIdInput, replayChange, replayIdInput } from "./schemas";

type ReplayRow = typeof replays.$inferSelect;
type Compared = { asked: PastQuestion; before: ReplayAnswer; after: ReplayAnswer; outcome: ReplayOutcome };

/**
 * Asks a bot's past questions before and after a change, in transactions that are rolled back, a few questions each so
 * that the rows it touches are not locked for long. Safe to repeat. What can't be tried any more ends it as `failed`.
 * @throws AppError not_found for a replay that was deleted
 */
export async function runReplay({ ctx, input }: { ctx: Ctx; input: ReplayIdInput }): Promise<void> {
  authorize(ctx, { scope: "knowledge:write" });
  const { replay_id } = parseInput(replayIdInput, input);
  const replay = await transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx.select().from(replays).where(ofReplay(ctx, replay_id));
    if (!row) throw notFound("This replay");
    return row;
  });
  if (replay.status === "done") return;
  const change = replayChange.parse(replay.change);
  try {
    const questions = await transaction(ctx, (ctx) => pastQuestions(ctx, replay.bot_id, REPLAYED_QUESTIONS));
    await progress(ctx, replay_id, { status: "running", totals: totalsOf([], questions.length) });
    await store(ctx, replay_id, await compareAll(ctx, replay, change, questions));
  } catch (error) {
    await progress(ctx, replay_id, { status: "failed", totals: null, finished_at: ctx.now() });
    if (!(error instanceof AppError)) throw error;
    log.info({ replay_id, code: error.code }, "a replay's change can't be made any more");
  }
}

const ofReplay = (ctx: Ctx, replay_id: string) =>
  and(eq(replays.organization_id, ctx.actor.organization_id), eq(replays.replay_id, replay_id));

/** All questions, as many at a time as keep the change's rows locked for `REPLAY_LOCK_MS`. */
async function compareAll(ctx: Ctx, replay: ReplayRow, change: ReplayChange, questions: PastQuestion[]): Promise<Compared[]> {
  const compared: Compared[] = [];
  let size = REPLAY_CHUNK.first;
  for (let at = 0; at < questions.length; ) {
    const chunk = questions.slice(at, at + size);
    const { results, locked_ms } = await compareChunk(ctx, replay.bot_id, change, chunk);
    compared.push(...results);
    await progress(ctx, replay.replay_id, { status: "running", totals: totalsOf(compared, questions.length) });
    at += chunk.length;
    size = Math.max(REPLAY_CHUNK.least, Math.min(REPLAY_CHUNK.most, Math.floor((chunk.length * REPLAY_LOCK_MS) / locked_ms)));
  }
  return compared;
}

type Chunk = { results: Compared[]; locked_ms: number };

async function compareChunk(ctx: Ctx, bot_id: string, change: ReplayChange, chunk: PastQuestion[]): Promise<Chunk> {
  return rolledBack(ctx, async (ctx) => {
    await ctx.tx.execute(sql`select set_config('lock_timeout', '10s', true)`);
    const before = await askAll(ctx, bot_id, chunk);
    const started = performance.now();
    await tryChange(ctx, bot_id, change);
    const after = await askAll(ctx, bot_id, chunk);
    const results = chunk.flatMap((asked, index) => {
      const [earlier, later] = [before[index], after[index]];
      return earlier && later ? [{ asked, before: earlier, after: later, outcome: compareAnswers(earlier, later) }] : [];
    });
    return { results, locked_ms: performance.now() - started };
  });
}

async function askAll(ctx: TxCtx, bot_id: string, questions: PastQuestion[]): Promise<(ReplayAnswer | null)[]> {
  const answers: (ReplayAnswer | null)[] = [];
  for (const { property_id, question, language, history } of questions) {
    const input = { bot_id, property_id, message_text: question, language, history };
    answers.push(await answerQuestion({ ctx, input }).then(shape, gone));
  }
  return answers;
}

const shape = ({ bot_response_text, answered, kind, citations }: Answer): ReplayAnswer => ({
  text: bot_response_text,
  answered,
  kind,
  sources: [...new Set(citations.map(({ title }) => title))],
});

/** A home that was deleted since: its questions are left out. */
function gone(error: unknown): null {
  if (error instanceof AppError && error.kind === "not_found") return null;
  throw error;
}

function totalsOf(compared: Compared[], asked: number): ReplayTotals {
  const count = (outcome: ReplayOutcome) => compared.filter((item) => item.outcome === outcome).length;
  return { asked, same: count("same"), changed: count("changed"), won: count("won"), lost: count("lost"), done: compared.length };
}

async function progress(ctx: Ctx, replay_id: string, set: Partial<typeof replays.$inferInsert>): Promise<void> {
  await transaction(ctx, (ctx) => ctx.tx.update(replays).set(set).where(ofReplay(ctx, replay_id)));
}

async function store(ctx: Ctx, replay_id: string, compared: Compared[]): Promise<void> {
  const { organization_id } = ctx.actor;
  await transaction(ctx, async (ctx) => {
    await ctx.tx
      .delete(replay_results)
      .where(and(eq(replay_results.organization_id, organization_id), eq(replay_results.replay_id, replay_id)));
    const rows = compared.map(({ asked, before, after, outcome }) => ({
      organization_id,
      result_id: newId(),
      replay_id,
      property_id: asked.property_id,
      question: asked.question,
      times_asked: asked.times_asked,
      outcome,
      before_answer: before,
      after_answer: after,
      created_at: ctx.now(),
    }));
    if (rows.length > 0) await ctx.tx.insert(replay_results).values(rows);
    const set = { status: "done" as const, totals: totalsOf(compared, compared.length), finished_at: ctx.now() };
    await ctx.tx.update(replays).set(set).where(ofReplay(ctx, replay_id));
  });
}
