import { and, desc, eq, lt } from "drizzle-orm";
import { messages } from "@/db/schema/conversations";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { withdrawRejectedAnswer } from "@/lib/domain/knowledge/withdraw-rejected-answer";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import type { ConversationRow } from "./internal/conversation-row";
import { conversationOfSession } from "./internal/session";
import { type RecordFeedbackInput, recordFeedbackInput } from "./schemas";

/**
 * A buyer's thumb on a reply; the last one counts. A thumb down brings the question to the list of what to learn, a
 * later thumb up takes it off again.
 * @throws AppError not_found for a wrong session or a message that is no reply
 */
export async function recordFeedback({ ctx, input }: { ctx: Ctx; input: RecordFeedbackInput }): Promise<{ message: string }> {
  const { conversation_id, user_session_id, message_id, rating, comment } = parseInput(recordFeedbackInput, input);
  return transaction(ctx, async (ctx) => {
    const conversation = await conversationOfSession(ctx, conversation_id, user_session_id);
    const reply = and(
      eq(messages.organization_id, conversation.organization_id),
      eq(messages.conversation_id, conversation_id),
      eq(messages.message_id, message_id),
      eq(messages.role, "bot"),
    );
    const [rated] = await ctx.tx.select().from(messages).where(reply).for("update");
    if (!rated) throw notFound("This message");
    await ctx.tx
      .update(messages)
      .set({ rating, rating_comment: comment ?? null })
      .where(reply);
    if ((rated.rating === "down") !== (rating === "down")) await learn(ctx, conversation, rated, rating === "down");
    return { message: "Thank you for telling us." };
  });
}

type Reply = typeof messages.$inferSelect;

/** Replies that answer nothing: a thumb on them says nothing about what is known. */
const NO_ANSWER = new Set<unknown>(["small_talk", "tour"]);

async function learn(
  ctx: TxCtx,
  { conversation_id, bot_id, property_id }: ConversationRow,
  reply: Reply,
  rejected: boolean,
): Promise<void> {
  const kind = reply.answer_details?.kind;
  const noted = kind === "unknown" && reply.answered === false;
  if (noted || NO_ANSWER.has(kind)) return;
  const [asked] = await ctx.tx
    .select({ question: messages.message_text })
    .from(messages)
    .where(
      and(
        eq(messages.organization_id, reply.organization_id),
        eq(messages.conversation_id, conversation_id),
        eq(messages.role, "user"),
        lt(messages.message_id, reply.message_id),
      ),
    )
    .orderBy(desc(messages.message_id))
    .limit(1);
  if (!asked) return;
  const about = { bot_id, property_id, question: asked.question.slice(0, 2000) };
  const system = asSystem(ctx, "feedback");
  if (!rejected) return withdrawRejectedAnswer({ ctx: system, input: { ...about, message_id: reply.message_id } });
  const language = typeof reply.answer_details?.language === "string" ? reply.answer_details.language : null;
  const answer_text = reply.message_text.slice(0, 20_000);
  const input = { ...about, conversation_id, language, rejected: { message_id: reply.message_id, answer_text } };
  await recordUnansweredQuestion({ ctx: system, input });
}
