import { api_configurations } from "@/db/schema/ai";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { KEYLESS_PROVIDERS } from "./constants";
import {
  type ApiConfigurationRow,
  lockConfiguration,
  ownConfiguration,
  sealedKey,
  toApiConfiguration,
  withoutNulls,
} from "./internal/api-configuration-row";
import { type ApiConfigurationAnswer, type UpdateApiConfigurationInput, updateApiConfigurationInput } from "./schemas";

/**
 * Changes a part of a provider's key; another key is untested again. The provider itself stays.
 * @throws AppError not_found; invalid for another provider, or for taking away a key that is needed
 */
export async function updateApiConfiguration({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateApiConfigurationInput;
}): Promise<ApiConfigurationAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { config_id, provider_name, ...fields } = parseInput(updateApiConfigurationInput, input);
  return transaction(ctx, async (ctx) => {
    const current = await lockConfiguration(ctx, config_id);
    if (provider_name && provider_name !== current.provider_name) {
      throw invalid([{ path: "provider_name", message: "A key stays with its provider. Add another key for another provider." }]);
    }
    if (fields.api_key === null && !KEYLESS_PROVIDERS.includes(current.provider_name)) {
      throw invalid([{ path: "api_key", message: "This provider needs a key. Delete it or switch it off instead." }]);
    }
    const [row] = await ctx.tx
      .update(api_configurations)
      .set({ ...changes(current, fields), updated_at: ctx.now() })
      .where(ownConfiguration(ctx, config_id))
      .returning();
    if (!row) throw new Error("the configuration's row was not returned");
    await audit(ctx, {
      action: "api_configuration.updated",
      object_type: "api_configuration",
      object_id: config_id,
      diff: { fields: Object.keys(fields) },
    });
    return toApiConfiguration(row);
  });
}

type Fields = Omit<ReturnType<typeof updateApiConfigurationInput.parse>, "config_id" | "provider_name">;

function changes(current: ApiConfigurationRow, { api_key, model_settings, ...plain }: Fields): Partial<ApiConfigurationRow> {
  const changed: Partial<ApiConfigurationRow> = { ...plain };
  if (model_settings) changed.model_settings = withoutNulls({ ...current.model_settings, ...model_settings });
  if (api_key === undefined) return changed;
  const untested = { status: "untested" as const, status_detail: null, tested_at: null };
  return { ...changed, ...untested, ...sealedKey(current.organization_id, current.config_id, api_key) };
}
