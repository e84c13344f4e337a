import { and, eq } from "drizzle-orm";
import { conversations, messages, tours } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { directory } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadConversation } from "./internal/conversation-row";
import { type ConversationIdInput, conversationIdInput } from "./schemas";

/** Removes a conversation with its messages; the contact and the lead stay. Admins alone. @throws AppError not_found, forbidden */
export async function deleteConversation({ ctx, input }: { ctx: Ctx; input: ConversationIdInput }): Promise<void> {
  authorize(ctx, { roles: ["admin"], scope: "conversations:write" });
  const { conversation_id } = parseInput(conversationIdInput, input);
  await transaction(ctx, async (ctx) => {
    const { organization_id } = await loadConversation(ctx, conversation_id, true);
    const ofIt = (table: typeof messages | typeof tours | typeof leads) =>
      and(eq(table.organization_id, organization_id), eq(table.conversation_id, conversation_id));
    await ctx.tx.update(leads).set({ conversation_id: null }).where(ofIt(leads));
    await ctx.tx.update(tours).set({ conversation_id: null }).where(ofIt(tours));
    await ctx.tx.delete(messages).where(ofIt(messages));
    await ctx.tx
      .delete(conversations)
      .where(and(eq(conversations.organization_id, organization_id), eq(conversations.conversation_id, conversation_id)));
    await ctx.tx
      .delete(directory)
      .where(
        and(eq(directory.organization_id, organization_id), eq(directory.kind, "conversation"), eq(directory.handle, conversation_id)),
      );
    await audit(ctx, { action: "conversation.deleted", object_type: "conversation", object_id: conversation_id });
  });
}
