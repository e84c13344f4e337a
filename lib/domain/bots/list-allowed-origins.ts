import { and, eq } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { conversations } from "@/db/schema/conversations";
import { qr_codes } from "@/db/schema/qr";
import type { Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";

type Handle = { kind: "bot" | "qr" | "conversation"; id: string };

/** Origins that may call the public API for the bot behind a handle; an empty list means any. */
export async function listAllowedOrigins({ ctx, input }: { ctx: Ctx; input: Handle }): Promise<string[]> {
  return transaction(ctx, async (ctx) => {
    const botId = await botBehind(ctx, input);
    if (!botId) return [];
    const [bot] = await ctx.tx
      .select({ allowed_origins: chatbots.allowed_origins })
      .from(chatbots)
      .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, botId)));
    return bot?.allowed_origins ?? [];
  });
}

async function botBehind(ctx: TxCtx, { kind, id }: Handle): Promise<string | null> {
  const organizationId = ctx.actor.organization_id;
  if (kind === "bot") return id;
  if (kind === "qr") {
    const [row] = await ctx.tx
      .select({ bot_id: qr_codes.bot_id })
      .from(qr_codes)
      .where(and(eq(qr_codes.organization_id, organizationId), eq(qr_codes.qr_id, id)));
    return row?.bot_id ?? null;
  }
  const [row] = await ctx.tx
    .select({ bot_id: conversations.bot_id })
    .from(conversations)
    .where(and(eq(conversations.organization_id, organizationId), eq(conversations.conversation_id, id)));
  return row?.bot_id ?? null;
}
