import { and, eq } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { checkReferences } from "./internal/check-references";
import { authorizeLeadChange, lockLead } from "./internal/lead-access";
import { rescore } from "./internal/scoring";
import { getLead } from "./queries";
import { type LeadDetail, type PatchLeadInput, patchLeadInput } from "./schemas";

/** Corrects what is known of a lead's wish; the score follows. @throws AppError not_found, forbidden, invalid */
export async function patchLead({ ctx, input }: { ctx: Ctx; input: PatchLeadInput }): Promise<LeadDetail> {
  authorize(ctx, { scope: "leads:write" });
  const { lead_id, timeline_days, pre_approved, ...told } = parseInput(patchLeadInput, input);
  return transaction(ctx, async (ctx) => {
    const lead = await lockLead(ctx, lead_id);
    authorizeLeadChange(ctx, lead);
    await checkReferences(ctx, { properties: ["property_id", [told.property_id]] });
    const changes = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<
      typeof leads.$inferInsert
    >;
    const budgets = { ...lead, ...changes };
    if (budgets.budget_min != null && budgets.budget_max != null && budgets.budget_min >= budgets.budget_max)
      throw invalid([{ path: "budget_min", message: "The lower budget must be below the upper one." }]);
    const qualification = {
      ...lead.qualification,
      ...(timeline_days === undefined ? {} : { timeline_days }),
      ...(pre_approved === undefined ? {} : { pre_approved }),
    };
    await ctx.tx
      .update(leads)
      .set({ ...changes, qualification, updated_at: ctx.now() })
      .where(and(eq(leads.organization_id, lead.organization_id), eq(leads.lead_id, lead_id)));
    await rescore(ctx, lead_id);
    await audit(ctx, {
      action: "lead.updated",
      object_type: "lead",
      object_id: lead_id,
      diff: {
        fields: Object.keys({
          ...changes,
          ...(timeline_days === undefined ? {} : { timeline_days }),
          ...(pre_approved === undefined ? {} : { pre_approved }),
        }),
      },
    });
    await emit(ctx, {
      type: "lead.updated",
      subject_type: "lead",
      subject_id: lead_id,
      payload: { status: lead.status, agent_id: lead.agent_id },
    });
    return getLead({ ctx: asSystem(ctx, "lead"), input: { lead_id } });
  });
}
