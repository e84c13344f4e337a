import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { getPublicBot } from "@/lib/domain/bots/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { addMessage } from "./internal/messages";
import { conversationOfSession } from "./internal/session";
import { handoffAccepted } from "./rules/buyer-words";
import { type RequestHandoffInput, requestHandoffInput } from "./schemas";

/** A buyer asks for a person. Asked twice, it is one request. @throws AppError not_found for a wrong session */
export async function requestHandoff({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: RequestHandoffInput;
}): Promise<{ message: string; handoff_requested: boolean }> {
  const { conversation_id, user_session_id, reason } = parseInput(requestHandoffInput, input);
  return transaction(ctx, async (ctx) => {
    const row = await conversationOfSession(ctx, conversation_id, user_session_id, true);
    const bot = await getPublicBot({ ctx, input: { bot_id: row.bot_id } });
    const message = handoffAccepted(row.language ?? bot.conversation_config.language, bot.agent?.full_name ?? bot.org_name);
    if (row.handoff_requested_at) return { message, handoff_requested: true };
    await ctx.tx
      .update(conversations)
      .set({ handoff_requested_at: ctx.now(), handoff_reason: reason ?? null, updated_at: ctx.now() })
      .where(and(eq(conversations.organization_id, row.organization_id), eq(conversations.conversation_id, conversation_id)));
    await addMessage(ctx, conversation_id, {
      role: "bot",
      message_text: message,
      handoff: true,
      answered: true,
      answer_details: { kind: "contact" },
    });
    await emit(ctx, {
      type: "handoff.requested",
      subject_type: "conversation",
      subject_id: conversation_id,
      payload: { bot_id: row.bot_id, property_id: row.property_id },
    });
    return { message, handoff_requested: true };
  });
}
