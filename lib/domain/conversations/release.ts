import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadConversation } from "./internal/conversation-row";
import { type ConversationIdInput, conversationIdInput } from "./schemas";

/** Hands a conversation back to the bot. @throws AppError not_found */
export async function release({
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
    if (row.taken_over_at) {
      await ctx.tx
        .update(conversations)
        .set({ taken_over_at: null, handoff_requested_at: null, updated_at: ctx.now() })
        .where(and(eq(conversations.organization_id, row.organization_id), eq(conversations.conversation_id, conversation_id)));
      await audit(ctx, { action: "conversation.released", object_type: "conversation", object_id: conversation_id });
    }
    return { conversation_id, message: "The assistant answers again." };
  });
}
