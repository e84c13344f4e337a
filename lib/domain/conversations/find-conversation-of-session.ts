import { z } from "zod";
import { conversations } from "@/db/schema/conversations";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { ofSession } from "./internal/session";

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
      .where(ofSession(ctx, bot_id, user_session_id));
    return row?.conversation_id ?? null;
  });
}
