import { and, asc, eq, inArray, isNotNull, lt } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { savepoint, type TxCtx, transaction } from "@/lib/kernel/transaction";
import { OPEN_STATUSES, STALE_HOURS } from "./constants";
import { assignWaitingLeads } from "./internal/assignment";
import { lockLead } from "./internal/lead-access";
import { appendReasons, countedRules } from "./internal/scoring";
import { reassignLead } from "./reassign-lead";
import { idleWeekReasons } from "./rules/score-lead";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/**
 * The hourly look at leads nobody touched: a new one without activity for 24 hours goes to another agent, each idle week
 * costs 10 points once, and waiting leads go to whoever became free. Each lead is its own transaction.
 */
export async function reassignStaleLeads({ ctx }: { ctx: Ctx }): Promise<{ reassigned: number; decayed: number; assigned: number }> {
  authorize(ctx, { roles: ["admin"], scope: "leads:write" });
  const decayed = await decayIdle(ctx);
  let reassigned = 0;
  for (const lead_id of await staleLeads(ctx)) if (await reassignIfStale(ctx, lead_id)) reassigned++;
  const assigned = await transaction(ctx, assignWaitingLeads);
  return { reassigned, decayed, assigned };
}

const staleSince = (ctx: Ctx) => new Date(ctx.now().getTime() - STALE_HOURS * HOUR);

/** Leads no agent has touched since they were given: both the lead and its assignment are older than a day. */
async function staleLeads(ctx: Ctx): Promise<string[]> {
  return transaction(ctx, async (ctx) => {
    const since = staleSince(ctx);
    const rows = await ctx.tx
      .select({ lead_id: leads.lead_id })
      .from(leads)
      .where(
        and(
          eq(leads.organization_id, ctx.actor.organization_id),
          inArray(leads.status, [...OPEN_STATUSES]),
          isNotNull(leads.agent_id),
          lt(leads.last_activity_at, since),
          lt(leads.assigned_at, since),
        ),
      )
      .orderBy(asc(leads.last_activity_at))
      .limit(500);
    return rows.map((row) => row.lead_id);
  });
}

async function reassignIfStale(ctx: Ctx, lead_id: string): Promise<boolean> {
  return transaction(ctx, async (ctx) => {
    const lead = await lockLead(ctx, lead_id);
    const since = staleSince(ctx);
    if (!lead.agent_id || !lead.assigned_at || lead.last_activity_at >= since || lead.assigned_at >= since) return false;
    try {
      await savepoint(ctx, (ctx) => reassignLead({ ctx, input: { lead_id, reason: `No activity for ${STALE_HOURS} hours` } }));
      return true;
    } catch (error) {
      // Nobody else is free: better with the present agent than with none.
      if (error instanceof AppError && (error.code === "agent_overload" || error.code === "lead_closed")) return false;
      throw error;
    }
  });
}

async function decayIdle(ctx: Ctx): Promise<number> {
  return transaction(ctx, async (ctx) => {
    const idle = await ctx.tx
      .select({ lead_id: leads.lead_id, last_activity_at: leads.last_activity_at })
      .from(leads)
      .where(
        and(
          eq(leads.organization_id, ctx.actor.organization_id),
          inArray(leads.status, [...OPEN_STATUSES]),
          lt(leads.last_activity_at, new Date(ctx.now().getTime() - WEEK)),
        ),
      )
      .for("update", { skipLocked: true });
    let decayed = 0;
    for (const lead of idle) if (await decay(ctx, lead)) decayed++;
    return decayed;
  });
}

async function decay(ctx: TxCtx, lead: { lead_id: string; last_activity_at: Date }): Promise<boolean> {
  const counted = new Set((await countedRules(ctx, lead.lead_id)).map((line) => line.rule));
  const reasons = idleWeekReasons(lead.last_activity_at, ctx.now(), counted);
  if (reasons.length === 0) return false;
  await appendReasons(ctx, lead.lead_id, reasons);
  return true;
}
