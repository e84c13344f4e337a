import { and, count, desc, eq, gt, or } from "drizzle-orm";
import { training_jobs } from "@/db/schema/knowledge";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";

/** A job that runs or waits for longer counts as lost: a new one may start. */
const RUNS_AT_MOST_MS = 10 * 60_000;
const WAITS_AT_MOST_MS = 6 * 60 * 60_000;

/**
 * Queues the training of a source, or answers the job that is already under way (`anew`: unless that one may be
 * reading what the source was before). An organization's hundredth waiting job comes after another's first.
 */
export async function startTraining(ctx: TxCtx, source_id: string, options: { anew?: boolean } = {}): Promise<{ job_id: string }> {
  const { organization_id } = ctx.actor;
  const since = (ms: number) => new Date(ctx.now().getTime() - ms);
  const unfinished = and(
    eq(training_jobs.organization_id, organization_id),
    or(
      and(eq(training_jobs.status, "queued"), gt(training_jobs.created_at, since(WAITS_AT_MOST_MS))),
      and(eq(training_jobs.status, "running"), gt(training_jobs.started_at, since(RUNS_AT_MOST_MS))),
    ),
  );
  const [underWay] = await ctx.tx
    .select({ job_id: training_jobs.job_id, status: training_jobs.status })
    .from(training_jobs)
    .where(and(unfinished, eq(training_jobs.source_id, source_id)))
    .orderBy(desc(training_jobs.job_id))
    .limit(1);
  if (underWay && !(options.anew && underWay.status === "running")) return { job_id: underWay.job_id };
  const [waiting] = await ctx.tx.select({ total: count() }).from(training_jobs).where(unfinished);
  const job_id = newId();
  await ctx.tx.insert(training_jobs).values({ organization_id, job_id, source_id, created_at: ctx.now() });
  await enqueue(ctx, "train-source", { organization_id, job_id }, { priority: -(waiting?.total ?? 0) });
  return { job_id };
}
