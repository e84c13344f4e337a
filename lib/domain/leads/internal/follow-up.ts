import { and, eq, gte } from "drizzle-orm";
import { contacts } from "@/db/schema/conversations";
import { leads, tasks } from "@/db/schema/leads";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { labelOf } from "../rules/lead-status";
import { freeWorkingTime } from "../rules/working-hours";
import { organizationSettings } from "./organization";

/** Hours after which a new lead is to be followed up, within working hours. */
const DELAY_HOURS = { hot: 1, warm: 2, cold: 4 } as const;
const PRIORITY = { hot: "high", warm: "medium", cold: "low" } as const;
/** Follow-ups of one agent stand at least this far apart. */
export const STEP_MINUTES = 5;

/**
 * Makes the agent's first follow-up task for a lead at the next time that no other pending task of theirs has.
 * The caller holds the agents (`lockAgents`). Returns when it is due.
 */
export async function planFollowUp(ctx: TxCtx, lead_id: string, agent_id: string): Promise<Date> {
  const { organization_id } = ctx.actor;
  const now = ctx.now();
  const [row] = await ctx.tx
    .select({ lead: leads, phone: contacts.phone })
    .from(leads)
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
  if (!row) throw new Error("the lead to be followed up is gone");
  const label = labelOf(row.lead, now);
  const { time_zone } = await organizationSettings(ctx);
  const pending = await ctx.tx
    .select({ due_date: tasks.due_date })
    .from(tasks)
    .where(
      and(eq(tasks.organization_id, organization_id), eq(tasks.agent_id, agent_id), eq(tasks.status, "pending"), gte(tasks.due_date, now)),
    );
  const taken = new Set(pending.map((task) => task.due_date.getTime()));
  const due_date = freeWorkingTime(new Date(now.getTime() + DELAY_HOURS[label] * 3_600_000), time_zone, STEP_MINUTES, taken);
  const values = {
    organization_id,
    task_id: newId(),
    lead_id,
    agent_id,
    task_type: row.phone ? "call" : "email",
    due_date,
    priority: PRIORITY[label],
    notes: "First follow-up",
    created_at: now,
    updated_at: now,
  };
  const inserted = await ctx.tx.insert(tasks).values(values).onConflictDoNothing().returning({ task_id: tasks.task_id });
  if (inserted.length > 0) return due_date;
  // A task made by hand took the time meanwhile: the next look sees it.
  return planFollowUp(ctx, lead_id, agent_id);
}
