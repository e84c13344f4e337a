import { and, eq, inArray, lte, or, sql } from "drizzle-orm";
import { activities, leads, tasks } from "@/db/schema/leads";
import { actorUserId } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { RESPONSE_ACTIVITIES } from "../constants";
import { activityReasons } from "../rules/score-lead";
import type { LeadRow } from "./lead-access";
import { appendReasons, rescore } from "./scoring";
import { insertTask } from "./tasks";

export type NewActivity = {
  type: string;
  notes?: string | null;
  outcome?: "positive" | "negative" | "neutral" | null;
  next_follow_up?: Date | null;
};

/**
 * Writes an activity on a lead: its points, the first response and its speed, the tasks that it does, the next follow-up.
 * @throws AppError conflict `follow_up_conflict`
 */
export async function addLeadActivity(ctx: TxCtx, lead: LeadRow, activity: NewActivity): Promise<string> {
  const { organization_id } = ctx.actor;
  const now = ctx.now();
  const activity_id = await insertActivity(ctx, lead.contact_id, lead.lead_id, activity);
  const responds = lead.first_response_at === null && RESPONSE_ACTIVITIES.has(activity.type);
  await ctx.tx
    .update(leads)
    .set({ last_activity_at: now, updated_at: now, ...(responds ? { first_response_at: now } : {}) })
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead.lead_id)));
  await appendReasons(ctx, lead.lead_id, activityReasons(activity));
  if (responds) await rescore(ctx, lead.lead_id);
  if (activity.type !== "note") await completeTasks(ctx, lead.lead_id, activity.type, responds);
  if (activity.next_follow_up)
    await insertTask(ctx, {
      lead_id: lead.lead_id,
      agent_id: lead.agent_id,
      task_type: "follow_up",
      due_date: activity.next_follow_up,
      priority: "medium",
      notes: null,
    });
  await refreshNextFollowUp(ctx, lead.lead_id);
  return activity_id;
}

/** Writes an activity alone. */
export async function insertActivity(ctx: TxCtx, contact_id: string, lead_id: string | null, activity: NewActivity): Promise<string> {
  const activity_id = newId();
  const { type, notes = null, outcome = null } = activity;
  const by = { actor_type: ctx.actor.type, user_id: actorUserId(ctx) };
  await ctx.tx.insert(activities).values({
    organization_id: ctx.actor.organization_id,
    activity_id,
    contact_id,
    lead_id,
    type,
    notes,
    outcome,
    ...by,
    created_at: ctx.now(),
  });
  return activity_id;
}

const CONTACTS = ["call", "email", "whatsapp"];
const SOON_MS = 3_600_000;

/**
 * What was to be done is done: tasks of this kind that are overdue or due within the hour, and with the first response
 * the first follow-up, whenever it was due. What is planned for later stays planned.
 */
async function completeTasks(ctx: TxCtx, lead_id: string, type: string, responds: boolean): Promise<void> {
  const now = ctx.now();
  const contacting = CONTACTS.includes(type);
  const due = and(
    inArray(tasks.task_type, ["follow_up", type, ...(contacting ? CONTACTS : [])]),
    lte(tasks.due_date, new Date(now.getTime() + SOON_MS)),
  );
  const done = responds ? or(due, inArray(tasks.task_type, CONTACTS)) : due;
  await ctx.tx
    .update(tasks)
    .set({ status: "completed", completed_at: now, updated_at: now })
    .where(and(eq(tasks.organization_id, ctx.actor.organization_id), eq(tasks.lead_id, lead_id), eq(tasks.status, "pending"), done));
}

/** `next_follow_up` of a lead is its earliest pending task. */
export async function refreshNextFollowUp(ctx: TxCtx, lead_id: string): Promise<void> {
  const { organization_id } = ctx.actor;
  const earliest = sql`(select min(${tasks.due_date}) from ${tasks} where ${tasks.organization_id} = ${organization_id} and ${tasks.lead_id} = ${lead_id} and ${tasks.status} = 'pending')`;
  await ctx.tx
    .update(leads)
    .set({ next_follow_up: earliest })
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
}
