import { type CreatedConversation, createConversation } from "@/lib/domain/conversations/create-conversation";
import type { CreateConversationInput, UpdateConversationInput } from "@/lib/domain/conversations/schemas";
import { updateConversation } from "@/lib/domain/conversations/update-conversation";
import { applyConversationFacts } from "@/lib/domain/leads/apply-conversation-facts";
import { captureConversationLead } from "@/lib/domain/leads/capture-conversation-lead";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";

export type BegunConversation = CreatedConversation & { status: string; lead_score: number; message: string };

/**
 * POST /conversations (seed 000): conversation, contact and, when the person can be reached, the scored lead, all in one
 * transaction.
 */
export async function beginConversation({ ctx, input }: { ctx: Ctx; input: CreateConversationInput }): Promise<BegunConversation> {
  return transaction(ctx, async (ctx) => {
    const created = await createConversation({ ctx, input });
    const lead_score = await leadScore(ctx, created.conversation_id);
    return { ...created, status: "new", lead_score, message: "Conversation created successfully" };
  });
}

/** PATCH /conversations/{id}: what became known, and the lead that learns it. */
export async function continueConversation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateConversationInput;
}): Promise<{ message: string; lead_score: number }> {
  return transaction(ctx, async (ctx) => {
    const { message } = await updateConversation({ ctx, input });
    return { message, lead_score: await leadScore(ctx, input.conversation_id) };
  });
}

async function leadScore(ctx: Ctx, conversation_id: string): Promise<number> {
  const { lead_id } = await captureConversationLead({ ctx, input: { conversation_id } });
  return lead_id ? applyConversationFacts({ ctx, input: { conversation_id, lead_id } }) : 0;
}
