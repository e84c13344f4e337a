import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { training_jobs } from "@/db/schema/knowledge";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";

/** A job that has not ended after this long counts as lost: a new one may start. */
const LOST_AFTER_MS = 10 * 60_000;

/** Queues the training of a source, or answers the job that is already under way. */
export async function startTraining(ctx: TxCtx, source_id: string): Promise<{ job_id: string }> {
  const { organization_id } = ctx.actor;
  const [underWay] = await ctx.tx
    .select({ job_id: training_jobs.job_id })
    .from(training_jobs)
    .where(
      and(
        eq(training_jobs.organization_id, organization_id),
        eq(training_jobs.source_id, source_id),
        inArray(training_jobs.status, ["queued", "running"]),
        gt(training_jobs.created_at, new Date(ctx.now().getTime() - LOST_AFTER_MS)),
      ),
    )
    .orderBy(desc(training_jobs.job_id))
    .limit(1);
  if (underWay) return underWay;
  const job_id = newId();
  await ctx.tx.insert(training_jobs).values({ organization_id, job_id, source_id, created_at: ctx.now() });
  await enqueue(ctx, "train-source", { organization_id, job_id });
  return { job_id };
}
