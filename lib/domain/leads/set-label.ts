import { and, eq } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { authorizeLeadChange, lockLead } from "./internal/lead-access";
import { getLead } from "./queries";
import { type LeadDetail, type SetLabelInput, setLabelInput } from "./schemas";

/** Sets a lead's label by hand, or gives it back to score and recency (null). @throws AppError not_found, forbidden */
export async function setLabel({ ctx, input }: { ctx: Ctx; input: SetLabelInput }): Promise<LeadDetail> {
  authorize(ctx, { scope: "leads:write" });
  const { lead_id, label } = parseInput(setLabelInput, input);
  return transaction(ctx, async (ctx) => {
    const lead = await lockLead(ctx, lead_id);
    authorizeLeadChange(ctx, lead);
    await ctx.tx
      .update(leads)
      .set({ label_override: label, updated_at: ctx.now() })
      .where(and(eq(leads.organization_id, lead.organization_id), eq(leads.lead_id, lead_id)));
    await audit(ctx, { action: "lead.labelled", object_type: "lead", object_id: lead_id, diff: { label: [lead.label_override, label] } });
    return getLead({ ctx: asSystem(ctx, "lead"), input: { lead_id } });
  });
}
