import { and, eq, ne } from "drizzle-orm";
import { ai_usage, api_configurations } from "@/db/schema/ai";
import { audit } from "@/lib/kernel/audit";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { isUuid, newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { costMicros } from "@/lib/platform/ai/cost-micros";
import type { Attempt, Candidate, Usage } from "@/lib/platform/ai/types";

export type RecordAiUsageInput = {
  purpose: "answer" | "embedding" | "vision" | "draft";
  bot_id?: string | null;
  conversation_id?: string | null;
  message_id?: string | null;
  /** Whose words were used or replaced; null where nobody gave any. */
  candidate: Candidate | null;
  usage: Usage;
  attempts: Attempt[];
  /** From the question to the end of the answer. */
  milliseconds: number;
  outcome: "answered" | "repaired" | "replaced" | "failed";
};

/**
 * Keeps what one use of a provider took and cost. A key that the provider refused, or whose account is empty, is marked so that its
 * owner sees it in the settings. Needs no right, as a buyer's turn calls it. Nothing is written where nobody was asked.
 */
export async function recordAiUsage({ ctx, input }: { ctx: Ctx; input: RecordAiUsageInput }): Promise<void> {
  const { candidate, usage, attempts, ...rest } = input;
  const last = attempts.at(-1);
  const provider = candidate?.credential.provider ?? last?.provider;
  const model_name = candidate?.model_name ?? last?.model_name;
  if (!provider || !model_name) return;
  const key_id = candidate?.credential.key_id ?? last?.key_id ?? "";
  await transaction(ctx, async (ctx) => {
    await ctx.tx.insert(ai_usage).values({
      ...rest,
      ...usage,
      organization_id: ctx.actor.organization_id,
      usage_id: newId(),
      provider,
      model_name,
      config_id: isUuid(key_id) ? key_id : null,
      cost_micros: costMicros(provider, model_name, usage),
      milliseconds: Math.round(input.milliseconds),
      attempts: attempts.map(({ provider, model_name, outcome, milliseconds, status }) => ({
        provider,
        model_name,
        outcome,
        milliseconds,
        ...(status ? { status } : {}),
      })),
      created_at: ctx.now(),
    });
    for (const attempt of attempts) await markKey(ctx, attempt);
  });
}

const MARKS = { unauthorized: ["invalid", "refused_in_use"], no_quota: ["no_quota", "no_credit"] } as const;

async function markKey(ctx: TxCtx, { key_id, outcome, status }: Attempt): Promise<void> {
  // Without a status nobody was asked.
  if ((outcome !== "unauthorized" && outcome !== "no_quota") || !status || !isUuid(key_id)) return;
  const [verdict, detail] = MARKS[outcome];
  const marked = await ctx.tx
    .update(api_configurations)
    .set({ status: verdict, status_detail: detail, tested_at: ctx.now() })
    .where(
      and(
        eq(api_configurations.organization_id, ctx.actor.organization_id),
        eq(api_configurations.config_id, key_id),
        ne(api_configurations.status, verdict),
      ),
    )
    .returning({ config_id: api_configurations.config_id });
  if (marked.length === 0) return;
  const system = { ...asSystem(ctx, "answering"), tx: ctx.tx };
  await audit(system, {
    action: "api_configuration.marked",
    object_type: "api_configuration",
    object_id: key_id,
    diff: { status: verdict },
  });
}
