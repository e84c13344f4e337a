import { conversations } from "@/db/schema/conversations";
import { directory } from "@/db/schema/organizations";
import { getPublicBot } from "@/lib/domain/bots/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { randomToken } from "@/lib/kernel/secrets";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { findOrCreateContact } from "./find-or-create-contact";
import { organizationCountry } from "./internal/market";
import { qualificationColumns } from "./internal/qualification";
import { readPhoneField } from "./rules/find-phone";
import { tokenHash } from "./rules/session-hash";
import { type CreateConversationInput, createConversationInput } from "./schemas";

export type CreatedConversation = {
  conversation_id: string;
  user_id: string | null;
  user_email: string | null;
  is_new_user: boolean;
  conversation_token: string;
};

/**
 * A conversation with whatever is known of the person (seed 000): contact and conversation exist together or not at
 * all. Without email and phone the person stays anonymous; a name alone is kept with the conversation. Open to visitors.
 * @throws AppError not_found `bot_unavailable`; invalid for a phone that is none
 */
export async function createConversation({ ctx, input }: { ctx: Ctx; input: CreateConversationInput }): Promise<CreatedConversation> {
  const told = parseInput(createConversationInput, input);
  return transaction(ctx, async (ctx) => {
    const bot = await getPublicBot({ ctx, input: { bot_id: told.chatbot_id } });
    const phone = told.phone ? readPhoneField(told.phone, await organizationCountry(ctx)) : null;
    if (told.phone && !phone) throw invalid([{ path: "phone", message: "This is not a phone number." }]);
    const { email, first_name, last_name, lead_source } = told;
    const reachable = Boolean(email || phone);
    const found = reachable ? await findOrCreateContact({ ctx, input: { email, phone, first_name, last_name, lead_source } }) : null;
    const conversation_id = newId();
    const conversation_token = randomToken();
    const { organization_id } = ctx.actor;
    const pending =
      !reachable && (first_name || last_name) ? { pending_name: { first_name: first_name ?? null, last_name: last_name ?? null } } : {};
    const columns = qualificationColumns(told);
    await ctx.tx.insert(conversations).values({
      ...columns,
      organization_id,
      conversation_id,
      bot_id: bot.bot_id,
      contact_id: found?.contact.contact_id ?? null,
      channel: "api",
      session_hash: tokenHash(conversation_token),
      metadata: { ...(columns.metadata ?? {}), ...pending },
      created_at: ctx.now(),
      updated_at: ctx.now(),
    });
    await ctx.tx.insert(directory).values({ kind: "conversation", handle: conversation_id, organization_id, target_id: conversation_id });
    await emit(ctx, {
      type: "conversation.started",
      subject_type: "conversation",
      subject_id: conversation_id,
      payload: { bot_id: bot.bot_id, channel: "api" },
    });
    return {
      conversation_id,
      user_id: found?.contact.contact_id ?? null,
      user_email: found?.contact.email ?? null,
      is_new_user: found?.is_new ?? true,
      conversation_token,
    };
  });
}
