import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { conversations, messages } from "@/db/schema/conversations";
import { users } from "@/db/schema/organizations";
import { homeCard } from "@/lib/domain/answers/schemas";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { messageExcerpt } from "../rules/clean-message";
import type { Message } from "../schemas";

type NewMessage = Pick<
  typeof messages.$inferInsert,
  "role" | "message_text" | "citations" | "suggested_questions" | "answered" | "handoff" | "answer_details" | "status" | "author_user_id"
>;

/** Stores a message and moves the conversation's counters with it, in the database. Returns its id. */
export async function addMessage(ctx: TxCtx, conversation_id: string, message: NewMessage): Promise<string> {
  const { organization_id } = ctx.actor;
  const message_id = newId();
  const created_at = ctx.now();
  await ctx.tx.insert(messages).values({ organization_id, message_id, conversation_id, created_at, ...message });
  await ctx.tx
    .update(conversations)
    .set({
      message_count: sql`${conversations.message_count} + 1`,
      last_message_at: created_at,
      last_message_text: messageExcerpt(message.message_text),
      updated_at: created_at,
    })
    .where(and(eq(conversations.organization_id, organization_id), eq(conversations.conversation_id, conversation_id)));
  return message_id;
}

/** A conversation's messages in order; `last`: only that many, the newest. */
export async function listMessages(ctx: TxCtx, conversation_id: string, last = 1000): Promise<Message[]> {
  const rows = await ctx.tx
    .select({ message: messages, first_name: users.first_name, last_name: users.last_name })
    .from(messages)
    .leftJoin(users, and(eq(users.organization_id, messages.organization_id), eq(users.user_id, messages.author_user_id)))
    .where(and(eq(messages.organization_id, ctx.actor.organization_id), eq(messages.conversation_id, conversation_id)))
    .orderBy(desc(messages.message_id))
    .limit(last);
  return rows
    .reverse()
    .map(({ message, first_name, last_name }) => toMessage(message, [first_name, last_name].filter(Boolean).join(" ") || null));
}

function toMessage(row: typeof messages.$inferSelect, author_name: string | null): Message {
  const { message_id, role, message_text, citations, suggested_questions, answered, handoff, status, rating, created_at } = row;
  const cards = z.array(homeCard).safeParse(row.answer_details?.cards).data;
  const shown = {
    message_id,
    role,
    message_text,
    citations,
    suggested_questions,
    answered,
    handoff,
    status,
    rating,
    author_name,
    created_at,
  };
  return cards ? { ...shown, cards } : shown;
}

/** Who said what lately, oldest first: what the answer engine understands "and the garage?" by. */
export async function recentHistory(
  ctx: TxCtx,
  conversation_id: string,
  last: number,
): Promise<{ role: "user" | "bot" | "agent"; message_text: string }[]> {
  const rows = await ctx.tx
    .select({ role: messages.role, message_text: messages.message_text, message_id: messages.message_id })
    .from(messages)
    .where(and(eq(messages.organization_id, ctx.actor.organization_id), eq(messages.conversation_id, conversation_id)))
    .orderBy(desc(messages.message_id))
    .limit(last);
  return rows.sort((a, b) => (a.message_id < b.message_id ? -1 : 1)).map(({ role, message_text }) => ({ role, message_text }));
}
