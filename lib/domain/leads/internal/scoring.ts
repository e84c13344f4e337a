import { and, asc, eq, sql } from "drizzle-orm";
import { contacts, conversations } from "@/db/schema/conversations";
import { lead_score_reasons, leads, scoring_rules } from "@/db/schema/leads";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { AED_PER_UNIT } from "../constants";
import { type LeadFacts, reasonsToAppend, type ScoreReason, scoreLead, scoreOf } from "../rules/score-lead";
import { defaultRules, FACTORS, type Factor, type Operator, type ScoringRule, toMarket } from "../rules/scoring-packs";
import { type OrganizationSettings, organizationSettings } from "./organization";

type LeadRow = typeof leads.$inferSelect;

/** The organization's rules in their order. The first use stores its market's defaults, once also under concurrency. */
export async function loadScoringRules(ctx: TxCtx, market: string): Promise<ScoringRule[]> {
  const stored = await storedRules(ctx);
  if (stored.length > 0) return stored;
  await lockRules(ctx);
  const meanwhile = await storedRules(ctx);
  if (meanwhile.length > 0) return meanwhile;
  await storeRules(ctx, defaultRules(toMarket(market)));
  return storedRules(ctx);
}

/** One writer of an organization's rules at a time: of two replacing them at once the later holds. */
export async function lockRules(ctx: TxCtx): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`scoring_rules:${ctx.actor.organization_id}`}, 0))`);
}

async function storedRules(ctx: TxCtx): Promise<ScoringRule[]> {
  const rows = await ctx.tx
    .select()
    .from(scoring_rules)
    .where(eq(scoring_rules.organization_id, ctx.actor.organization_id))
    .orderBy(asc(scoring_rules.position), asc(scoring_rules.rule_id));
  return rows.map(({ rule_id, name, factor, operator, value, points, active }) => ({
    rule_id,
    name,
    factor: factor as Factor,
    operator: operator as Operator,
    value,
    points,
    active,
  }));
}

/** Stores rules in the order given. */
export async function storeRules(ctx: TxCtx, rules: readonly ScoringRule[]): Promise<void> {
  const { organization_id } = ctx.actor;
  await ctx.tx.insert(scoring_rules).values(
    rules.map(({ rule_id, ...rule }, position) => ({
      ...rule,
      organization_id,
      rule_id: rule_id ?? newId(),
      position,
      created_at: ctx.now(),
    })),
  );
}

/** Adds lines to a lead's score and moves the score to what they now add up to. Returns the score. */
export async function appendReasons(ctx: TxCtx, lead_id: string, reasons: readonly ScoreReason[]): Promise<number> {
  const { organization_id } = ctx.actor;
  const here = and(eq(lead_score_reasons.organization_id, organization_id), eq(lead_score_reasons.lead_id, lead_id));
  if (reasons.length > 0)
    await ctx.tx
      .insert(lead_score_reasons)
      .values(reasons.map((line) => ({ organization_id, lead_score_reason_id: newId(), lead_id, created_at: ctx.now(), ...line })));
  const kept = await ctx.tx.select({ points: lead_score_reasons.points }).from(lead_score_reasons).where(here);
  const lead_score = scoreOf(kept);
  const [lead] = await ctx.tx
    .update(leads)
    .set({ lead_score })
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)))
    .returning({ conversation_id: leads.conversation_id });
  if (lead?.conversation_id)
    await ctx.tx
      .update(conversations)
      .set({ lead_score })
      .where(and(eq(conversations.organization_id, organization_id), eq(conversations.conversation_id, lead.conversation_id)));
  return lead_score;
}

/** The rules' keys whose lines a lead already has. */
export async function countedRules(ctx: TxCtx, lead_id: string): Promise<ScoreReason[]> {
  const rows = await ctx.tx
    .select({ rule: lead_score_reasons.rule, points: lead_score_reasons.points, reason: lead_score_reasons.reason })
    .from(lead_score_reasons)
    .where(and(eq(lead_score_reasons.organization_id, ctx.actor.organization_id), eq(lead_score_reasons.lead_id, lead_id)))
    .orderBy(asc(lead_score_reasons.lead_score_reason_id));
  return rows;
}

/** Scores a lead by the rules and what is known now, appending a line for each change. Returns the score. */
export async function rescore(ctx: TxCtx, lead_id: string, evidence: LeadFacts["evidence"] = {}): Promise<number> {
  const organization = await organizationSettings(ctx);
  const rules = await loadScoringRules(ctx, organization.market);
  const facts = { ...(await factsOf(ctx, lead_id, organization)), evidence };
  const wanted = scoreLead(rules, facts, toMarket(organization.market));
  return appendReasons(ctx, lead_id, reasonsToAppend(await countedRules(ctx, lead_id), wanted, FACTORS));
}

async function factsOf(ctx: TxCtx, lead_id: string, organization: OrganizationSettings): Promise<LeadFacts> {
  const [row] = await ctx.tx
    .select({ lead: leads, nationality: contacts.nationality, move_in_date: conversations.move_in_date })
    .from(leads)
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .leftJoin(
      conversations,
      and(eq(conversations.organization_id, leads.organization_id), eq(conversations.conversation_id, leads.conversation_id)),
    )
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
  if (!row) throw new Error("the lead to be scored is gone");
  const { lead } = row;
  const { timeline_days, pre_approved, referral } = lead.qualification as {
    timeline_days?: number | null;
    pre_approved?: boolean | null;
    referral?: boolean;
  };
  return {
    source_type: lead.source_type,
    budget_max: inCurrency(lead.budget_max ?? lead.budget_min, lead.currency, organization.currency),
    property_type: lead.property_type,
    preferred_areas: lead.preferred_areas,
    referral: lead.source_type === "referral" || referral === true,
    response_minutes: lead.first_response_at ? Math.max(0, (lead.first_response_at.getTime() - lead.created_at.getTime()) / 60_000) : null,
    tour_requested: lead.tour_requested || lead.tour_booked_at !== null,
    timeline_days: timeline_days ?? daysUntil(row.move_in_date, lead),
    pre_approved: pre_approved ?? null,
    nationality: row.nationality,
  };
}

/** Days from capture to a day such as 2026-12-01; null for words. */
function daysUntil(day: string | null, lead: LeadRow): number | null {
  const time = day && /^\d{4}-\d{2}-\d{2}/.test(day) ? Date.parse(day.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - lead.created_at.getTime()) / 86_400_000));
}

function inCurrency(amount: number | null, from: string, to: string): number | null {
  const [a, b] = [AED_PER_UNIT[from], AED_PER_UNIT[to]];
  return amount === null || from === to || !a || !b ? amount : Math.round((amount * a) / b);
}
