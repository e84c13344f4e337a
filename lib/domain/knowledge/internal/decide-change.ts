import { and, eq } from "drizzle-orm";
import { source_changes } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { actorUserId } from "@/lib/kernel/ctx";
import { AppError, notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

type Change = typeof source_changes.$inferSelect;

/**
 * Marks an open change as decided and returns it.
 * @throws AppError not_found; conflict `change_decided` for one that is not open any more
 */
export async function decideChange(ctx: TxCtx, change_id: string, status: "accepted" | "dismissed"): Promise<Change> {
  const same = and(eq(source_changes.organization_id, ctx.actor.organization_id), eq(source_changes.change_id, change_id));
  const [change] = await ctx.tx.select().from(source_changes).where(same).for("update");
  if (!change) throw notFound("This change");
  if (change.status !== "open")
    throw new AppError("conflict", "This change was decided on already, or the page was read again since.", { code: "change_decided" });
  await ctx.tx
    .update(source_changes)
    .set({ status, decided_by: actorUserId(ctx), decided_at: ctx.now() })
    .where(same);
  await audit(ctx, {
    action: `source_change.${status}`,
    object_type: "knowledge_source",
    object_id: change.source_id,
    diff: { change_id },
  });
  return change;
}
