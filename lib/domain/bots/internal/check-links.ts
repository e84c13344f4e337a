import { and, eq } from "drizzle-orm";
import { agents, organizations } from "@/db/schema/organizations";
import { type FieldError, invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { AiModelConfig } from "../schemas";

/**
 * Refuses ids in a body that are not of this organization, each by its field.
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
  for (const path of keyPaths(input.ai_model_config)) errors.push({ path, message: "This AI key was not found in your organization." });
  if (errors.length > 0) throw invalid(errors);
}

async function agentExists(ctx: TxCtx, agentId: string): Promise<boolean> {
  const rows = await ctx.tx
    .select({ agent_id: agents.agent_id })
    .from(agents)
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agentId)));
  return rows.length > 0;
}

/** Every place that names an AI key. An organization can't hold AI keys yet, so each named one is unknown. */
function keyPaths(config: Partial<AiModelConfig> | undefined): string[] {
  const paths = config?.api_key_id ? ["ai_model_config.api_key_id"] : [];
  for (const [i, step] of (config?.fallback ?? []).entries()) if (step.api_key_id) paths.push(`ai_model_config.fallback.${i}.api_key_id`);
  return paths;
}

/** The organization's market, which every answer about a bot carries. */
export async function organizationMarket(ctx: TxCtx): Promise<string> {
  const [row] = await ctx.tx
    .select({ market: organizations.market })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return row?.market ?? "us";
}
