import { and, asc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { contacts, conversations } from "@/db/schema/conversations";
import { lead_assignments, leads, tasks } from "@/db/schema/leads";
import { agents } from "@/db/schema/organizations";
import type { Actor } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { emit } from "@/lib/platform/queue/emit";
import { OPEN_STATUSES } from "../constants";
import { type Candidate, chooseAgent, type Wanted } from "../rules/choose-agent";
import { planFollowUp } from "./follow-up";

export type AssignedAgent = { agent_id: string; name: string; phone: string | null };
type AgentRow = typeof agents.$inferSelect;

const DAY = 86_400_000;

/**
 * Holds all of the organization's agents until the transaction ends, always in the same order: whoever changes a load
 * does this first, so that counts are exact and no two transactions wait for each other.
 */
export async function lockAgents(ctx: TxCtx): Promise<AgentRow[]> {
  return ctx.tx
    .select()
    .from(agents)
    .where(eq(agents.organization_id, ctx.actor.organization_id))
    .orderBy(asc(agents.agent_id))
    .for("no key update");
}

async function candidatesOf(ctx: TxCtx, rows: AgentRow[]): Promise<Candidate[]> {
  const { organization_id } = ctx.actor;
  const now = ctx.now();
  const overdue = await ctx.tx
    .select({ agent_id: tasks.agent_id, total: sql<number>`count(*)::int` })
    .from(tasks)
    .where(and(eq(tasks.organization_id, organization_id), eq(tasks.status, "pending"), lt(tasks.due_date, now)))
    .groupBy(tasks.agent_id);
  const closed = await ctx.tx
    .select({
      agent_id: leads.agent_id,
      closed: sql<number>`count(*)::int`,
      converted: sql<number>`count(*) filter (where ${leads.status} = 'converted')::int`,
    })
    .from(leads)
    .where(
      and(
        eq(leads.organization_id, organization_id),
        inArray(leads.status, ["converted", "lost"]),
        gte(leads.created_at, new Date(now.getTime() - 365 * DAY)),
      ),
    )
    .groupBy(leads.agent_id);
  const recent = await ctx.tx
    .select({ agent_id: lead_assignments.agent_id, total: sql<number>`count(*)::int` })
    .from(lead_assignments)
    .where(and(eq(lead_assignments.organization_id, organization_id), gte(lead_assignments.created_at, new Date(now.getTime() - DAY))))
    .groupBy(lead_assignments.agent_id);
  return rows.map((row) => ({
    agent_id: row.agent_id,
    active: row.active,
    capacity: row.capacity,
    active_leads: row.active_leads,
    specializations: row.specializations,
    areas: row.areas,
    languages: row.languages,
    overdue_tasks: overdue.find((entry) => entry.agent_id === row.agent_id)?.total ?? 0,
    closed_leads: closed.find((entry) => entry.agent_id === row.agent_id)?.closed ?? 0,
    converted_leads: closed.find((entry) => entry.agent_id === row.agent_id)?.converted ?? 0,
    recent_assignments: recent.find((entry) => entry.agent_id === row.agent_id)?.total ?? 0,
    last_assigned_at: row.last_assigned_at,
  }));
}

/** What assignment looks for in an agent, from the lead, its contact, its home and its bot. */
async function wantedOf(ctx: TxCtx, lead_id: string): Promise<Wanted> {
  const [row] = await ctx.tx
    .select({
      lead: leads,
      language: contacts.language_preference,
      spoken: conversations.language,
      home: properties,
      bot_agent: chatbots.agent_id,
    })
    .from(leads)
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .leftJoin(
      conversations,
      and(eq(conversations.organization_id, leads.organization_id), eq(conversations.conversation_id, leads.conversation_id)),
    )
    .leftJoin(properties, and(eq(properties.organization_id, leads.organization_id), eq(properties.property_id, leads.property_id)))
    .leftJoin(chatbots, and(eq(chatbots.organization_id, leads.organization_id), eq(chatbots.bot_id, conversations.bot_id)))
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
  if (!row) return { areas: [] };
  return {
    property_type: row.lead.property_type ?? row.home?.property_type ?? null,
    areas: [...row.lead.preferred_areas, ...(row.home?.city ? [row.home.city] : [])],
    language: row.language ?? row.spoken,
    preferred_agent_id: row.home?.agent_id ?? row.bot_agent,
  };
}

type Assignment = { lead_id: string; reason: string; agent_id?: string; excluded_agent_ids?: string[] };

/**
 * Gives a lead without an agent to the best free one (or to `agent_id`), counts it into the load, keeps why, and makes
 * the first follow-up task. Null: nobody is free, the lead waits. The agents are held meanwhile.
 */
export async function assignLead(
  ctx: TxCtx,
  { lead_id, reason, agent_id, excluded_agent_ids }: Assignment,
): Promise<{ agent: AssignedAgent; next_follow_up: Date } | null> {
  const { organization_id } = ctx.actor;
  const rows = await lockAgents(ctx);
  const chosenId = agent_id ?? chooseAgent(await candidatesOf(ctx, rows), { ...(await wantedOf(ctx, lead_id)), excluded_agent_ids });
  const chosen = rows.find((row) => row.agent_id === chosenId);
  if (!chosen) return null;
  const now = ctx.now();
  await ctx.tx
    .update(agents)
    .set({ active_leads: sql`${agents.active_leads} + 1`, last_assigned_at: now })
    .where(and(eq(agents.organization_id, organization_id), eq(agents.agent_id, chosen.agent_id)));
  await ctx.tx.insert(lead_assignments).values({
    organization_id,
    lead_assignment_id: newId(),
    lead_id,
    agent_id: chosen.agent_id,
    reason,
    assigned_by: actorName(ctx.actor),
    created_at: now,
  });
  const next_follow_up = await planFollowUp(ctx, lead_id, chosen.agent_id);
  await ctx.tx
    .update(leads)
    .set({ agent_id: chosen.agent_id, assigned_at: now, next_follow_up, updated_at: now })
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
  await emit(ctx, { type: "lead.assigned", subject_type: "lead", subject_id: lead_id, payload: { agent_id: chosen.agent_id, reason } });
  return { agent: { agent_id: chosen.agent_id, name: chosen.full_name, phone: chosen.phone }, next_follow_up };
}

/** Takes an open lead out of its agent's load and closes the agent's tasks for it; `lead.agent_id` is the caller's to change. */
export async function releaseLoad(ctx: TxCtx, lead: { lead_id: string; agent_id: string | null }): Promise<void> {
  const { organization_id } = ctx.actor;
  if (lead.agent_id) {
    await lockAgents(ctx);
    await ctx.tx
      .update(agents)
      .set({ active_leads: sql`greatest(${agents.active_leads} - 1, 0)` })
      .where(and(eq(agents.organization_id, organization_id), eq(agents.agent_id, lead.agent_id)));
  }
  await ctx.tx
    .update(tasks)
    .set({ status: "cancelled", updated_at: ctx.now() })
    .where(and(eq(tasks.organization_id, organization_id), eq(tasks.lead_id, lead.lead_id), eq(tasks.status, "pending")));
}

/** Gives waiting leads to whoever is free now, oldest first. Returns how many found an agent. */
export async function assignWaitingLeads(ctx: TxCtx): Promise<number> {
  const waiting = await ctx.tx
    .select({ lead_id: leads.lead_id })
    .from(leads)
    .where(
      and(eq(leads.organization_id, ctx.actor.organization_id), sql`${leads.agent_id} is null`, inArray(leads.status, [...OPEN_STATUSES])),
    )
    .orderBy(asc(leads.created_at))
    .limit(100)
    .for("update", { skipLocked: true });
  let assigned = 0;
  for (const { lead_id } of waiting) {
    if (!(await assignLead(ctx, { lead_id, reason: "An agent became free" }))) break;
    assigned++;
  }
  return assigned;
}

/** Who did it, for the record. */
export function actorName(actor: Actor): string {
  switch (actor.type) {
    case "user":
      return actor.user_id;
    case "api_key":
      return `api_key:${actor.api_key_id}`;
    case "system":
      return `system:${actor.job}`;
    case "visitor":
      return "visitor";
  }
}
