import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { passage_embeddings, passages } from "@/db/schema/knowledge";
import { organizationCandidates } from "@/lib/domain/bots/provider-candidates";
import { recordAiUsage } from "@/lib/domain/bots/record-ai-usage";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { embedTexts } from "@/lib/platform/ai/embed";
import type { Candidate } from "@/lib/platform/ai/types";
import { bumpKnowledgeVersion } from "./internal/targets";

const embedPassagesInput = z.object({ source_id: z.uuid().nullish() });

/** Passages sent and stored at a time: a failure loses no more than these. */
const PASSAGES_A_ROUND = 200;
const DEADLINE_MS = 60_000;

type Row = { passage_id: string; source_id: string; property_id: string | null; bot_id: string | null; text: string };

/**
 * Gives passages that have none their vector by the organization's embedding model: of one source, or of all. Nothing
 * happens without a provider that embeds. The provider is asked outside any transaction; safe to repeat.
 * @throws ProviderError, so that the queue tries again
 */
export async function embedPassages({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof embedPassagesInput>;
}): Promise<{ embedded: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_id } = parseInput(embedPassagesInput, input);
  const [candidate] = await organizationCandidates({ ctx, input: { purpose: "embedding" } });
  let embedded = 0;
  for (
    let rows = await unembedded(ctx, candidate, source_id);
    candidate && rows.length > 0;
    rows = await unembedded(ctx, candidate, source_id)
  ) {
    await embedRound(ctx, candidate, rows);
    embedded += rows.length;
  }
  return { embedded };
}

/** What vectors of a candidate are kept under. */
export const embeddingModelOf = ({ credential, model_name }: Candidate): string => `${credential.provider}/${model_name}`;

async function unembedded(ctx: Ctx, candidate: Candidate | undefined, source_id: string | null | undefined): Promise<Row[]> {
  if (!candidate) return [];
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const ofModel = and(
      eq(passage_embeddings.organization_id, passages.organization_id),
      eq(passage_embeddings.passage_id, passages.passage_id),
      eq(passage_embeddings.embedding_model, embeddingModelOf(candidate)),
    );
    const rows = await ctx.tx
      .select({ passage: passages })
      .from(passages)
      .leftJoin(passage_embeddings, ofModel)
      .where(
        and(
          eq(passages.organization_id, organization_id),
          isNull(passage_embeddings.passage_id),
          source_id ? eq(passages.source_id, source_id) : undefined,
        ),
      )
      .orderBy(asc(passages.passage_id))
      .limit(PASSAGES_A_ROUND);
    return rows.map(({ passage: { passage_id, source_id, property_id, bot_id, heading, content } }) => ({
      ...{ passage_id, source_id, property_id, bot_id },
      text: [heading, content].filter(Boolean).join("\n"),
    }));
  });
}

async function embedRound(ctx: Ctx, candidate: Candidate, rows: Row[]): Promise<void> {
  const { credential, model_name } = candidate;
  const started = performance.now();
  const { vectors, usage } = await embedTexts({
    ...{ credential, model_name, purpose: "document", deadline_ms: DEADLINE_MS },
    texts: rows.map(({ text }) => text),
  });
  const milliseconds = performance.now() - started;
  await transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const ids = rows.map(({ passage_id }) => passage_id);
    const still = await ctx.tx
      .select({ passage_id: passages.passage_id })
      .from(passages)
      .where(and(eq(passages.organization_id, organization_id), inArray(passages.passage_id, ids)));
    const kept = new Set(still.map(({ passage_id }) => passage_id));
    const values = rows.flatMap(({ passage_id, source_id }, index) => {
      const vector = vectors[index];
      if (!vector || !kept.has(passage_id)) return [];
      const bytes = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
      return [{ organization_id, passage_id, source_id, embedding_model: embeddingModelOf(candidate), dims: vector.length, vector: bytes }];
    });
    if (values.length > 0) await ctx.tx.insert(passage_embeddings).values(values).onConflictDoNothing();
    await recordAiUsage({ ctx, input: { purpose: "embedding", candidate, usage, attempts: [], milliseconds, outcome: "answered" } });
    for (const target of targetsOf(rows)) await bumpKnowledgeVersion(ctx, target);
  });
}

/** Each property or chatbot once. */
function targetsOf(rows: Row[]): { property_id: string | null; bot_id: string | null }[] {
  return [...new Map(rows.map(({ property_id, bot_id }) => [`${property_id} ${bot_id}`, { property_id, bot_id }])).values()];
}
