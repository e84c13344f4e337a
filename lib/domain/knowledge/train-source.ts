import { and, eq } from "drizzle-orm";
import { knowledge_sources, type SourceError as StoredError, type TrainingDetails, training_jobs } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { materialOf, readMaterial } from "./internal/material";
import { type NewKnowledge, storeKnowledge } from "./internal/store-knowledge";
import { isProvisionalTitle } from "./rules/source-title";
import { type JobIdInput, jobIdInput } from "./schemas";

type Job = typeof training_jobs.$inferSelect;
type Source = typeof knowledge_sources.$inferSelect;
type Stage = Job["stage"];
type Outcome = "succeeded" | "failed" | "gone" | "postponed";

const KEPT_BACK =
  "This looks like an inspection report or a disclosure. Its facts wait for you to confirm them, and buyers hear nothing of it until you make it live.";

/** Tries of one job after which an unexpected failure is final: the queue tries three times. */
const MOST_ATTEMPTS = 3;

/**
 * Does a training job: fetches or loads the source, reads it in a bounded process, and puts the result in the place of
 * what the source said before, in one transaction. Safe to repeat: a job that has ended is left alone, and one that
 * was cut off starts again. An expected failure ends the job with its code and words; the old knowledge stays.
 * @throws what was not expected, so that the queue tries again
 */
export async function trainSource({ ctx, input }: { ctx: Ctx; input: JobIdInput }): Promise<{ status: Outcome }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { job_id } = parseInput(jobIdInput, input);
  const begun = await begin(ctx, job_id);
  if (begun === null) return { status: "gone" };
  if ("ended" in begun) return { status: begun.ended };
  const { source, attempts } = begun;
  try {
    const { knowledge, warnings } = await read(ctx, job_id, source);
    await report(ctx, job_id, "indexing", 85);
    await transaction(ctx, (ctx) => succeed(ctx, job_id, source, knowledge, warnings));
    return { status: "succeeded" };
  } catch (error) {
    const expected = error instanceof SourceError ? error : null;
    if (expected?.code === "site_busy" && attempts < MOST_ATTEMPTS) {
      await transaction(ctx, (ctx) => comeBack(ctx, job_id, expected.retryAfterMs ?? 0));
      return { status: "postponed" };
    }
    if (!expected && attempts < MOST_ATTEMPTS) throw error;
    if (!expected) log.error({ job_id, err: error }, "a training job failed for good");
    const stored = expected ?? new SourceError("internal", "Something went wrong on our side while this was read. Try again.");
    await transaction(ctx, (ctx) => fail(ctx, job_id, source, { code: stored.code, detail: stored.detail }));
    return { status: "failed" };
  }
}

async function read(ctx: Ctx, job_id: string, source: Source): Promise<{ knowledge: NewKnowledge; warnings: string[] }> {
  const material = await materialOf(ctx, source);
  if (!("knowledge" in material)) await report(ctx, job_id, "reading", 20);
  let told: Promise<void> = Promise.resolve();
  let last = 20;
  const result = await readMaterial(material, source, (share) => {
    const progress = 20 + Math.floor(share * 60);
    if (progress < last + 5) return;
    last = progress;
    told = told.then(() => report(ctx, job_id, share < 0.62 ? "reading" : "extracting", progress));
  });
  await told;
  return result;
}

type Begun = { source: Source; attempts: number } | { ended: "succeeded" | "failed" } | null;

async function begin(ctx: Ctx, job_id: string): Promise<Begun> {
  return transaction(ctx, async (ctx) => {
    const [job] = await ctx.tx.select().from(training_jobs).where(ofJob(ctx, job_id)).for("update");
    if (!job) return null;
    if (job.status === "succeeded" || job.status === "failed") return { ended: job.status };
    const [source] = await ctx.tx.select().from(knowledge_sources).where(ofSource(ctx, job.source_id));
    if (!source) return null;
    const attempts = (job.details.attempts ?? 0) + 1;
    const stage: Stage = source.source_type === "url" ? "fetching" : "reading";
    await ctx.tx
      .update(training_jobs)
      .set({ status: "running", stage, progress: 5, details: { attempts }, started_at: job.started_at ?? ctx.now() })
      .where(ofJob(ctx, job_id));
    return { source, attempts };
  });
}

/** Written in a transaction of its own, so that a screen can follow. */
async function report(ctx: Ctx, job_id: string, stage: Stage, progress: number): Promise<void> {
  await transaction(ctx, async (ctx) => {
    await ctx.tx
      .update(training_jobs)
      .set({ stage, progress })
      .where(and(ofJob(ctx, job_id), eq(training_jobs.status, "running")));
  });
}

async function succeed(ctx: TxCtx, job_id: string, source: Source, knowledge: NewKnowledge, warnings: string[]): Promise<void> {
  const { storage_key, url, title, file_name, trained_at } = knowledge_sources;
  const [kept] = await ctx.tx
    .select({ storage_key, url, title, file_name, trained_at })
    .from(knowledge_sources)
    .where(ofSource(ctx, source.source_id))
    .for("update");
  if (!kept) return;
  if (kept.storage_key !== source.storage_key || kept.url !== source.url) {
    await finish(ctx, job_id, {
      status: "succeeded",
      stage: "done",
      details: { warnings: ["This was replaced while it was being read."] },
    });
    return;
  }
  const counts = await storeKnowledge(ctx, source, { ...knowledge, title: isProvisionalTitle(kept) ? knowledge.title : kept.title });
  const said = [...warnings];
  if (knowledge.sensitive && kept.trained_at === null) {
    await ctx.tx.update(knowledge_sources).set({ is_live: false }).where(ofSource(ctx, source.source_id));
    said.push(KEPT_BACK);
  }
  await finish(ctx, job_id, { status: "succeeded", stage: "done", details: { ...counts, warnings: said } });
  await tell(ctx, source, job_id, { status: "succeeded", ...counts });
}

/** A site asked to be left alone for a while: the same job goes on after that. */
async function comeBack(ctx: TxCtx, job_id: string, ms: number): Promise<void> {
  await ctx.tx.update(training_jobs).set({ status: "queued", stage: "queued", progress: 0 }).where(ofJob(ctx, job_id));
  const startAfter = new Date(ctx.now().getTime() + ms);
  await enqueue(ctx, "train-source", { organization_id: ctx.actor.organization_id, job_id }, { startAfter });
}

async function fail(ctx: TxCtx, job_id: string, source: Source, error: StoredError): Promise<void> {
  await ctx.tx
    .update(knowledge_sources)
    .set({ status: source.trained_at ? "ready" : "failed", error, updated_at: ctx.now() })
    .where(ofSource(ctx, source.source_id));
  await finish(ctx, job_id, { status: "failed", details: { error } });
  await tell(ctx, source, job_id, { status: "failed", code: error.code });
}

async function finish(ctx: TxCtx, job_id: string, set: { status: Job["status"]; stage?: Stage; details: TrainingDetails }): Promise<void> {
  await ctx.tx
    .update(training_jobs)
    .set({ ...set, progress: 100, finished_at: ctx.now() })
    .where(ofJob(ctx, job_id));
}

async function tell(ctx: TxCtx, source: Source, job_id: string, outcome: Record<string, unknown>): Promise<void> {
  const { source_id, property_id, bot_id, source_type } = source;
  await emit(ctx, {
    type: "training.finished",
    subject_type: "knowledge_source",
    subject_id: source_id,
    payload: { source_id, job_id, property_id, bot_id, source_type, ...outcome },
  });
}

const ofJob = (ctx: Ctx, job_id: string) =>
  and(eq(training_jobs.organization_id, ctx.actor.organization_id), eq(training_jobs.job_id, job_id));
const ofSource = (ctx: Ctx, source_id: string) =>
  and(eq(knowledge_sources.organization_id, ctx.actor.organization_id), eq(knowledge_sources.source_id, source_id));
