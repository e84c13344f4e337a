import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { leads, tasks } from "@/db/schema/leads";
import { agents, organizations } from "@/db/schema/organizations";
import { withinDays } from "@/lib/domain/conversations/filter-days";
import { dayInput, uuid } from "@/lib/kernel/api-types";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid, notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { LEAD_STATUSES, OPEN_STATUSES } from "./constants";
import { selectLeads, selectTasks, toLead, toTask } from "./internal/lead-rows";
import { durationWords } from "./rules/duration-words";
import { leadObject, taskObject } from "./schemas";

export const agentDashboardInput = z.object({
  agent_id: uuid,
  date_range: z.enum(["7d", "30d", "90d", "custom"], "One of 7d, 30d, 90d, custom.").default("30d"),
  start_date: dayInput.optional(),
  end_date: dayInput.optional(),
  status_filter: z.enum([...LEAD_STATUSES, "active", "all"]).default("all"),
  source_filter: z.string().trim().max(50).default("all"),
});
export type AgentDashboardInput = z.input<typeof agentDashboardInput>;
export const agentDashboardObject = z.object({
  agent_summary: z.object({
    agent_id: uuid,
    agent_name: z.string(),
    total_active_leads: z.number().int(),
    overdue_follow_ups: z.number().int(),
    this_month_conversions: z.number().int(),
    average_response_time: z.string(),
    average_response_minutes: z.number().nullable(),
    lead_score_average: z.number(),
  }),
  recent_leads: z.array(leadObject),
  pending_tasks: z.array(taskObject),
  performance_metrics: z.object({
    conversion_rate: z.number(),
    average_deal_size: z.number(),
    response_time_rank: z.number().int().nullable(),
  }),
});
export type AgentDashboard = z.input<typeof agentDashboardObject>;

type Filters = ReturnType<typeof agentDashboardInput.parse>;

const DAY = 86_400_000;
const DAYS = { "7d": 7, "30d": 30, "90d": 90 } as const;
const RECENT = 10;
const PENDING = 20;

/**
 * An agent's day (api-v1.md, section 9). Load, overdue tasks and this month's conversions are of now; averages and rates
 * of the leads captured in `date_range`, filtered by status and source.
 * @throws AppError not_found; invalid for `custom` without dates
 */
export async function getAgentDashboard({ ctx, input }: { ctx: Ctx; input: AgentDashboardInput }): Promise<AgentDashboard> {
  authorize(ctx, { scope: "agents:read" });
  const filters = parseInput(agentDashboardInput, input);
  if (filters.date_range === "custom" && !(filters.start_date && filters.end_date))
    throw invalid([{ path: "start_date", message: "custom needs start_date and end_date." }]);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const [agent] = await ctx.tx
      .select()
      .from(agents)
      .where(and(eq(agents.organization_id, organization_id), eq(agents.agent_id, filters.agent_id)));
    if (!agent) throw notFound("This agent");
    const inRange = rangeOf(ctx, filters);
    const mine = and(eq(leads.organization_id, organization_id), eq(leads.agent_id, agent.agent_id));
    const chosen = and(
      mine,
      inRange,
      statusOf(filters.status_filter),
      filters.source_filter === "all" ? undefined : eq(leads.source_type, filters.source_filter),
    );
    const figures = await figuresOf(ctx, chosen);
    const recent = await selectLeads(ctx).where(chosen).orderBy(desc(leads.created_at), desc(leads.lead_id)).limit(RECENT);
    const pending = await selectTasks(ctx)
      .where(and(eq(tasks.organization_id, organization_id), eq(tasks.agent_id, agent.agent_id), eq(tasks.status, "pending")))
      .orderBy(asc(tasks.due_date))
      .limit(PENDING);
    return {
      agent_summary: {
        agent_id: agent.agent_id,
        agent_name: agent.full_name,
        ...(await standing(ctx, agent.agent_id)),
        average_response_time: durationWords(figures.minutes),
        average_response_minutes: figures.minutes,
        lead_score_average: figures.score,
      },
      recent_leads: recent.map((row) => toLead(row, ctx.now())),
      pending_tasks: pending.map((row) => toTask(row, ctx.now())),
      performance_metrics: {
        conversion_rate: figures.rate,
        average_deal_size: figures.deal,
        response_time_rank: await rankOf(ctx, agent.agent_id, inRange),
      },
    };
  });
}

function rangeOf(ctx: TxCtx, filters: Filters): SQL | undefined {
  if (filters.date_range === "custom")
    return and(...withinDays(leads.created_at, ctx.actor.organization_id, filters.start_date, filters.end_date));
  return gte(leads.created_at, new Date(ctx.now().getTime() - DAYS[filters.date_range] * DAY));
}

function statusOf(filter: Filters["status_filter"]): SQL | undefined {
  if (filter === "all") return undefined;
  return filter === "active" ? inArray(leads.status, [...OPEN_STATUSES]) : eq(leads.status, filter);
}

const responseMinutes = sql`extract(epoch from ${leads.first_response_at} - ${leads.created_at}) / 60`;

async function figuresOf(
  ctx: TxCtx,
  where: SQL | undefined,
): Promise<{ minutes: number | null; score: number; rate: number; deal: number }> {
  const [row] = await ctx.tx
    .select({
      total: sql<number>`count(*)::int`,
      converted: sql<number>`count(*) filter (where ${leads.status} = 'converted')::int`,
      minutes: sql<number | null>`round(avg(${responseMinutes}))::int`,
      score: sql<number>`coalesce(round(avg(${leads.lead_score}), 1), 0)::float`,
      deal: sql<number>`coalesce(round(avg(${leads.deal_value}) filter (where ${leads.status} = 'converted')), 0)::float`,
    })
    .from(leads)
    .where(where);
  const { total = 0, converted = 0, minutes = null, score = 0, deal = 0 } = row ?? {};
  return { minutes, score, deal, rate: total === 0 ? 0 : Math.round((converted / total) * 1000) / 10 };
}

async function standing(
  ctx: TxCtx,
  agent_id: string,
): Promise<{ total_active_leads: number; overdue_follow_ups: number; this_month_conversions: number }> {
  const { organization_id } = ctx.actor;
  const now = ctx.now().toISOString();
  const zone = sql`(select ${organizations.time_zone} from ${organizations} where ${organizations.organization_id} = ${organization_id})`;
  const month = sql`date_trunc('month', ${now}::timestamptz at time zone ${zone}) at time zone ${zone}`;
  const [open] = await ctx.tx
    .select({
      active: sql<number>`count(*) filter (where ${inArray(leads.status, [...OPEN_STATUSES])})::int`,
      converted: sql<number>`count(*) filter (where ${leads.status} = 'converted' and ${leads.converted_at} >= ${month})::int`,
    })
    .from(leads)
    .where(and(eq(leads.organization_id, organization_id), eq(leads.agent_id, agent_id)));
  const [late] = await ctx.tx
    .select({ total: sql<number>`count(*)::int` })
    .from(tasks)
    .where(
      and(
        eq(tasks.organization_id, organization_id),
        eq(tasks.agent_id, agent_id),
        eq(tasks.status, "pending"),
        lt(tasks.due_date, ctx.now()),
      ),
    );
  return { total_active_leads: open?.active ?? 0, overdue_follow_ups: late?.total ?? 0, this_month_conversions: open?.converted ?? 0 };
}

/** 1 is the fastest average first response in the organization; null for an agent who has not responded yet. */
async function rankOf(ctx: TxCtx, agent_id: string, inRange: SQL | undefined): Promise<number | null> {
  const rows = await ctx.tx
    .select({ agent_id: leads.agent_id, minutes: sql<number>`avg(${responseMinutes})::float` })
    .from(leads)
    .where(
      and(
        eq(leads.organization_id, ctx.actor.organization_id),
        sql`${leads.first_response_at} is not null`,
        sql`${leads.agent_id} is not null`,
        inRange,
      ),
    )
    .groupBy(leads.agent_id);
  const mine = rows.find((row) => row.agent_id === agent_id);
  return mine ? rows.filter((row) => row.minutes < mine.minutes).length + 1 : null;
}
