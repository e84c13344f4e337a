import { and, eq } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { forbidden, notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

export type LeadRow = typeof leads.$inferSelect;

/** The row of a lead of this tenant, held until the transaction ends. @throws AppError not_found */
export async function lockLead(ctx: TxCtx, lead_id: string): Promise<LeadRow> {
  const [row] = await ctx.tx
    .select()
    .from(leads)
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)))
    .for("update");
  if (!row) throw notFound("This lead");
  return row;
}

/** A realtor changes own and unassigned leads, an admin all (api-v1-details.md, Rights). @throws AppError forbidden */
export function authorizeLeadChange(ctx: Ctx, lead: { agent_id: string | null }): void {
  authorize(ctx, { scope: "leads:write" });
  const { actor } = ctx;
  if (actor.type !== "user" || actor.role === "admin" || lead.agent_id === null || lead.agent_id === actor.agent_id) return;
  throw forbidden("This lead belongs to another agent. An admin can reassign it.");
}
