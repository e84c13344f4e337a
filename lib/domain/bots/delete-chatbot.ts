import { and, eq, isNull } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { type ChatbotIdInput, chatbotIdInput } from "./schemas";

/**
 * Takes a chatbot out of use. Its row, its address and its signs stay, so that a printed sign still leads to a
 * page that says what happened and can be pointed at another bot; its properties stay and lose the link.
 * @throws AppError not_found
 */
export async function deleteChatbot({ ctx, input }: { ctx: Ctx; input: ChatbotIdInput }): Promise<void> {
  authorize(ctx, { scope: "chatbots:write" });
  const { bot_id } = parseInput(chatbotIdInput, input);
  await transaction(ctx, async (ctx) => {
    const organization_id = ctx.actor.organization_id;
    const rows = await ctx.tx
      .update(chatbots)
      .set({ deleted_at: ctx.now(), updated_at: ctx.now(), status: "inactive" })
      .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, bot_id), isNull(chatbots.deleted_at)))
      .returning({ bot_name: chatbots.bot_name });
    const [row] = rows;
    if (!row) throw notFound("This chatbot");
    await ctx.tx
      .update(properties)
      .set({ bot_id: null, updated_at: ctx.now() })
      .where(and(eq(properties.organization_id, organization_id), eq(properties.bot_id, bot_id)));
    await audit(ctx, { action: "chatbot.deleted", object_type: "chatbot", object_id: bot_id, diff: { bot_name: row.bot_name } });
    await emit(ctx, { type: "chatbot.deleted", subject_type: "chatbot", subject_id: bot_id, payload: {} });
  });
}
