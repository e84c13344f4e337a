import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { conversations } from "@/db/schema/conversations";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { sessionHash } from "./rules/session-hash";

const sessionInput = z.object({ bot_id: z.uuid(), user_session_id: z.string().min(8).max(200) });

/** The id of the conversation that a browser's secret has with a bot, or null before its first message. */
export async function findConversationOfSession({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { bot_id: string; user_session_id: string };
}): Promise<string | null> {
  const { bot_id, user_session_id } = parseInput(sessionInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select({ conversation_id: conversations.conversation_id })
      .from(conversations)
      .where(
        and(
          eq(conversations.organization_id, ctx.actor.organization_id),
          eq(conversations.bot_id, bot_id),
          eq(conversations.session_hash, sessionHash(user_session_id)),
        ),
      );
    return row?.conversation_id ?? null;
  });
}
