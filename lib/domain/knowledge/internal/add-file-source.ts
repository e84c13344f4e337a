import { and, desc, eq, isNull } from "drizzle-orm";
import { knowledge_sources, training_jobs } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { storage } from "@/lib/platform/storage/storage";
import type { KnowledgeTarget } from "../schemas";
import { lockTarget } from "./lock-target";
import type { PreparedFile } from "./prepare-file";
import { startTraining } from "./start-training";
import { assertTarget } from "./targets";

type Added = { job_id: string; source_id: string };

/**
 * Stores a file and its source, and queues the training. The same bytes for the same target are one source: the job
 * that reads (or has read) them is answered. A file whose row fails is taken away again.
 * @throws AppError not_found
 */
export async function addFileSource(
  ctx: Ctx,
  { target, is_live, ...file }: PreparedFile & { target: KnowledgeTarget; is_live: boolean },
): Promise<Added> {
  const known = await transaction(ctx, async (ctx) => {
    await assertTarget(ctx, target);
    return sameFile(ctx, target, file);
  });
  if (known) return known;
  const { organization_id } = ctx.actor;
  const source_id = newId();
  const storage_key = `${organization_id}/sources/${source_id}`;
  await storage().put(storage_key, file.bytes);
  try {
    const added = await transaction(ctx, async (ctx) => {
      await lockTarget(ctx, target, file.content_hash);
      return (await sameFile(ctx, target, file)) ?? insert(ctx, { source_id, storage_key, target, is_live, file });
    });
    if (added.source_id !== source_id) await storage().delete(storage_key);
    return added;
  } catch (error) {
    await storage().delete(storage_key);
    throw error;
  }
}

/** The source that has these bytes already, with its last job; one that failed is tried again, another caption is taken over. */
async function sameFile(ctx: TxCtx, target: KnowledgeTarget, file: PreparedFile): Promise<Added | null> {
  const { organization_id } = ctx.actor;
  const [source] = await ctx.tx
    .select({ source_id: knowledge_sources.source_id, status: knowledge_sources.status, caption: knowledge_sources.caption })
    .from(knowledge_sources)
    .where(
      and(
        eq(knowledge_sources.organization_id, organization_id),
        eq(knowledge_sources.source_type, file.source_type),
        eq(knowledge_sources.content_hash, file.content_hash),
        target.property_id ? eq(knowledge_sources.property_id, target.property_id) : isNull(knowledge_sources.property_id),
        target.bot_id ? eq(knowledge_sources.bot_id, target.bot_id) : isNull(knowledge_sources.bot_id),
      ),
    )
    .limit(1);
  if (!source) return null;
  const { source_id } = source;
  const otherCaption = file.caption !== null && file.caption !== source.caption;
  if (otherCaption)
    await ctx.tx
      .update(knowledge_sources)
      .set({ caption: file.caption, updated_at: ctx.now() })
      .where(and(eq(knowledge_sources.organization_id, organization_id), eq(knowledge_sources.source_id, source_id)));
  const [job] = await ctx.tx
    .select({ job_id: training_jobs.job_id })
    .from(training_jobs)
    .where(and(eq(training_jobs.organization_id, organization_id), eq(training_jobs.source_id, source_id)))
    .orderBy(desc(training_jobs.job_id))
    .limit(1);
  if (job && source.status !== "failed" && !otherCaption) return { job_id: job.job_id, source_id };
  return { ...(await startTraining(ctx, source_id)), source_id };
}

type NewRow = { source_id: string; storage_key: string; target: KnowledgeTarget; is_live: boolean; file: PreparedFile };

async function insert(ctx: TxCtx, { source_id, storage_key, target, is_live, file }: NewRow): Promise<Added> {
  const { bytes, ...columns } = file;
  const byte_size = bytes.byteLength;
  await ctx.tx.insert(knowledge_sources).values({
    organization_id: ctx.actor.organization_id,
    source_id,
    ...target,
    ...columns,
    is_live,
    storage_key,
    byte_size,
    created_by: actorUserId(ctx),
    created_at: ctx.now(),
    updated_at: ctx.now(),
  });
  const diff = { source_type: file.source_type, byte_size, ...target };
  await audit(ctx, { action: "knowledge_source.added", object_type: "knowledge_source", object_id: source_id, diff });
  return { ...(await startTraining(ctx, source_id)), source_id };
}
