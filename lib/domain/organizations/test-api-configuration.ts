import { and, sql } from "drizzle-orm";
import { api_configurations } from "@/db/schema/ai";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { testKey } from "@/lib/platform/ai/test-key";
import { KEY_TEST_WORDS } from "./constants";
import { ownConfiguration } from "./internal/api-configuration-row";
import { openApiKeyIfPossible } from "./open-api-key";
import { type ApiConfigurationIdInput, type ApiConfigurationTestAnswer, apiConfigurationIdInput } from "./schemas";

/**
 * Asks the provider whether a key works and keeps the verdict, unless the key was replaced meanwhile. The provider is called
 * between two transactions, never in one. @throws AppError not_found
 */
export async function testApiConfiguration({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ApiConfigurationIdInput;
}): Promise<ApiConfigurationTestAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { config_id } = parseInput(apiConfigurationIdInput, input);
  const row = await transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx.select().from(api_configurations).where(ownConfiguration(ctx, config_id));
    return row;
  });
  if (!row) throw notFound("This AI key");
  const { model_name } = row.model_settings as { model_name?: unknown };
  const found = await testKey(
    { provider: row.provider_name, api_key: openApiKeyIfPossible(row), key_id: config_id },
    typeof model_name === "string" ? { model_name } : {},
  );
  const tested_at = ctx.now();
  await transaction(ctx, async (ctx) => {
    const sameKey = sql`${api_configurations.api_key_sealed} is not distinct from ${row.api_key_sealed}`;
    const kept = await ctx.tx
      .update(api_configurations)
      .set({ status: found.verdict, status_detail: found.detail, tested_at, updated_at: tested_at })
      .where(and(ownConfiguration(ctx, config_id), sameKey))
      .returning({ config_id: api_configurations.config_id });
    if (kept.length === 0) return;
    await audit(ctx, {
      action: "api_configuration.tested",
      object_type: "api_configuration",
      object_id: config_id,
      diff: { status: found.verdict, detail: found.detail },
    });
  });
  const { verdict: status, detail: status_detail, models } = found;
  return { config_id, status, status_detail, message: KEY_TEST_WORDS[status_detail], models, tested_at };
}
