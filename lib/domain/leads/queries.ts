import { and, asc, count, desc, eq, gte, ilike, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { contacts } from "@/db/schema/conversations";
import { activities, lead_property_interests, leads, tasks } from "@/db/schema/leads";
import { containing, withinDays } from "@/lib/domain/conversations/filter-days";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import type { Label } from "./constants";
import { leadParts } from "./internal/lead-parts";
import { selectActivities, selectLeads, selectTasks, toActivity, toLead, toTask } from "./internal/lead-rows";
import { allowedTransitions, HOT_SCORE, hotTourSince, statusOfStage, WARM_SCORE } from "./rules/lead-status";
import {
  type Activity,
  type Lead,
  type LeadDetail,
  type LeadIdInput,
  type ListActivitiesInput,
  type ListLeadsInput,
  type ListTasksInput,
  leadIdInput,
  listActivitiesInput,
  listLeadsInput,
  listTasksInput,
  type Task,
} from "./schemas";

type LeadFilters = ReturnType<typeof listLeadsInput.parse>;

/** The organization's leads by the filters of api-v1-details.md, section 9. `property_id`: asked about or shown interest in. */
export async function listLeads({ ctx, input }: { ctx: Ctx; input: ListLeadsInput }): Promise<Page<Lead>> {
  authorize(ctx, { scope: "leads:read" });
  const filters = parseInput(listLeadsInput, input);
  return transaction(ctx, async (ctx) => {
    const where = leadFilter(ctx, filters);
    const { limit, offset } = limitOf(filters);
    const rows = await selectLeads(ctx)
      .where(where)
      .orderBy(...leadOrder(filters.sort))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx
      .select({ total: count() })
      .from(leads)
      .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
      .where(where);
    return {
      items: rows.map((row) => toLead(row, ctx.now())),
      page: filters.page,
      page_size: filters.page_size,
      total: totals?.total ?? 0,
    };
  });
}

function leadFilter(ctx: TxCtx, filters: LeadFilters): SQL | undefined {
  const { organization_id } = ctx.actor;
  const { status, stage, label, source_type, agent_id, contact_id, assigned, property_id, min_score, q } = filters;
  return and(
    eq(leads.organization_id, organization_id),
    status ? eq(leads.status, status) : undefined,
    stage ? eq(leads.status, statusOfStage(stage)) : undefined,
    label ? labelled(label, ctx.now()) : undefined,
    source_type ? eq(leads.source_type, source_type) : undefined,
    agent_id ? eq(leads.agent_id, agent_id) : undefined,
    contact_id ? eq(leads.contact_id, contact_id) : undefined,
    assigned === undefined ? undefined : assigned ? isNotNull(leads.agent_id) : isNull(leads.agent_id),
    property_id ? or(eq(leads.property_id, property_id), interestedIn(property_id)) : undefined,
    min_score === undefined ? undefined : gte(leads.lead_score, min_score),
    q
      ? or(
          ilike(contacts.email, containing(q)),
          ilike(contacts.phone, containing(q)),
          ilike(sql`concat_ws(' ', ${contacts.first_name}, ${contacts.last_name})`, containing(q)),
        )
      : undefined,
    ...withinDays(leads.created_at, organization_id, filters.start_date, filters.end_date),
  );
}

const interestedIn = (property_id: string): SQL =>
  sql`exists (select 1 from ${lead_property_interests} i where i.organization_id = ${leads.organization_id} and i.lead_id = ${leads.lead_id} and i.property_id = ${property_id})`;

/** `labelOf` as SQL. */
function labelled(label: Label, now: Date): SQL {
  const since = hotTourSince(now).toISOString();
  return sql`coalesce(${leads.label_override}, case
    when ${leads.lead_score} >= ${HOT_SCORE} or ${leads.tour_booked_at} >= ${since}::timestamptz then 'hot'
    when ${leads.lead_score} >= ${WARM_SCORE} then 'warm' else 'cold' end) = ${label}`;
}

function leadOrder(sort: LeadFilters["sort"]): SQL[] {
  const name = sort.replace("-", "");
  const column = name === "lead_score" ? leads.lead_score : name === "last_activity" ? leads.last_activity_at : leads.created_at;
  return sort.startsWith("-") ? [desc(column), desc(leads.lead_id)] : [asc(column), asc(leads.lead_id)];
}

/** One lead with why it scores so, where it came from and everything that happened to it. @throws AppError not_found */
export async function getLead({ ctx, input }: { ctx: Ctx; input: LeadIdInput }): Promise<LeadDetail> {
  authorize(ctx, { scope: "leads:read" });
  const { lead_id } = parseInput(leadIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await selectLeads(ctx).where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
    if (!row) throw notFound("This lead");
    const parts = await leadParts(ctx, lead_id);
    return {
      ...toLead(row, ctx.now()),
      ...parts,
      qualification: row.lead.qualification,
      allowed_statuses: [...allowedTransitions(row.lead.status)],
    };
  });
}

/** Follow-ups, the next one first unless told. Days are of the organization's time zone. */
export async function listTasks({ ctx, input }: { ctx: Ctx; input: ListTasksInput }): Promise<Page<Task>> {
  authorize(ctx, { scope: "tasks:read" });
  const filters = parseInput(listTasksInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const late = and(eq(tasks.status, "pending"), lt(tasks.due_date, ctx.now()));
    const where = and(
      eq(tasks.organization_id, organization_id),
      filters.lead_id ? eq(tasks.lead_id, filters.lead_id) : undefined,
      filters.agent_id ? eq(tasks.agent_id, filters.agent_id) : undefined,
      filters.status ? eq(tasks.status, filters.status) : undefined,
      filters.overdue === undefined ? undefined : filters.overdue ? late : sql`not (${late})`,
      ...withinDays(tasks.due_date, organization_id, filters.start_date, filters.end_date),
    );
    const column = filters.sort.endsWith("due_date") ? tasks.due_date : tasks.created_at;
    const order = filters.sort.startsWith("-") ? [desc(column), desc(tasks.task_id)] : [asc(column), asc(tasks.task_id)];
    const { limit, offset } = limitOf(filters);
    const rows = await selectTasks(ctx)
      .where(where)
      .orderBy(...order)
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(tasks).where(where);
    return {
      items: rows.map((row) => toTask(row, ctx.now())),
      page: filters.page,
      page_size: filters.page_size,
      total: totals?.total ?? 0,
    };
  });
}

/** One follow-up. @throws AppError not_found */
export async function getTask({ ctx, input }: { ctx: Ctx; input: { task_id: string } }): Promise<Task> {
  authorize(ctx, { scope: "tasks:read" });
  return transaction(ctx, async (ctx) => {
    const [row] = await selectTasks(ctx).where(and(eq(tasks.organization_id, ctx.actor.organization_id), eq(tasks.task_id, input.task_id)));
    if (!row) throw notFound("This task");
    return toTask(row, ctx.now());
  });
}

/** What was done with a contact, newest first. @throws AppError not_found for an unknown contact */
export async function listActivities({ ctx, input }: { ctx: Ctx; input: ListActivitiesInput }): Promise<Page<Activity>> {
  authorize(ctx, { scope: "leads:read" });
  const filters = parseInput(listActivitiesInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const [contact] = await ctx.tx
      .select({ id: contacts.contact_id })
      .from(contacts)
      .where(and(eq(contacts.organization_id, organization_id), eq(contacts.contact_id, filters.contact_id)));
    if (!contact) throw notFound("This contact");
    const where = and(
      eq(activities.organization_id, organization_id),
      eq(activities.contact_id, filters.contact_id),
      filters.lead_id ? eq(activities.lead_id, filters.lead_id) : undefined,
    );
    const { limit, offset } = limitOf(filters);
    const rows = await selectActivities(ctx)
      .where(where)
      .orderBy(desc(activities.created_at), desc(activities.activity_id))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(activities).where(where);
    return { items: rows.map(toActivity), page: filters.page, page_size: filters.page_size, total: totals?.total ?? 0 };
  });
}
