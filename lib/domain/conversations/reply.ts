import { and, eq, isNull } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadConversation } from "./internal/conversation-row";
import { addMessage } from "./internal/messages";
import { cleanMessage } from "./rules/clean-message";
import { type ReplyInput, replyInput } from "./schemas";

/**
 * A person's reply. It takes the conversation over, so that the bot does not talk in between. On the web the buyer's
 * page fetches it. Attachments are links, said below the words.
 * @throws AppError not_found, invalid `message_empty`, `message_too_long`
 */
export async function reply({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ReplyInput;
}): Promise<{ message_id: string; conversation_id: string; status: "sent"; message: string }> {
  authorize(ctx, { scope: "conversations:write" });
  const { conversation_id, message_text, attachments } = parseInput(replyInput, input);
  const links = (attachments ?? []).map(({ url, title }) => (title ? `${title}: ${url}` : url));
  const text = cleanMessage([message_text, ...links].join("\n"));
  return transaction(ctx, async (ctx) => {
    const row = await loadConversation(ctx, conversation_id, true);
    const author_user_id = actorUserId(ctx);
    const message_id = await addMessage(ctx, conversation_id, { role: "agent", message_text: text, author_user_id, status: "sent" });
    await ctx.tx
      .update(conversations)
      .set({ taken_over_at: ctx.now(), assigned_user_id: author_user_id ?? row.assigned_user_id })
      .where(
        and(
          eq(conversations.organization_id, row.organization_id),
          eq(conversations.conversation_id, conversation_id),
          isNull(conversations.taken_over_at),
        ),
      );
    return { message_id, conversation_id, status: "sent", message: "Sent." };
  });
}
