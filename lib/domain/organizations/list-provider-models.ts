import { and, desc, eq, isNull } from "drizzle-orm";
import { api_configurations } from "@/db/schema/ai";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { ProviderError } from "@/lib/platform/ai/classify-failure";
import { chatModels, listModels } from "@/lib/platform/ai/list-models";
import { openApiKeyIfPossible } from "./open-api-key";
import { type ListProviderModelsInput, listProviderModelsInput } from "./schemas";

/**
 * The models that an own key of the organization may use, as the provider lists them now: of `config_id`, else of the newest active
 * key. Keys of the platform are not listed with. @throws AppError conflict `no_ai_key`; unavailable when the provider gives no list
 */
export async function listProviderModels({ ctx, input }: { ctx: Ctx; input: ListProviderModelsInput }): Promise<string[]> {
  authorize(ctx, { scope: "chatbots:read" });
  const { provider_name, config_id } = parseInput(listProviderModelsInput, input);
  const key = await transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select()
      .from(api_configurations)
      .where(
        and(
          eq(api_configurations.organization_id, ctx.actor.organization_id),
          eq(api_configurations.provider_name, provider_name),
          eq(api_configurations.is_active, true),
          isNull(api_configurations.deleted_at),
          config_id ? eq(api_configurations.config_id, config_id) : undefined,
        ),
      )
      .orderBy(desc(api_configurations.created_at))
      .limit(1);
    return row;
  });
  if (!key && provider_name !== "ollama") {
    throw new AppError("conflict", "There is no key for this provider. Type the model's name, or connect an account in the settings.", {
      code: "no_ai_key",
    });
  }
  try {
    const credential = { provider: provider_name, api_key: key ? openApiKeyIfPossible(key) : null, key_id: key?.config_id ?? "platform" };
    return chatModels(await listModels(credential)).sort((a, b) => a.localeCompare(b));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw new AppError("unavailable", "The provider's list could not be read just now. Type the model's name.", { code: "no_model_list" });
  }
}
