import { and, count, desc, eq, isNull } from "drizzle-orm";
import { api_configurations } from "@/db/schema/ai";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { env } from "@/lib/kernel/env";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { KEY_PROVIDERS, type KeyProvider } from "./constants";
import { ownConfiguration, toApiConfiguration } from "./internal/api-configuration-row";
import {
  type ApiConfigurationAnswer,
  type ApiConfigurationIdInput,
  apiConfigurationIdInput,
  type KeyChoice,
  type ListApiConfigurationsInput,
  listApiConfigurationsInput,
} from "./schemas";

/** The organization's keys of AI providers, newest first; never the keys themselves. */
export async function listApiConfigurations({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ListApiConfigurationsInput;
}): Promise<Page<ApiConfigurationAnswer>> {
  authorize(ctx, { roles: ["admin"], scope: "organization:read" });
  const { provider_name, ...page } = parseInput(listApiConfigurationsInput, input);
  return transaction(ctx, async (ctx) => {
    const filter = and(
      eq(api_configurations.organization_id, ctx.actor.organization_id),
      isNull(api_configurations.deleted_at),
      provider_name ? eq(api_configurations.provider_name, provider_name) : undefined,
    );
    const { limit, offset } = limitOf(page);
    const rows = await ctx.tx
      .select()
      .from(api_configurations)
      .where(filter)
      .orderBy(desc(api_configurations.created_at), desc(api_configurations.config_id))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(api_configurations).where(filter);
    return { items: rows.map(toApiConfiguration), ...page, total: totals?.total ?? 0 };
  });
}

/** One key of a provider. @throws AppError not_found, also for a deleted one */
export async function getApiConfiguration({ ctx, input }: { ctx: Ctx; input: ApiConfigurationIdInput }): Promise<ApiConfigurationAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "organization:read" });
  const { config_id } = parseInput(apiConfigurationIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx.select().from(api_configurations).where(ownConfiguration(ctx, config_id));
    if (!row) throw notFound("This AI key");
    return toApiConfiguration(row);
  });
}

/** Every key of the organization as a choice for a bot, newest first. */
export async function listKeyChoices({ ctx }: { ctx: Ctx }): Promise<KeyChoice[]> {
  authorize(ctx, { scope: "chatbots:read" });
  const { config_id, provider_name, label, key_hint, is_active, status } = api_configurations;
  return transaction(ctx, async (ctx) =>
    ctx.tx
      .select({ config_id, provider_name, label, key_hint, is_active, status })
      .from(api_configurations)
      .where(and(eq(api_configurations.organization_id, ctx.actor.organization_id), isNull(api_configurations.deleted_at)))
      .orderBy(desc(api_configurations.created_at))
      .limit(100),
  );
}

/** The providers for which the platform itself holds a key; Ollama needs none. */
export function platformProviders(): KeyProvider[] {
  const { OPENAI_API_KEY: openai, ANTHROPIC_API_KEY: anthropic, GEMINI_API_KEY: gemini, HUGGINGFACE_API_KEY: huggingface } = env();
  const keys: Record<KeyProvider, string | undefined> = { openai, anthropic, gemini, huggingface, ollama: undefined };
  return KEY_PROVIDERS.filter((provider) => keys[provider] !== undefined);
}
