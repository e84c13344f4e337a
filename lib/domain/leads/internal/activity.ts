import { and, eq, inArray, sql } from "drizzle-orm";
import { activities, leads, tasks } from "@/db/schema/leads";
import { actorUserId } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { RESPONSE_ACTIVITIES } from "../constants";
import { activityReasons } from "../rules/score-lead";
import type { LeadRow } from "./lead-access";
import { appendReasons, rescore } from "./scoring";
import { insertTask } from "./tasks";

export type NewActivity = { type: string; notes?: string | null; outcome?: "positive" | "negative" | "neutral" | null; next_follow_up?: Date | null };

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
  if (activity.type !== "note") await completeTasks(ctx, lead.lead_id, activity.type);
  if (activity.next_follow_up) await insertTask(ctx, { lead_id: lead.lead_id, agent_id: lead.agent_id, task_type: "follow_up", due_date: activity.next_follow_up, priority: "medium", notes: null });
  await refreshNextFollowUp(ctx, lead.lead_id);
  return activity_id;
}

/** Writes an activity alone. */
export async function insertActivity(ctx: TxCtx, contact_id: string, lead_id: string | null, activity: NewActivity): Promise<string> {
  const activity_id = newId();
  const { type, notes = null, outcome = null } = activity;
  const by = { actor_type: ctx.actor.type, user_id: actorUserId(ctx) };
  await ctx.tx.insert(activities).values({ organization_id: ctx.actor.organization_id, activity_id, contact_id, lead_id, type, notes, outcome, ...by, created_at: ctx.now() });
  return activity_id;
}

/** What was to be done is done: pending tasks of the same kind, follow-ups, and overdue ones of any kind but a viewing. */
async function completeTasks(ctx: TxCtx, lead_id: string, type: string): Promise<void> {
  const now = ctx.now();
  const kinds = ["follow_up", type, ...(type === "call" || type === "email" || type === "whatsapp" ? ["call", "email", "whatsapp"] : [])];
  await ctx.tx
    .update(tasks)
    .set({ status: "completed", completed_at: now, updated_at: now })
    .where(and(eq(tasks.organization_id, ctx.actor.organization_id), eq(tasks.lead_id, lead_id), eq(tasks.status, "pending"), inArray(tasks.task_type, kinds)));
}

/** `next_follow_up` of a lead is its earliest pending task. */
export async function refreshNextFollowUp(ctx: TxCtx, lead_id: string): Promise<void> {
  const { organization_id } = ctx.actor;
  const earliest = sql`(select min(${tasks.due_date}) from ${tasks} where ${tasks.organization_id} = ${organization_id} and ${tasks.lead_id} = ${lead_id} and ${tasks.status} = 'pending')`;
  await ctx.tx.update(leads).set({ next_follow_up: earliest }).where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
}
