import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { conflict } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { loadConversation } from "./internal/conversation-row";
import { allowedQaTransitions } from "./rules/qa-status";
import { type SetQaStatusInput, setQaStatusInput } from "./schemas";

/**
 * Moves a conversation through quality assurance; who and when are kept. The same status again changes its notes.
 * @throws AppError not_found; conflict `invalid_transition` with `allowed`
 */
export async function setQaStatus({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: SetQaStatusInput;
}): Promise<{ conversation_id: string; qa_status: string; message: string }> {
  authorize(ctx, { scope: "conversations:write" });
  const { conversation_id, qa_status, qa_notes, dev_feedback } = parseInput(setQaStatusInput, input);
  return transaction(ctx, async (ctx) => {
    const row = await loadConversation(ctx, conversation_id, true);
    const allowed = allowedQaTransitions(row.qa_status);
    const moves = row.qa_status !== qa_status;
    if (moves && !allowed.includes(qa_status))
      throw conflict("invalid_transition", `A conversation that is ${row.qa_status} can't become ${qa_status}.`, { allowed });
    const notes = { ...(qa_notes === undefined ? {} : { qa_notes }), ...(dev_feedback === undefined ? {} : { dev_feedback }) };
    await ctx.tx
      .update(conversations)
      .set({ qa_status, ...notes, qa_by: actorUserId(ctx), qa_at: ctx.now(), updated_at: ctx.now() })
      .where(and(eq(conversations.organization_id, row.organization_id), eq(conversations.conversation_id, conversation_id)));
    await audit(ctx, {
      action: "conversation.qa",
      object_type: "conversation",
      object_id: conversation_id,
      diff: { from: row.qa_status, to: qa_status },
    });
    if (moves && qa_status === "issue")
      await emit(ctx, {
        type: "qa.issue",
        subject_type: "conversation",
        subject_id: conversation_id,
        payload: { bot_id: row.bot_id, property_id: row.property_id },
      });
    return { conversation_id, qa_status, message: "Saved." };
  });
}
