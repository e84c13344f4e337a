import { lead_property_interests } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { addLeadActivity, type NewActivity } from "./internal/activity";
import { checkReferences } from "./internal/check-references";
import { authorizeLeadChange, lockLead } from "./internal/lead-access";
import { moveLead } from "./internal/transition";
import { getLead } from "./queries";
import { type LeadDetail, type UpdateLeadInput, updateLeadInput } from "./schemas";

/**
 * Works on a lead: an activity with its outcome, the next status, interests, the deal's value. The activity counts
 * before the status moves, so that a call and its result can be told at once.
 * @throws AppError not_found, forbidden, invalid; conflict `invalid_transition`, `follow_up_conflict`
 */
export async function updateLead({ ctx, input }: { ctx: Ctx; input: UpdateLeadInput }): Promise<LeadDetail> {
  authorize(ctx, { scope: "leads:write" });
  const { lead_id, status, activity, property_interests, deal_value, lost_reason } = parseInput(updateLeadInput, input);
  return transaction(ctx, async (ctx) => {
    const lead = await lockLead(ctx, lead_id);
    authorizeLeadChange(ctx, lead);
    if (activity) await addLeadActivity(ctx, lead, activity as NewActivity);
    if (property_interests) await storeInterests(ctx, lead_id, property_interests);
    const moved = await moveLead(ctx, lead, { status: status ?? lead.status, deal_value, lost_reason });
    if (!moved && status && !activity) await addLeadActivity(ctx, lead, { type: "note", notes: `Status confirmed: ${status}` });
    await audit(ctx, {
      action: "lead.updated",
      object_type: "lead",
      object_id: lead_id,
      diff: { ...(moved ? { status: [lead.status, status] } : {}), ...(activity ? { activity: activity.type } : {}) },
    });
    await emit(ctx, {
      type: "lead.updated",
      subject_type: "lead",
      subject_id: lead_id,
      payload: { status: status ?? lead.status, agent_id: lead.agent_id },
    });
    return getLead({ ctx: asSystem(ctx, "lead"), input: { lead_id } });
  });
}

type Interest = { property_id: string; interest_level: "high" | "medium" | "low" };

async function storeInterests(ctx: TxCtx, lead_id: string, interests: Interest[]): Promise<void> {
  await checkReferences(ctx, { properties: ["property_interests", interests.map((interest) => interest.property_id)] });
  const { organization_id } = ctx.actor;
  for (const { property_id, interest_level } of interests) {
    await ctx.tx
      .insert(lead_property_interests)
      .values({ organization_id, lead_id, property_id, interest_level, created_at: ctx.now() })
      .onConflictDoUpdate({
        target: [lead_property_interests.organization_id, lead_property_interests.lead_id, lead_property_interests.property_id],
        set: { interest_level },
      });
  }
}
