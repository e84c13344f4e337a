import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { sessionHash } from "./rules/session-hash";

type Input = { bot_id: string; user_session_id: string };

/** The conversation that a browser has with a bot, by its secret; null before the first message. */
export async function findConversationOfSession({ ctx, input }: { ctx: Ctx; input: Input }): Promise<string | null> {
  const session_hash = sessionHash(input.user_session_id);
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select({ conversation_id: conversations.conversation_id })
      .from(conversations)
      .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.bot_id, input.bot_id), eq(conversations.session_hash, session_hash)));
    return row?.conversation_id ?? null;
  });
}
