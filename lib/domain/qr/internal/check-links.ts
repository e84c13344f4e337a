import { and, eq, isNull } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { type FieldError, invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

/**
 * Refuses a bot or property that is not of this organization, or was deleted, each by its field; gives their names.
 * @throws AppError invalid (422)
 */
export async function checkQrLinks(
  ctx: TxCtx,
  links: { bot_id?: string; property_id?: string | null },
): Promise<{ bot_name?: string; address?: string }> {
  const organization_id = ctx.actor.organization_id;
  const errors: FieldError[] = [];
  const names: { bot_name?: string; address?: string } = {};
  if (links.bot_id) {
    const [bot] = await ctx.tx
      .select({ bot_name: chatbots.bot_name })
      .from(chatbots)
      .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, links.bot_id), isNull(chatbots.deleted_at)));
    if (bot) names.bot_name = bot.bot_name;
    else errors.push({ path: "bot_id", message: "This chatbot was not found in your organization." });
  }
  if (links.property_id) {
    const [property] = await ctx.tx
      .select({ address: properties.address })
      .from(properties)
      .where(
        and(eq(properties.organization_id, organization_id), eq(properties.property_id, links.property_id), isNull(properties.deleted_at)),
      );
    if (property) names.address = property.address;
    else errors.push({ path: "property_id", message: "This property was not found in your organization." });
  }
  if (errors.length > 0) throw invalid(errors);
  return names;
}
