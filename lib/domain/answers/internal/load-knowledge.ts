import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { knowledge_sources, property_facts } from "@/db/schema/knowledge";
import { agents, organizations } from "@/db/schema/organizations";
import { env } from "@/lib/kernel/env";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import { APPROVED_LIMIT, PORTFOLIO_LIMIT } from "../constants";
import { type FoundFact, foundFact, type PropertyRow, propertyFacts } from "../rules/property-facts";
import type { ApprovedAnswer, EvidencePassage, Knowledge, PortfolioHome, Speaker } from "../schemas";

/** Below this a source only hints at a value ("from", "up to"): it is not said as a fact. */
const LEAST_CONFIDENCE = 0.5;

/**
 * What a bot knows of a home, without the passages that depend on the question: what live sources say and what was
 * confirmed. Without `property_id` the bot's only home, or `homes` to choose from when it has several. A bot that is
 * not active knows the same: its previews are answered.
 * @throws AppError not_found for a bot or property that is not of this organization
 */
export async function loadKnowledge(
  ctx: TxCtx,
  { bot_id, property_id }: { bot_id: string; property_id?: string | null },
): Promise<Knowledge> {
  const [bot, rows] = await Promise.all([loadBot(ctx, bot_id), loadHomes(ctx, bot_id, property_id)]);
  const chosen = property_id || rows.length === 1 ? rows[0] : undefined;
  if (property_id && !chosen) throw notFound("This property");
  // Sent together: on one connection they go out without waiting for each other.
  const [agent, homes, others, found, approved] = await Promise.all([
    loadAgent(ctx, chosen?.agent_id ?? bot.agent_id),
    chosen ? [] : portfolio(ctx, rows, bot.slug),
    chosen?.bot_id ? otherHomes(ctx, chosen, bot.slug) : [],
    chosen ? loadFoundFacts(ctx, chosen.property_id) : [],
    loadApproved(ctx, bot_id, chosen?.property_id),
  ]);
  const speaker: Speaker = {
    organization_name: bot.org_name,
    agent_name: agent?.full_name,
    property_id: chosen?.property_id,
    address: chosen?.address,
    market: bot.market,
    state: chosen?.state,
    city: chosen?.city,
    asked_at: ctx.now(),
  };
  return {
    speaker,
    facts: chosen ? propertyFacts(chosen, found) : [],
    passages: chosen?.description ? [descriptionPassage(chosen, chosen.description)] : [],
    approved,
    homes,
    ...(others.length > 0 ? { others } : {}),
  };
}

async function loadAgent(ctx: TxCtx, agent_id: string | null): Promise<{ full_name: string } | undefined> {
  if (!agent_id) return undefined;
  const [agent] = await ctx.tx
    .select({ full_name: agents.full_name })
    .from(agents)
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agent_id)));
  return agent;
}

async function otherHomes(ctx: TxCtx, chosen: PropertyRow, slug: string): Promise<PortfolioHome[]> {
  const rows = await loadHomes(ctx, chosen.bot_id ?? "", null);
  return portfolio(
    ctx,
    rows.filter(({ property_id }) => property_id !== chosen.property_id),
    slug,
  );
}

/** Homes as they are compared: confirmed values, else what live sources say, without the sentences. */
async function portfolio(ctx: TxCtx, rows: PropertyRow[], slug: string): Promise<PortfolioHome[]> {
  if (rows.length === 0) return [];
  const found = await loadValues(
    ctx,
    rows.map(({ property_id }) => property_id),
  );
  return rows.map((row) => {
    const photo_url = row.media[0]?.url;
    return {
      ...{ property_id: row.property_id, address: row.address, url: row.listing_url ?? `${env().APP_URL}/c/${slug}` },
      facts: propertyFacts(row, found.get(row.property_id) ?? []),
      ...(photo_url ? { photo_url } : {}),
    };
  });
}

async function loadValues(ctx: TxCtx, property_ids: string[]): Promise<Map<string, FoundFact[]>> {
  const { property_id, field, value, unit, status, source_id } = property_facts;
  const rows = await ctx.tx
    .select({ property_id, field, value, unit, status })
    .from(property_facts)
    .leftJoin(
      knowledge_sources,
      and(eq(knowledge_sources.organization_id, property_facts.organization_id), eq(knowledge_sources.source_id, source_id)),
    )
    .where(
      and(
        eq(property_facts.organization_id, ctx.actor.organization_id),
        inArray(property_id, property_ids),
        ne(status, "rejected"),
        or(isNull(source_id), eq(knowledge_sources.is_live, true), eq(status, "confirmed")),
        sql`${property_facts.confidence} >= ${LEAST_CONFIDENCE}`,
      ),
    );
  const byHome = new Map<string, FoundFact[]>();
  for (const row of rows) {
    const fact = { field: row.field, value: row.value, unit: row.unit ?? undefined, confirmed: row.status === "confirmed" };
    byHome.set(row.property_id, [...(byHome.get(row.property_id) ?? []), fact]);
  }
  return byHome;
}

async function loadBot(ctx: TxCtx, bot_id: string) {
  const { organization_id } = ctx.actor;
  const [bot] = await ctx.tx
    .select({ agent_id: chatbots.agent_id, slug: chatbots.slug, org_name: organizations.org_name, market: organizations.market })
    .from(chatbots)
    .innerJoin(organizations, eq(organizations.organization_id, chatbots.organization_id))
    .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, bot_id), isNull(chatbots.deleted_at)));
  if (!bot) throw notFound("This chatbot");
  return bot;
}

async function loadHomes(ctx: TxCtx, bot_id: string, property_id: string | null | undefined): Promise<PropertyRow[]> {
  const own = property_id ? eq(properties.property_id, property_id) : and(eq(properties.bot_id, bot_id), ne(properties.status, "inactive"));
  return ctx.tx
    .select()
    .from(properties)
    .where(and(eq(properties.organization_id, ctx.actor.organization_id), isNull(properties.deleted_at), own))
    .orderBy(properties.created_at)
    .limit(PORTFOLIO_LIMIT);
}

async function loadFoundFacts(ctx: TxCtx, property_id: string): Promise<FoundFact[]> {
  const { organization_id } = ctx.actor;
  const rows = await ctx.tx
    .select({ fact: property_facts, title: knowledge_sources.title, url: knowledge_sources.url })
    .from(property_facts)
    .leftJoin(
      knowledge_sources,
      and(eq(knowledge_sources.organization_id, property_facts.organization_id), eq(knowledge_sources.source_id, property_facts.source_id)),
    )
    .where(
      and(
        eq(property_facts.organization_id, organization_id),
        eq(property_facts.property_id, property_id),
        ne(property_facts.status, "rejected"),
        or(isNull(property_facts.source_id), eq(knowledge_sources.is_live, true), eq(property_facts.status, "confirmed")),
        sql`${property_facts.confidence} >= ${LEAST_CONFIDENCE}`,
      ),
    )
    .orderBy(sql`${property_facts.confidence} desc`, property_facts.created_at);
  return rows.map(({ fact, title, url }) => foundFact(fact, title, url));
}

async function loadApproved(ctx: TxCtx, bot_id: string, property_id: string | undefined): Promise<ApprovedAnswer[]> {
  const { organization_id } = ctx.actor;
  const ofBot = and(eq(knowledge_sources.bot_id, bot_id), isNull(knowledge_sources.property_id));
  const rows = await ctx.tx
    .select({
      source_id: knowledge_sources.source_id,
      title: knowledge_sources.title,
      question: knowledge_sources.question,
      answer: knowledge_sources.answer,
    })
    .from(knowledge_sources)
    .where(
      and(
        eq(knowledge_sources.organization_id, organization_id),
        eq(knowledge_sources.source_type, "question_answer"),
        eq(knowledge_sources.status, "ready"),
        eq(knowledge_sources.is_live, true),
        property_id ? or(eq(knowledge_sources.property_id, property_id), ofBot) : ofBot,
      ),
    )
    .orderBy(sql`${knowledge_sources.created_at} desc`)
    .limit(APPROVED_LIMIT);
  return rows.flatMap(({ source_id, title, question, answer }) => (question && answer ? [{ source_id, title, question, answer }] : []));
}

const descriptionPassage = (row: PropertyRow, description: string): EvidencePassage => ({
  source_id: row.property_id,
  title: "The listing's description",
  url: row.listing_url,
  heading: null,
  content: description,
  char_start: 0,
});
