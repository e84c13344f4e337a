import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadConversation } from "./internal/conversation-row";
import { type ConversationIdInput, conversationIdInput } from "./schemas";

/** From now on a person answers: the bot stays silent. Doing it twice changes nothing. @throws AppError not_found */
export async function takeOver({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ConversationIdInput;
}): Promise<{ conversation_id: string; message: string }> {
  authorize(ctx, { scope: "conversations:write" });
  const { conversation_id } = parseInput(conversationIdInput, input);
  return transaction(ctx, async (ctx) => {
    const row = await loadConversation(ctx, conversation_id, true);
    if (!row.taken_over_at) {
      await ctx.tx
        .update(conversations)
        .set({ taken_over_at: ctx.now(), assigned_user_id: actorUserId(ctx) ?? row.assigned_user_id, updated_at: ctx.now() })
        .where(and(eq(conversations.organization_id, row.organization_id), eq(conversations.conversation_id, conversation_id)));
      await audit(ctx, { action: "conversation.taken_over", object_type: "conversation", object_id: conversation_id });
    }
    return { conversation_id, message: "You answer this conversation now. The assistant stays silent until you hand it back." };
  });
}
