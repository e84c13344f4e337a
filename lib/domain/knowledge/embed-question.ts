import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { passage_embeddings } from "@/db/schema/knowledge";
import { organizationCandidates } from "@/lib/domain/bots/provider-candidates";
import { recordAiUsage } from "@/lib/domain/bots/record-ai-usage";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { embedTexts } from "@/lib/platform/ai/embed";
import type { Candidate } from "@/lib/platform/ai/types";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { embeddingModelOf } from "./embed-passages";
import { Recent } from "./internal/recent";
import type { TextVector } from "./schemas";

const embedQuestionInput = z.object({ question: z.string().max(4000), bot_id: z.uuid().nullish() });

/** A buyer waits for it: later the answer is found by words alone. */
const DEADLINE_MS = 1_200;
/** Without vectors yet, passages are sent for them at most this often. */
const CATCH_UP_SECONDS = 600;

/** Questions asked again, by tenant and model. */
const kept = new Recent<TextVector>(500);

/**
 * A question as a vector, for `retrieve`; null without a provider that embeds, before any passage has a vector of its
 * model, and when the provider fails or is slow. Call it outside any transaction: a provider is asked.
 * @throws AppError forbidden for an API key without the scope
 */
export async function embedQuestion({ ctx, input }: { ctx: Ctx; input: z.input<typeof embedQuestionInput> }): Promise<TextVector | null> {
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "knowledge:read" });
  const { question, bot_id } = parseInput(embedQuestionInput, input);
  if (question.trim() === "") return null;
  const system = asSystem(ctx, "embed-question");
  const [candidate] = await organizationCandidates({ ctx: system, input: { purpose: "embedding" } });
  if (!candidate || !(await hasVectors(system, candidate))) return null;
  const embedding_model = embeddingModelOf(candidate);
  const key = `${ctx.actor.organization_id}|${embedding_model}|${question}`;
  const known = kept.get(key);
  if (known) return known;
  const vector = await asked(system, candidate, question, bot_id ?? null);
  if (vector) kept.set(key, vector);
  return vector;
}

async function asked(ctx: Ctx, candidate: Candidate, question: string, bot_id: string | null): Promise<TextVector | null> {
  const { credential, model_name } = candidate;
  const started = performance.now();
  try {
    const { vectors, usage } = await embedTexts({ credential, model_name, texts: [question], purpose: "query", deadline_ms: DEADLINE_MS });
    const milliseconds = performance.now() - started;
    await recordAiUsage({
      ctx,
      input: { purpose: "embedding", bot_id, candidate, usage, attempts: [], milliseconds, outcome: "answered" },
    });
    const [values] = vectors;
    return values ? { embedding_model: embeddingModelOf(candidate), values: new Float32Array(values) } : null;
  } catch (error) {
    log.warn({ request_id: ctx.requestId, provider: credential.provider, err: error }, "a question was not embedded; words alone search");
    return null;
  }
}

/** Whether anything can be compared. A key that came after the training is caught up with in the background. */
async function hasVectors(ctx: Ctx, candidate: Candidate): Promise<boolean> {
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const [row] = await ctx.tx
      .select({ passage_id: passage_embeddings.passage_id })
      .from(passage_embeddings)
      .where(
        and(eq(passage_embeddings.organization_id, organization_id), eq(passage_embeddings.embedding_model, embeddingModelOf(candidate))),
      )
      .limit(1);
    if (!row)
      await enqueue(
        ctx,
        "embed-passages",
        { organization_id, source_id: null },
        { singletonKey: `${organization_id} ${embeddingModelOf(candidate)}`, singletonSeconds: CATCH_UP_SECONDS },
      );
    return row !== undefined;
  });
}
