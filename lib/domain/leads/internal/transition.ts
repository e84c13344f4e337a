import { and, eq } from "drizzle-orm";
import type { LeadStatus } from "@/db/schema/leads";
import { lead_status_history, leads } from "@/db/schema/leads";
import { conflict, invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { allowedTransitions, canTransition, isOpen } from "../rules/lead-status";
import { actorName, assignWaitingLeads, releaseLoad } from "./assignment";
import type { LeadRow } from "./lead-access";

export type Move = { status: LeadStatus; deal_value?: number | null; lost_reason?: string | null };

/**
 * Moves a held lead to another status; the same one again is no transition. Closing frees the agent, for whom a waiting
 * lead may then be meant.
 * @throws AppError conflict `invalid_transition` with `allowed`; invalid for a deal value without a conversion
 */
export async function moveLead(ctx: TxCtx, lead: LeadRow, move: Move): Promise<boolean> {
  const { status } = move;
  if (move.deal_value != null && status !== "converted")
    throw invalid([{ path: "deal_value", message: "A deal value belongs to a converted lead." }]);
  if (status === lead.status) return false;
  if (!canTransition(lead.status, status)) {
    const allowed = allowedTransitions(lead.status);
    const words = allowed.length > 0 ? `It can become ${allowed.join(" or ")}.` : "It is closed.";
    throw conflict("invalid_transition", `A lead that is ${lead.status} can't become ${status}. ${words}`, {
      allowed,
      current: lead.status,
    });
  }
  const { organization_id } = ctx.actor;
  const now = ctx.now();
  const closing = {
    ...(status === "converted" ? { deal_value: move.deal_value ?? null, converted_at: now } : {}),
    ...(status === "lost" ? { lost_reason: move.lost_reason ?? lead.lost_reason } : {}),
  };
  await ctx.tx
    .update(leads)
    .set({ status, ...closing, last_activity_at: now, updated_at: now, ...(isOpen(status) ? {} : { next_follow_up: null }) })
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead.lead_id)));
  await ctx.tx.insert(lead_status_history).values({
    organization_id,
    lead_status_history_id: newId(),
    lead_id: lead.lead_id,
    from_status: lead.status,
    to_status: status,
    changed_by: actorName(ctx.actor),
    deal_value: closing.deal_value ?? null,
    created_at: now,
  });
  if (!isOpen(status)) {
    await releaseLoad(ctx, lead);
    await assignWaitingLeads(ctx);
  }
  return true;
}
