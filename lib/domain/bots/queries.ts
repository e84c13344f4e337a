import { and, count, desc, eq, ilike, isNull, or } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { agents, organizations } from "@/db/schema/organizations";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError, notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { completeConversationConfig, toChatbot } from "./internal/chatbot-row";
import { organizationMarket } from "./internal/check-links";
import {
  type Chatbot,
  type ChatbotIdInput,
  type ConversationConfig,
  chatbotIdInput,
  type ListChatbotsInput,
  listChatbotsInput,
} from "./schemas";

/** The organization's chatbots, newest first; `q` looks in name and description. */
export async function listChatbots({ ctx, input }: { ctx: Ctx; input: ListChatbotsInput }): Promise<Page<Chatbot>> {
  authorize(ctx, { scope: "chatbots:read" });
  const { page, page_size, status, q } = parseInput(listChatbotsInput, input);
  const pattern = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : undefined;
  return transaction(ctx, async (ctx) => {
    const where = and(
      eq(chatbots.organization_id, ctx.actor.organization_id),
      isNull(chatbots.deleted_at),
      status ? eq(chatbots.status, status) : undefined,
      pattern ? or(ilike(chatbots.bot_name, pattern), ilike(chatbots.description, pattern)) : undefined,
    );
    const { limit, offset } = limitOf({ page, page_size });
    const rows = await ctx.tx
      .select()
      .from(chatbots)
      .where(where)
      .orderBy(desc(chatbots.created_at), desc(chatbots.bot_id))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(chatbots).where(where);
    const market = await organizationMarket(ctx);
    return { items: rows.map((row) => toChatbot(row, market)), page, page_size, total: totals?.total ?? 0 };
  });
}

/** One chatbot. @throws AppError not_found, also for a deleted one and another tenant's */
export async function getChatbot({ ctx, input }: { ctx: Ctx; input: ChatbotIdInput }): Promise<Chatbot> {
  authorize(ctx, { scope: "chatbots:read" });
  const { bot_id } = parseInput(chatbotIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select()
      .from(chatbots)
      .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, bot_id), isNull(chatbots.deleted_at)));
    if (!row) throw notFound("This chatbot");
    return toChatbot(row, await organizationMarket(ctx));
  });
}

/** What a buyer's door needs of a bot; nothing of it is secret. */
export type PublicBot = {
  bot_id: string;
  organization_id: string;
  bot_name: string;
  slug: string;
  status: "draft" | "active" | "inactive";
  conversation_config: ConversationConfig;
  branding_overrides: Record<string, unknown>;
  allowed_origins: string[];
  knowledge_version: number;
  org_name: string;
  market: string;
  locale: string;
  currency: string;
  time_zone: string;
  agent: { agent_id: string; full_name: string; email: string | null; phone: string | null } | null;
};

/**
 * The bot a buyer talks to. Needs no right: what it holds stands on the buyer's page.
 * @throws AppError not_found with code `bot_unavailable` unless it is active (a draft, paused or deleted one)
 */
export async function getPublicBot({ ctx, input }: { ctx: Ctx; input: ChatbotIdInput }): Promise<PublicBot> {
  const { bot_id } = parseInput(chatbotIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select({
        bot: chatbots,
        organization: organizations,
        agent: { agent_id: agents.agent_id, full_name: agents.full_name, email: agents.email, phone: agents.phone },
      })
      .from(chatbots)
      .innerJoin(organizations, eq(organizations.organization_id, chatbots.organization_id))
      .leftJoin(
        agents,
        and(eq(agents.organization_id, chatbots.organization_id), eq(agents.agent_id, chatbots.agent_id), eq(agents.active, true)),
      )
      .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, bot_id)));
    if (!row || row.bot.deleted_at !== null || row.bot.status !== "active") {
      throw new AppError("not_found", "This assistant is not available at the moment.", { code: "bot_unavailable" });
    }
    const { bot, organization, agent } = row;
    const { organization_id, bot_name, slug, status, branding_overrides, allowed_origins, knowledge_version } = bot;
    const { org_name, market, locale, currency, time_zone } = organization;
    const conversation_config = completeConversationConfig(bot.conversation_config);
    return {
      bot_id,
      organization_id,
      bot_name,
      slug,
      status,
      conversation_config,
      branding_overrides,
      allowed_origins,
      knowledge_version,
      org_name,
      market,
      locale,
      currency,
      time_zone,
      agent,
    };
  });
}
