import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { api_configurations } from "@/db/schema/ai";
import { chatbots } from "@/db/schema/bots";
import { openApiKeyIfPossible } from "@/lib/domain/organizations/open-api-key";
import type { Ctx } from "@/lib/kernel/ctx";
import { env } from "@/lib/kernel/env";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { DEFAULT_EMBEDDING_MODEL, DEFAULT_MODEL, modelOf } from "@/lib/platform/ai/models";
import { type Candidate, type Credential, PROVIDERS, type Provider } from "@/lib/platform/ai/types";
import { completeAiModelConfig } from "./internal/chatbot-row";
import { ordered } from "./rules/routing";
import type { AiModelConfig } from "./schemas";

type KeyRow = typeof api_configurations.$inferSelect;
type Step = { provider: AiModelConfig["provider"]; model_name?: string | null; api_key_id?: string | null };

/** Names the platform's own key in usage and circuits. */
const PLATFORM = "platform";

/**
 * Who a bot asks, in order, with keys in the clear: for the server alone. A step's own key by `api_key_id`, else the organization's
 * active key of that provider, else the platform's. Keys that are switched off, deleted or missing are left out; the built-in engine
 * ends the list. Empty: the built-in engine answers alone, also for a bot that is not there. Needs no right, as a buyer's turn calls it.
 */
export async function providerCandidates({ ctx, input }: { ctx: Ctx; input: { bot_id: string } }): Promise<Candidate[]> {
  return transaction(ctx, async (ctx) => {
    const [bot] = await ctx.tx
      .select({ config: chatbots.ai_model_config })
      .from(chatbots)
      .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, input.bot_id), isNull(chatbots.deleted_at)));
    if (!bot) return [];
    const config = completeAiModelConfig(bot.config);
    const steps: Step[] = [config, ...config.fallback];
    const end = steps.findIndex(({ provider }) => provider === "built_in");
    const asked = end < 0 ? steps : steps.slice(0, end);
    if (asked.length === 0) return [];
    const keys = await activeKeys(ctx);
    const candidates = asked.flatMap((step) => candidateOf(step, config.temperature, keys) ?? []);
    return ordered(distinct(candidates), config.routing);
  });
}

function candidateOf(step: Step, temperature: number, keys: KeyRow[]): Candidate | null {
  if (step.provider === "built_in") return null;
  const provider = step.provider;
  const key = step.api_key_id
    ? keys.find((row) => row.config_id === step.api_key_id && row.provider_name === provider)
    : keys.find((row) => row.provider_name === provider);
  if (step.api_key_id && !key) return null;
  const credential = key ? ownCredential(key) : platformCredential(provider);
  if (!credential) return null;
  return { credential, model_name: step.model_name ?? setting(key, "model_name") ?? DEFAULT_MODEL[provider], temperature };
}

/**
 * Who does other work for the organization: pictures, drafts, embeddings. Its own active keys first, then the platform's; for
 * embeddings the platform's alone where a bot asks that provider anyway, as a platform key changes no bot by itself.
 */
export async function organizationCandidates({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { purpose: "vision" | "embedding" | "draft" };
}): Promise<Candidate[]> {
  const { purpose } = input;
  return transaction(ctx, async (ctx) => {
    const own = (await activeKeys(ctx)).flatMap((key) => {
      const credential = ownCredential(key);
      return credential ? (forPurpose(credential, purpose, key) ?? []) : [];
    });
    const held = new Set(own.map(({ credential }) => credential.provider));
    const asked = purpose === "embedding" ? await askedProviders(ctx) : new Set<string>(PROVIDERS);
    const platform = PROVIDERS.filter((provider) => provider !== "ollama" && !held.has(provider) && asked.has(provider)).flatMap(
      (provider) => {
        const credential = platformCredential(provider);
        return credential ? (forPurpose(credential, purpose) ?? []) : [];
      },
    );
    return [...own, ...platform];
  });
}

function forPurpose(credential: Credential, purpose: "vision" | "embedding" | "draft", key?: KeyRow): Candidate | null {
  const { provider } = credential;
  if (purpose === "embedding") {
    const model_name = DEFAULT_EMBEDDING_MODEL[provider] && (setting(key, "embedding_model") ?? DEFAULT_EMBEDDING_MODEL[provider]);
    return model_name ? { credential, model_name } : null;
  }
  const chosen = setting(key, "model_name") ?? DEFAULT_MODEL[provider];
  if (purpose === "draft") return { credential, model_name: chosen, temperature: 0.2 };
  const model_name = setting(key, "vision_model") ?? chosen;
  return modelOf(provider, model_name).vision ? { credential, model_name, temperature: 0 } : null;
}

/** Newest first, and what failed its last test behind what did not. */
async function activeKeys(ctx: TxCtx): Promise<KeyRow[]> {
  const failed = sql`${api_configurations.status} in ('invalid', 'no_quota')`;
  return ctx.tx
    .select()
    .from(api_configurations)
    .where(
      and(
        eq(api_configurations.organization_id, ctx.actor.organization_id),
        eq(api_configurations.is_active, true),
        isNull(api_configurations.deleted_at),
      ),
    )
    .orderBy(failed, desc(api_configurations.created_at), desc(api_configurations.config_id));
}

async function askedProviders(ctx: TxCtx): Promise<Set<string>> {
  const rows = await ctx.tx
    .selectDistinct({ provider: sql<string | null>`${chatbots.ai_model_config}->>'provider'` })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), isNull(chatbots.deleted_at)));
  return new Set(rows.flatMap(({ provider }) => provider ?? []));
}

/** null where the key does not open: as good as none. */
function ownCredential(row: KeyRow): Credential | null {
  const api_key = openApiKeyIfPossible(row);
  return row.api_key_sealed !== null && api_key === null ? null : { provider: row.provider_name, api_key, key_id: row.config_id };
}

function platformCredential(provider: Provider): Credential | null {
  const { OPENAI_API_KEY: openai, ANTHROPIC_API_KEY: anthropic, GEMINI_API_KEY: gemini, HUGGINGFACE_API_KEY: huggingface } = env();
  if (provider === "ollama") return { provider, api_key: null, key_id: PLATFORM };
  const api_key = { openai, anthropic, gemini, huggingface }[provider];
  return api_key ? { provider, api_key, key_id: PLATFORM } : null;
}

function setting(key: KeyRow | undefined, name: "model_name" | "embedding_model" | "vision_model"): string | null {
  const value = key?.model_settings[name];
  return typeof value === "string" && value ? value : null;
}

/** Asking the same model with the same key again is no fallback. */
function distinct(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ credential, model_name }) => {
    const name = `${credential.key_id}|${credential.provider}|${model_name}`;
    return !seen.has(name) && seen.add(name);
  });
}
