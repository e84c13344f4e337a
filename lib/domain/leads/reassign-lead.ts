import { and, eq } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { conflict } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { assignLead, lockAgents, releaseLoad } from "./internal/assignment";
import { checkReferences } from "./internal/check-references";
import { type LeadRow, lockLead } from "./internal/lead-access";
import { getLead } from "./queries";
import { isOpen } from "./rules/lead-status";
import { type LeadDetail, type ReassignLeadInput, reassignLeadInput } from "./schemas";

/**
 * Gives a lead to `agent_id`, or to the best free agent but the present one. Admins alone.
 * @throws AppError not_found, forbidden, invalid; conflict `agent_overload` for a full agent or when nobody is free,
 * `lead_closed`
 */
export async function reassignLead({ ctx, input }: { ctx: Ctx; input: ReassignLeadInput }): Promise<LeadDetail> {
  authorize(ctx, { roles: ["admin"], scope: "leads:write" });
  const { lead_id, reason, agent_id } = parseInput(reassignLeadInput, input);
  return transaction(ctx, async (ctx) => {
    const lead = await lockLead(ctx, lead_id);
    await checkReferences(ctx, { agent: ["agent_id", agent_id] });
    await moveToAgent(ctx, lead, reason, agent_id ?? null);
    await audit(ctx, {
      action: "lead.reassigned",
      object_type: "lead",
      object_id: lead_id,
      diff: { from: lead.agent_id, to: agent_id ?? "best free" },
    });
    return getLead({ ctx: asSystem(ctx, "lead"), input: { lead_id } });
  });
}

/** Moves a held lead with its load and tasks. @throws AppError conflict `agent_overload`, `lead_closed` */
async function moveToAgent(ctx: TxCtx, lead: LeadRow, reason: string, agent_id: string | null): Promise<void> {
  if (!isOpen(lead.status)) throw conflict("lead_closed", "This lead is closed: there is nothing to reassign.");
  if (agent_id && agent_id === lead.agent_id) return;
  const overload = conflict(
    "agent_overload",
    agent_id ? "This agent has as many leads as they can hold." : "No other agent is free at the moment.",
  );
  if (agent_id) {
    const wanted = (await lockAgents(ctx)).find((agent) => agent.agent_id === agent_id);
    if (!wanted?.active || wanted.active_leads >= wanted.capacity) throw overload;
  }
  await releaseLoad(ctx, lead);
  await ctx.tx
    .update(leads)
    .set({ agent_id: null })
    .where(and(eq(leads.organization_id, lead.organization_id), eq(leads.lead_id, lead.lead_id)));
  const excluded = lead.agent_id ? [lead.agent_id] : [];
  const assignment = await assignLead(ctx, {
    lead_id: lead.lead_id,
    reason,
    ...(agent_id ? { agent_id } : { excluded_agent_ids: excluded }),
  });
  if (!assignment) throw overload;
}
