import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { forbidden, invalid, notFound } from "@/lib/kernel/errors";
import { sameText } from "@/lib/kernel/secrets";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { findOrCreateContact } from "./find-or-create-contact";
import { type ConversationRow, loadConversation } from "./internal/conversation-row";
import { organizationCountry } from "./internal/market";
import { qualificationColumns } from "./internal/qualification";
import { readPhoneField } from "./rules/find-phone";
import { tokenHash } from "./rules/session-hash";
import { type UpdateConversationInput, updateConversationInput } from "./schemas";

type Update = ReturnType<typeof updateConversationInput.parse>;

/**
 * What became known since, and the conversation's own state. A visitor needs the conversation_token and may tell
 * details alone.
 * @throws AppError not_found (also for a wrong token), forbidden, invalid
 */
export async function updateConversation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateConversationInput;
}): Promise<{ conversation_id: string; contact_id: string | null; message: string }> {
  const update = parseInput(updateConversationInput, input);
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "conversations:write" });
  return transaction(ctx, async (ctx) => {
    const row = await loadConversation(ctx, update.conversation_id, true);
    if (ctx.actor.type === "visitor") checkVisitor(row, update);
    const contact_id = await contactAfter(ctx, row, update);
    const state = {
      ...(update.completion_status ? { completion_status: update.completion_status } : {}),
      ...(update.archive_status ? { archive_status: update.archive_status } : {}),
      ...(update.assigned_user_id !== undefined ? { assigned_user_id: await checkedUser(ctx, update.assigned_user_id) } : {}),
    };
    const columns = qualificationColumns(update);
    if (columns.metadata) columns.metadata = { ...row.metadata, ...columns.metadata };
    await ctx.tx
      .update(conversations)
      .set({ ...columns, ...state, contact_id, updated_at: ctx.now() })
      .where(and(eq(conversations.organization_id, row.organization_id), eq(conversations.conversation_id, row.conversation_id)));
    await audit(ctx, {
      action: "conversation.updated",
      object_type: "conversation",
      object_id: row.conversation_id,
      diff: { fields: Object.keys({ ...columns, ...state }) },
    });
    if (state.completion_status === "complete" && row.completion_status !== "complete") {
      await emit(ctx, {
        type: "conversation.completed",
        subject_type: "conversation",
        subject_id: row.conversation_id,
        payload: { bot_id: row.bot_id },
      });
    }
    return { conversation_id: row.conversation_id, contact_id, message: "Saved." };
  });
}

function checkVisitor(row: ConversationRow, update: Update): void {
  if (!update.conversation_token || !row.session_hash || !sameText(row.session_hash, tokenHash(update.conversation_token)))
    throw notFound("This conversation");
  if (update.completion_status || update.archive_status || update.assigned_user_id !== undefined)
    throw forbidden("This token serves to add details alone.");
}

async function contactAfter(ctx: TxCtx, row: ConversationRow, update: Update): Promise<string | null> {
  const phone = update.phone ? readPhoneField(update.phone, await organizationCountry(ctx)) : null;
  if (update.phone && !phone) throw invalid([{ path: "phone", message: "This is not a phone number." }]);
  if (!update.email && !phone) return row.contact_id;
  const { email, first_name, last_name, lead_source } = update;
  const { contact } = await findOrCreateContact({ ctx, input: { email, phone, first_name, last_name, lead_source } });
  return contact.contact_id;
}

async function checkedUser(ctx: TxCtx, user_id: string | null): Promise<string | null> {
  if (user_id === null) return null;
  const [user] = await ctx.tx
    .select({ user_id: users.user_id })
    .from(users)
    .where(and(eq(users.organization_id, ctx.actor.organization_id), eq(users.user_id, user_id)));
  if (!user) throw invalid([{ path: "assigned_user_id", message: "Nobody in your organization has this id." }]);
  return user.user_id;
}
