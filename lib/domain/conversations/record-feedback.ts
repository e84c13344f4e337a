import { and, eq } from "drizzle-orm";
import { messages } from "@/db/schema/conversations";
import type { Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { conversationOfSession } from "./internal/session";
import { type RecordFeedbackInput, recordFeedbackInput } from "./schemas";

/** A buyer's thumb on a reply; the last one counts. @throws AppError not_found for a wrong session or a message that is no reply */
export async function recordFeedback({ ctx, input }: { ctx: Ctx; input: RecordFeedbackInput }): Promise<{ message: string }> {
  const { conversation_id, user_session_id, message_id, rating, comment } = parseInput(recordFeedbackInput, input);
  return transaction(ctx, async (ctx) => {
    const conversation = await conversationOfSession(ctx, conversation_id, user_session_id);
    const rated = await ctx.tx
      .update(messages)
      .set({ rating, rating_comment: comment ?? null })
      .where(
        and(
          eq(messages.organization_id, conversation.organization_id),
          eq(messages.conversation_id, conversation_id),
          eq(messages.message_id, message_id),
          eq(messages.role, "bot"),
        ),
      )
      .returning({ message_id: messages.message_id });
    if (rated.length === 0) throw notFound("This message");
    return { message: "Thank you for telling us." };
  });
}
