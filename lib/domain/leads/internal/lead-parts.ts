import { and, asc, desc, eq, type SQL } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { tours } from "@/db/schema/conversations";
import {
  activities,
  lead_assignments,
  lead_property_interests,
  lead_score_reasons,
  lead_sources,
  lead_status_history,
  leads,
  tasks,
} from "@/db/schema/leads";
import { agents } from "@/db/schema/organizations";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { LeadDetail } from "../schemas";
import { selectActivities, selectTasks, toActivity, toTask } from "./lead-rows";

type Parts = Pick<
  LeadDetail,
  "score_reasons" | "sources" | "status_history" | "assignments" | "property_interests" | "activities" | "tasks" | "tours"
>;

/** Everything that hangs on a lead, oldest first except activities. */
export async function leadParts(ctx: TxCtx, lead_id: string): Promise<Parts> {
  const { organization_id } = ctx.actor;
  const reasons = await ctx.tx
    .select()
    .from(lead_score_reasons)
    .where(and(eq(lead_score_reasons.organization_id, organization_id), eq(lead_score_reasons.lead_id, lead_id)))
    .orderBy(asc(lead_score_reasons.lead_score_reason_id));
  const sources = await ctx.tx
    .select({ source_type: lead_sources.source_type, details: lead_sources.details, created_at: lead_sources.created_at })
    .from(lead_sources)
    .where(and(eq(lead_sources.organization_id, organization_id), eq(lead_sources.lead_id, lead_id)))
    .orderBy(asc(lead_sources.lead_source_id));
  const { from_status, to_status, changed_by, deal_value } = lead_status_history;
  const status_history = await ctx.tx
    .select({ from_status, to_status, changed_by, deal_value, at: lead_status_history.created_at })
    .from(lead_status_history)
    .where(and(eq(lead_status_history.organization_id, organization_id), eq(lead_status_history.lead_id, lead_id)))
    .orderBy(asc(lead_status_history.lead_status_history_id));
  return {
    score_reasons: reasons.map(({ rule, points, reason, evidence, created_at }) => ({
      rule,
      points,
      reason,
      ...(evidence ? { evidence } : {}),
      at: created_at,
    })),
    sources,
    status_history,
    assignments: await assignmentsOf(ctx, lead_id),
    property_interests: await interestsOf(ctx, lead_id),
    activities: await activitiesOf(ctx, and(eq(activities.organization_id, organization_id), eq(activities.lead_id, lead_id))),
    tasks: (
      await selectTasks(ctx)
        .where(and(eq(tasks.organization_id, organization_id), eq(tasks.lead_id, lead_id)))
        .orderBy(asc(tasks.due_date))
        .limit(100)
    ).map((row) => toTask(row, ctx.now())),
    tours: await toursOf(ctx, lead_id),
  };
}

async function assignmentsOf(ctx: TxCtx, lead_id: string): Promise<Parts["assignments"]> {
  return ctx.tx
    .select({
      agent_id: lead_assignments.agent_id,
      agent_name: agents.full_name,
      reason: lead_assignments.reason,
      at: lead_assignments.created_at,
    })
    .from(lead_assignments)
    .innerJoin(agents, and(eq(agents.organization_id, lead_assignments.organization_id), eq(agents.agent_id, lead_assignments.agent_id)))
    .where(and(eq(lead_assignments.organization_id, ctx.actor.organization_id), eq(lead_assignments.lead_id, lead_id)))
    .orderBy(asc(lead_assignments.lead_assignment_id));
}

async function interestsOf(ctx: TxCtx, lead_id: string): Promise<Parts["property_interests"]> {
  return ctx.tx
    .select({ property_id: properties.property_id, address: properties.address, interest_level: lead_property_interests.interest_level })
    .from(lead_property_interests)
    .innerJoin(
      properties,
      and(
        eq(properties.organization_id, lead_property_interests.organization_id),
        eq(properties.property_id, lead_property_interests.property_id),
      ),
    )
    .where(and(eq(lead_property_interests.organization_id, ctx.actor.organization_id), eq(lead_property_interests.lead_id, lead_id)))
    .orderBy(asc(lead_property_interests.created_at));
}

async function activitiesOf(ctx: TxCtx, where: SQL | undefined): Promise<Parts["activities"]> {
  return (await selectActivities(ctx).where(where).orderBy(desc(activities.created_at), desc(activities.activity_id)).limit(100)).map(
    toActivity,
  );
}

/** Tours booked in any conversation of the lead's contact. */
async function toursOf(ctx: TxCtx, lead_id: string): Promise<Parts["tours"]> {
  return ctx.tx
    .select({ tour_id: tours.tour_id, tour_datetime: tours.tour_datetime, tour_type: tours.tour_type, status: tours.status })
    .from(tours)
    .innerJoin(leads, and(eq(leads.organization_id, tours.organization_id), eq(leads.contact_id, tours.contact_id)))
    .where(and(eq(tours.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)))
    .orderBy(asc(tours.tour_datetime));
}
