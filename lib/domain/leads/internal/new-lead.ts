import { and, desc, eq, inArray } from "drizzle-orm";
import { lead_property_interests, lead_sources, lead_status_history, leads } from "@/db/schema/leads";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { OPEN_STATUSES } from "../constants";
import { actorName } from "./assignment";
import type { LeadRow } from "./lead-access";

type NewLead = Omit<typeof leads.$inferInsert, "organization_id" | "lead_id" | "created_at" | "updated_at" | "last_activity_at">;

/** Inserts a lead with its source, its first status and the home it is about. Not yet scored nor assigned. */
export async function insertLead(ctx: TxCtx, lead: NewLead, details: Record<string, unknown>): Promise<string> {
  const { organization_id } = ctx.actor;
  const lead_id = newId();
  const now = ctx.now();
  await ctx.tx.insert(leads).values({ ...lead, organization_id, lead_id, last_activity_at: now, created_at: now, updated_at: now });
  await ctx.tx
    .insert(lead_sources)
    .values({ organization_id, lead_source_id: newId(), lead_id, source_type: lead.source_type, details, created_at: now });
  await ctx.tx.insert(lead_status_history).values({
    organization_id,
    lead_status_history_id: newId(),
    lead_id,
    from_status: null,
    to_status: "new",
    changed_by: actorName(ctx.actor),
    created_at: now,
  });
  if (lead.property_id) await addInterest(ctx, lead_id, lead.property_id, "high");
  return lead_id;
}

/** Notes that a lead is interested in a home; `high` is never lowered by a later look. */
export async function addInterest(
  ctx: TxCtx,
  lead_id: string,
  property_id: string,
  interest_level: "high" | "medium" | "low",
): Promise<void> {
  const values = { organization_id: ctx.actor.organization_id, lead_id, property_id, interest_level, created_at: ctx.now() };
  await ctx.tx.insert(lead_property_interests).values(values).onConflictDoNothing();
}

/** The contact's open lead, the newest, held; null when all are closed. */
export async function openLeadOf(ctx: TxCtx, contact_id: string): Promise<LeadRow | null> {
  const [row] = await ctx.tx
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.organization_id, ctx.actor.organization_id),
        eq(leads.contact_id, contact_id),
        inArray(leads.status, [...OPEN_STATUSES]),
      ),
    )
    .orderBy(desc(leads.created_at))
    .limit(1)
    .for("update");
  return row ?? null;
}
