import { api_configurations } from "@/db/schema/ai";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { KEYLESS_PROVIDERS } from "./constants";
import { sealedKey, toApiConfiguration, withoutNulls } from "./internal/api-configuration-row";
import { type ApiConfigurationAnswer, type CreateApiConfigurationInput, createApiConfigurationInput } from "./schemas";

/**
 * Keeps an organization's own key of a provider, sealed; it changes no bot by itself.
 * @throws AppError invalid where the provider needs a key and none is given
 */
export async function createApiConfiguration({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: CreateApiConfigurationInput;
}): Promise<ApiConfigurationAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { api_key, ...fields } = parseInput(createApiConfigurationInput, input);
  if (!api_key && !KEYLESS_PROVIDERS.includes(fields.provider_name)) {
    throw invalid([{ path: "api_key", message: "Paste the key from your provider account." }]);
  }
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const config_id = newId();
    const [row] = await ctx.tx
      .insert(api_configurations)
      .values({
        ...fields,
        model_settings: withoutNulls(fields.model_settings),
        ...sealedKey(organization_id, config_id, api_key),
        organization_id,
        config_id,
        created_by: actorUserId(ctx),
        created_at: ctx.now(),
        updated_at: ctx.now(),
      })
      .returning();
    if (!row) throw new Error("the configuration's row was not returned");
    await audit(ctx, {
      action: "api_configuration.created",
      object_type: "api_configuration",
      object_id: config_id,
      diff: { provider_name: fields.provider_name, is_active: fields.is_active },
    });
    return toApiConfiguration(row);
  });
}
