import { and, asc, count, desc, eq, exists, ilike, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { contacts, conversations, messages } from "@/db/schema/conversations";
import { getPublicBot } from "@/lib/domain/bots/queries";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { containing, withinDays } from "./filter-days";
import { selectConversations, toConversation } from "./internal/conversation-row";
import { listMessages } from "./internal/messages";
import { conversationOfSession } from "./internal/session";
import { leadState } from "./rules/lead-state";
import {
  type Conversation,
  type ConversationIdInput,
  type ConversationWithMessages,
  conversationIdInput,
  type ListConversationsInput,
  listConversationsInput,
  type PublicConversation,
  type PublicConversationInput,
  publicConversationInput,
} from "./schemas";

type Filters = ReturnType<typeof listConversationsInput.parse>;

/** The organization's conversations; `q` looks in what was said and in who said it. Days are of its time zone. */
export async function listConversations({ ctx, input }: { ctx: Ctx; input: ListConversationsInput }): Promise<Page<Conversation>> {
  authorize(ctx, { scope: "conversations:read" });
  const filters = parseInput(listConversationsInput, input);
  return transaction(ctx, async (ctx) => {
    const where = whereOf(ctx, filters);
    const { limit, offset } = limitOf(filters);
    const rows = await selectConversations(ctx)
      .where(where)
      .orderBy(...orderOf(filters.sort))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx
      .select({ total: count() })
      .from(conversations)
      .leftJoin(
        contacts,
        and(eq(contacts.organization_id, conversations.organization_id), eq(contacts.contact_id, conversations.contact_id)),
      )
      .where(where);
    return { items: rows.map(toConversation), page: filters.page, page_size: filters.page_size, total: totals?.total ?? 0 };
  });
}

function whereOf(ctx: TxCtx, filters: Filters): SQL | undefined {
  const { organization_id } = ctx.actor;
  const plain = (["bot_id", "property_id", "contact_id", "channel", "completion_status", "archive_status", "qa_status"] as const).flatMap(
    (key) => {
      const value = filters[key];
      return value ? [eq(conversations[key], value as never)] : [];
    },
  );
  return and(
    eq(conversations.organization_id, organization_id),
    ...plain,
    ...withinDays(conversations.created_at, organization_id, filters.start_date, filters.end_date),
    filters.q ? searched(ctx, filters.q) : undefined,
  );
}

function searched(ctx: TxCtx, q: string): SQL | undefined {
  const pattern = containing(q);
  const said = ctx.tx
    .select({ one: sql`1` })
    .from(messages)
    .where(
      and(
        eq(messages.organization_id, conversations.organization_id),
        eq(messages.conversation_id, conversations.conversation_id),
        ilike(messages.message_text, pattern),
      ),
    );
  return or(
    ilike(contacts.email, pattern),
    ilike(contacts.phone, pattern),
    ilike(sql`concat_ws(' ', ${contacts.first_name}, ${contacts.last_name})`, pattern),
    exists(said),
  );
}

function orderOf(sort: Filters["sort"]): SQL[] {
  const column = sort.endsWith("created_at")
    ? conversations.created_at
    : sql`coalesce(${conversations.last_message_at}, ${conversations.created_at})`;
  return sort.startsWith("-") ? [desc(column), desc(conversations.conversation_id)] : [asc(column), asc(conversations.conversation_id)];
}

/** One conversation with its messages in order. @throws AppError not_found */
export async function getConversation({ ctx, input }: { ctx: Ctx; input: ConversationIdInput }): Promise<ConversationWithMessages> {
  authorize(ctx, { scope: "conversations:read" });
  const { conversation_id } = parseInput(conversationIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await selectConversations(ctx).where(
      and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)),
    );
    if (!row) throw notFound("This conversation");
    return { ...toConversation(row), messages: await listMessages(ctx, conversation_id) };
  });
}

/** What the buyer who holds `user_session_id` sees of a conversation. @throws AppError not_found, also for a wrong session */
export async function getPublicConversation({ ctx, input }: { ctx: Ctx; input: PublicConversationInput }): Promise<PublicConversation> {
  const { conversation_id, user_session_id } = parseInput(publicConversationInput, input);
  return transaction(ctx, async (ctx) => {
    const row = await conversationOfSession(ctx, conversation_id, user_session_id);
    const fields = await leadFields(ctx, row.bot_id);
    const contact = row.contact_id ? await contactOf(ctx, row.contact_id) : null;
    return {
      conversation_id,
      bot_id: row.bot_id,
      property_id: row.property_id,
      language: row.language,
      taken_over: row.taken_over_at !== null,
      handoff_requested: row.handoff_requested_at !== null,
      lead: leadState(contact, fields),
      messages: await listMessages(ctx, conversation_id),
    };
  });
}

async function contactOf(ctx: TxCtx, contact_id: string) {
  const [contact] = await ctx.tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts.contact_id, contact_id)));
  return contact ?? null;
}

/** The details a bot asks for. A bot that was switched off meanwhile asks for none; its history stays readable. */
async function leadFields(ctx: TxCtx, bot_id: string): Promise<string[]> {
  const [active] = await ctx.tx
    .select({ bot_id: chatbots.bot_id })
    .from(chatbots)
    .where(
      and(
        eq(chatbots.organization_id, ctx.actor.organization_id),
        eq(chatbots.bot_id, bot_id),
        eq(chatbots.status, "active"),
        sql`${chatbots.deleted_at} is null`,
      ),
    );
  return active ? (await getPublicBot({ ctx, input: { bot_id } })).conversation_config.lead_capture.fields : [];
}

export type ConversationStats = {
  total: number;
  by_completion_status: Record<string, number>;
  by_archive_status: Record<string, number>;
  by_qa_status: Record<string, number>;
  by_channel: Record<string, number>;
  /** Conversations whose buyer can be reached. */
  leads_captured: number;
  /** Messages a conversation, one decimal. */
  average_messages: number;
};

/** Counts over all conversations of the organization (api-v1-details.md, section 8). */
export async function getConversationStats({ ctx }: { ctx: Ctx }): Promise<ConversationStats> {
  authorize(ctx, { scope: "conversations:read" });
  return transaction(ctx, async (ctx) => {
    const here = eq(conversations.organization_id, ctx.actor.organization_id);
    const { completion_status, archive_status, qa_status, channel } = conversations;
    const groups = await ctx.tx
      .select({
        completion_status,
        archive_status,
        qa_status,
        channel,
        total: count(),
        messages: sql<number>`sum(${conversations.message_count})::int`,
      })
      .from(conversations)
      .where(here)
      .groupBy(completion_status, archive_status, qa_status, channel);
    const [captured] = await ctx.tx
      .select({ total: count() })
      .from(conversations)
      .innerJoin(
        contacts,
        and(eq(contacts.organization_id, conversations.organization_id), eq(contacts.contact_id, conversations.contact_id)),
      )
      .where(and(here, or(isNotNull(contacts.email), isNotNull(contacts.phone))));
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const said = groups.reduce((sum, group) => sum + group.messages, 0);
    const by = (key: "completion_status" | "archive_status" | "qa_status" | "channel") => {
      const sums: Record<string, number> = {};
      for (const group of groups) sums[group[key]] = (sums[group[key]] ?? 0) + group.total;
      return sums;
    };
    return {
      total,
      by_completion_status: by("completion_status"),
      by_archive_status: by("archive_status"),
      by_qa_status: by("qa_status"),
      by_channel: by("channel"),
      leads_captured: captured?.total ?? 0,
      average_messages: total === 0 ? 0 : Math.round((said / total) * 10) / 10,
    };
  });
}
