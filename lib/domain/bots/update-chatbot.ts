import { and, eq, isNull } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { refuseCopy } from "@/lib/domain/fair-housing/refuse-copy";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type ChatbotRow, completeAiModelConfig, toChatbot } from "./internal/chatbot-row";
import { checkBotLinks, organizationMarket } from "./internal/check-links";
import { claimExactSlug } from "./internal/claim-slug";
import { botCopy } from "./rules/bot-copy";
import { type AiModelConfig, type Chatbot, type UpdateChatbotInput, updateChatbotInput } from "./schemas";

/**
 * Changes a part of a chatbot; of a configuration too only the keys that are given. An older slug goes on
 * leading to the bot, so that no printed or shared address dies.
 * @throws AppError not_found; invalid for an id of another organization, or `fair_housing_copy`; conflict `slug_taken`
 */
export async function updateChatbot({ ctx, input }: { ctx: Ctx; input: UpdateChatbotInput }): Promise<Chatbot> {
  authorize(ctx, { scope: "chatbots:write" });
  const { bot_id, ...fields } = parseInput(updateChatbotInput, input);
  return transaction(ctx, async (ctx) => {
    const own = and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, bot_id), isNull(chatbots.deleted_at));
    const [current] = await ctx.tx.select().from(chatbots).where(own).for("update");
    if (!current) throw notFound("This chatbot");
    await checkBotLinks(ctx, { ...fields, ai_model_config: checkedConfig(current, fields.ai_model_config) });
    await refuseCopy(ctx, {
      fields: botCopy(fields.conversation_config, current.conversation_config),
      object: { object_type: "chatbot", object_id: bot_id },
    });
    if (fields.slug && fields.slug !== current.slug) await claimExactSlug(ctx, fields.slug, bot_id);
    const [row] = await ctx.tx
      .update(chatbots)
      .set({ ...merged(current, fields), updated_at: ctx.now() })
      .where(own)
      .returning();
    if (!row) throw notFound("This chatbot");
    await audit(ctx, { action: "chatbot.updated", object_type: "chatbot", object_id: bot_id, diff: { fields: Object.keys(fields) } });
    return toChatbot(row, await organizationMarket(ctx));
  });
}

type Fields = Omit<ReturnType<typeof updateChatbotInput.parse>, "bot_id">;

function merged(current: ChatbotRow, fields: Fields): Partial<ChatbotRow> {
  const { ai_model_config, conversation_config, ...plain } = fields;
  const changes: Partial<ChatbotRow> = { ...plain };
  if (ai_model_config) changes.ai_model_config = { ...current.ai_model_config, ...withoutOldProvider(current, ai_model_config) };
  if (conversation_config) {
    const before = current.conversation_config as { lead_capture?: Record<string, unknown> };
    const lead_capture = conversation_config.lead_capture
      ? { lead_capture: { ...before.lead_capture, ...conversation_config.lead_capture } }
      : {};
    changes.conversation_config = { ...before, ...conversation_config, ...lead_capture };
  }
  return changes;
}

/** Model and key belong to their provider: with another one they are chosen anew. */
function withoutOldProvider(current: ChatbotRow, given: Partial<AiModelConfig>): Partial<AiModelConfig> {
  const before = completeAiModelConfig(current.ai_model_config).provider;
  return given.provider && given.provider !== before ? { model_name: null, api_key_id: null, ...given } : given;
}

/** The keys that this change names, with the provider they will stand beside; what was kept before is not held against it. */
function checkedConfig(current: ChatbotRow, given: Partial<AiModelConfig> | undefined): Partial<AiModelConfig> | undefined {
  if (!given?.api_key_id) return given;
  return { provider: completeAiModelConfig(current.ai_model_config).provider, ...given };
}
