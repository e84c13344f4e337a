import { chatbots } from "@/db/schema/bots";
import { directory } from "@/db/schema/organizations";
import { refuseCopy } from "@/lib/domain/fair-housing/refuse-copy";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { toChatbot } from "./internal/chatbot-row";
import { checkBotLinks, organizationMarket } from "./internal/check-links";
import { claimExactSlug, claimSlug } from "./internal/claim-slug";
import { botCopy } from "./rules/bot-copy";
import { slugFromName } from "./rules/slug";
import { type Chatbot, type CreateChatbotInput, createChatbotInput } from "./schemas";

/**
 * Makes a chatbot, a draft unless told, with its public address. The agent who makes it is the one it offers.
 * @throws AppError invalid for an id of another organization, or `fair_housing_copy`; conflict `slug_taken` for a slug asked for and taken
 */
export async function createChatbot({ ctx, input }: { ctx: Ctx; input: CreateChatbotInput }): Promise<Chatbot> {
  authorize(ctx, { scope: "chatbots:write" });
  const { slug: wantedSlug, ...fields } = parseInput(createChatbotInput, input);
  return transaction(ctx, async (ctx) => {
    await checkBotLinks(ctx, fields);
    const bot_id = newId();
    await refuseCopy(ctx, { fields: botCopy(fields.conversation_config), object: { object_type: "chatbot", object_id: bot_id } });
    const slug = wantedSlug ?? (await claimSlug(ctx, slugFromName(fields.bot_name), bot_id));
    if (wantedSlug) await claimExactSlug(ctx, wantedSlug, bot_id);
    const organization_id = ctx.actor.organization_id;
    const agent_id = fields.agent_id === undefined && ctx.actor.type === "user" ? ctx.actor.agent_id : (fields.agent_id ?? null);
    const rows = await ctx.tx
      .insert(chatbots)
      .values({
        ...fields,
        organization_id,
        bot_id,
        slug,
        agent_id,
        created_by: actorUserId(ctx),
        created_at: ctx.now(),
        updated_at: ctx.now(),
      })
      .returning();
    await ctx.tx.insert(directory).values({ kind: "bot", handle: bot_id, organization_id, target_id: bot_id });
    await audit(ctx, {
      action: "chatbot.created",
      object_type: "chatbot",
      object_id: bot_id,
      diff: { bot_name: fields.bot_name, status: fields.status ?? "draft" },
    });
    const [row] = rows;
    if (!row) throw new Error("the chatbot's row was not returned");
    return toChatbot(row, await organizationMarket(ctx));
  });
}
