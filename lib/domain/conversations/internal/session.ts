import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { notFound } from "@/lib/kernel/errors";
import { sameText } from "@/lib/kernel/secrets";
import type { TxCtx } from "@/lib/kernel/transaction";
import { sessionHash } from "../rules/session-hash";
import type { ConversationRow } from "./conversation-row";

/**
 * The conversation that `user_session_id` is the secret of. A wrong secret and an unknown id are told the same way.
 * @throws AppError not_found
 */
export async function conversationOfSession(
  ctx: TxCtx,
  conversation_id: string,
  user_session_id: string,
  lock = false,
): Promise<ConversationRow> {
  const query = ctx.tx
    .select()
    .from(conversations)
    .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row?.session_hash || !sameText(row.session_hash, sessionHash(user_session_id))) throw notFound("This conversation");
  return row;
}

/** Which row of `conversations` is a browser's talk with a bot: there is one at most. */
export const ofSession = (ctx: TxCtx, bot_id: string, user_session_id: string) =>
  and(
    eq(conversations.organization_id, ctx.actor.organization_id),
    eq(conversations.bot_id, bot_id),
    eq(conversations.session_hash, sessionHash(user_session_id)),
  );
