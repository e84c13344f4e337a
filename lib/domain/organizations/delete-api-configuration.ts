import { api_configurations } from "@/db/schema/ai";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { lockConfiguration, ownConfiguration } from "./internal/api-configuration-row";
import { type ApiConfigurationIdInput, apiConfigurationIdInput } from "./schemas";

/**
 * Deletes a provider's key: the secret is gone at once, the row stays for what it was used for. Bots that named it go on with
 * their next choice, at last with the built-in engine. @throws AppError not_found
 */
export async function deleteApiConfiguration({ ctx, input }: { ctx: Ctx; input: ApiConfigurationIdInput }): Promise<void> {
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { config_id } = parseInput(apiConfigurationIdInput, input);
  await transaction(ctx, async (ctx) => {
    const { provider_name } = await lockConfiguration(ctx, config_id);
    const now = ctx.now();
    await ctx.tx
      .update(api_configurations)
      .set({ deleted_at: now, updated_at: now, is_active: false, api_key_sealed: null })
      .where(ownConfiguration(ctx, config_id));
    await audit(ctx, {
      action: "api_configuration.deleted",
      object_type: "api_configuration",
      object_id: config_id,
      diff: { provider_name },
    });
  });
}
