import { and, desc, eq, inArray } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { OPEN_STATUSES } from "./constants";
import { addLeadActivity, insertActivity } from "./internal/activity";
import { checkReferences } from "./internal/check-references";
import { authorizeLeadChange, type LeadRow } from "./internal/lead-access";
import { type RecordActivityInput, recordActivityInput } from "./schemas";

/**
 * Writes down what was done with a contact. It counts on `lead_id`, else on the contact's newest open lead.
 * @throws AppError forbidden, invalid; conflict `follow_up_conflict`
 */
export async function recordActivity({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: RecordActivityInput;
}): Promise<{ activity_id: string; lead_id: string | null }> {
  authorize(ctx, { scope: "leads:write" });
  const { contact_id, lead_id, ...activity } = parseInput(recordActivityInput, input);
  return transaction(ctx, async (ctx) => {
    await checkReferences(ctx, { contact: ["contact_id", contact_id], lead: ["lead_id", lead_id] });
    const lead = await leadFor(ctx, contact_id, lead_id ?? null);
    if (lead) authorizeLeadChange(ctx, lead);
    const activity_id = lead ? await addLeadActivity(ctx, lead, activity) : await insertActivity(ctx, contact_id, null, activity);
    await audit(ctx, { action: "activity.recorded", object_type: "contact", object_id: contact_id, diff: { type: activity.type } });
    return { activity_id, lead_id: lead?.lead_id ?? null };
  });
}

async function leadFor(ctx: TxCtx, contact_id: string, lead_id: string | null): Promise<LeadRow | null> {
  const wanted = lead_id ? eq(leads.lead_id, lead_id) : inArray(leads.status, [...OPEN_STATUSES]);
  const [lead] = await ctx.tx
    .select()
    .from(leads)
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.contact_id, contact_id), wanted))
    .orderBy(desc(leads.created_at))
    .limit(1)
    .for("update");
  if (lead_id && !lead) throw invalid([{ path: "lead_id", message: "This contact has no such lead." }]);
  return lead ?? null;
}
