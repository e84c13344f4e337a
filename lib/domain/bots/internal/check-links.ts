import { and, eq, inArray, isNull } from "drizzle-orm";
import { api_configurations } from "@/db/schema/ai";
import { agents, organizations } from "@/db/schema/organizations";
import { type FieldError, invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { AiModelConfig } from "../schemas";

/**
 * Refuses ids in a body that are not of this organization, each by its field; an AI key also when it is switched off or another
 * provider's.
 * @throws AppError invalid (422)
 */
export async function checkBotLinks(
  ctx: TxCtx,
  input: { agent_id?: string | null; ai_model_config?: Partial<AiModelConfig> },
): Promise<void> {
  const errors: FieldError[] = [];
  if (input.agent_id && !(await agentExists(ctx, input.agent_id))) {
    errors.push({ path: "agent_id", message: "This agent was not found in your organization." });
  }
  errors.push(...(await keyErrors(ctx, namedKeys(input.ai_model_config))));
  if (errors.length > 0) throw invalid(errors);
}

async function agentExists(ctx: TxCtx, agentId: string): Promise<boolean> {
  const rows = await ctx.tx
    .select({ agent_id: agents.agent_id })
    .from(agents)
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agentId)));
  return rows.length > 0;
}

type Named = { path: string; provider: string; api_key_id: string };

/** Every place of the configuration that names an AI key. */
function namedKeys(config: Partial<AiModelConfig> | undefined): Named[] {
  const { provider = "built_in", api_key_id, fallback = [] } = config ?? {};
  const steps = [
    { path: "ai_model_config.api_key_id", provider, api_key_id },
    ...fallback.map((step, i) => ({
      path: `ai_model_config.fallback.${i}.api_key_id`,
      provider: step.provider,
      api_key_id: step.api_key_id,
    })),
  ];
  return steps.flatMap(({ path, provider, api_key_id }) => (api_key_id ? [{ path, provider, api_key_id }] : []));
}

async function keyErrors(ctx: TxCtx, named: Named[]): Promise<FieldError[]> {
  if (named.length === 0) return [];
  const { config_id, provider_name, is_active, organization_id, deleted_at } = api_configurations;
  const own = and(eq(organization_id, ctx.actor.organization_id), isNull(deleted_at));
  const ids = named.map(({ api_key_id }) => api_key_id);
  const rows = await ctx.tx
    .select({ config_id, provider_name, is_active })
    .from(api_configurations)
    .where(and(own, inArray(config_id, ids)));
  return named.flatMap(({ path, provider, api_key_id }) => {
    const key = rows.find((row) => row.config_id === api_key_id.toLowerCase());
    if (!key) return [{ path, message: "This AI key was not found in your organization." }];
    if (key.provider_name !== provider) return [{ path, message: `This AI key is for ${key.provider_name}, not for ${provider}.` }];
    return key.is_active ? [] : [{ path, message: "This AI key is switched off." }];
  });
}

/** The organization's market, which every answer about a bot carries. */
export async function organizationMarket(ctx: TxCtx): Promise<string> {
  const [row] = await ctx.tx
    .select({ market: organizations.market })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return row?.market ?? "us";
}
