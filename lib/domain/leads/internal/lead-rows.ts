import { and, eq } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { contacts } from "@/db/schema/conversations";
import { activities, leads, tasks } from "@/db/schema/leads";
import { agents, users } from "@/db/schema/organizations";
import type { TxCtx } from "@/lib/kernel/transaction";
import { labelOf } from "../rules/lead-status";
import type { Activity, Lead, Task } from "../schemas";

/** Selects what `toLead` needs. */
export function selectLeads(ctx: TxCtx) {
  return ctx.tx
    .select({
      lead: leads,
      contact: contacts,
      agent: { agent_id: agents.agent_id, name: agents.full_name, phone: agents.phone },
      property_address: properties.address,
    })
    .from(leads)
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .leftJoin(agents, and(eq(agents.organization_id, leads.organization_id), eq(agents.agent_id, leads.agent_id)))
    .leftJoin(properties, and(eq(properties.organization_id, leads.organization_id), eq(properties.property_id, leads.property_id)));
}

/** A lead as the API answers it at `now`: with its contact, agent, stage and label. */
export function toLead({ lead, contact, agent, property_address }: Awaited<ReturnType<typeof selectLeads>>[number], now: Date): Lead {
  const { organization_id: _organization, qualification: _qualification, ...fields } = lead;
  const { first_name, last_name, email, phone, language_preference } = contact;
  return {
    ...fields,
    first_name,
    last_name,
    email,
    phone,
    language_preference,
    agent,
    property_address,
    stage: lead.status,
    label: labelOf(lead, now),
  };
}

/** Selects what `toTask` needs. */
export function selectTasks(ctx: TxCtx) {
  return ctx.tx
    .select({
      task: tasks,
      first_name: contacts.first_name,
      last_name: contacts.last_name,
      email: contacts.email,
      agent_name: agents.full_name,
    })
    .from(tasks)
    .innerJoin(leads, and(eq(leads.organization_id, tasks.organization_id), eq(leads.lead_id, tasks.lead_id)))
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .leftJoin(agents, and(eq(agents.organization_id, tasks.organization_id), eq(agents.agent_id, tasks.agent_id)));
}

/** A task as the API answers it at `now`. */
export function toTask(
  { task, first_name, last_name, email, agent_name }: Awaited<ReturnType<typeof selectTasks>>[number],
  now: Date,
): Task {
  const { organization_id: _organization, updated_at: _updated, ...fields } = task;
  const lead_name = [first_name, last_name].filter(Boolean).join(" ") || email;
  return { ...fields, lead_name, agent_name, overdue: task.status === "pending" && task.due_date < now };
}

/** Selects what `toActivity` needs. */
export function selectActivities(ctx: TxCtx) {
  return ctx.tx
    .select({ activity: activities, first_name: users.first_name, last_name: users.last_name })
    .from(activities)
    .leftJoin(users, and(eq(users.organization_id, activities.organization_id), eq(users.user_id, activities.user_id)));
}

/** An activity as the API answers it. */
export function toActivity({ activity, first_name, last_name }: Awaited<ReturnType<typeof selectActivities>>[number]): Activity {
  const { organization_id: _organization, ...fields } = activity;
  return { ...fields, user_name: [first_name, last_name].filter(Boolean).join(" ") || null };
}
