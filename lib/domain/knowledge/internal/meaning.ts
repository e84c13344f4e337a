import { and, eq } from "drizzle-orm";
import { knowledge_sources, passage_embeddings, passages } from "@/db/schema/knowledge";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { TextVector } from "../schemas";
import { LIST_LENGTH } from "./full-text";
import { inReach, ofItsSource, type Reach, reachKey } from "./reach";
import { Recent } from "./recent";

/** Unit vectors of one model, one after the other. */
type Vectors = { ids: string[]; dims: number; values: Float32Array };

/** 64 MB of vectors a process. */
const MOST_NUMBERS_KEPT = 16_000_000;
const kept = new Recent<Vectors>(MOST_NUMBERS_KEPT, ({ values }) => values.length + 1);

/** Passages by exact cosine with the question's vector. Those without a vector of its model have no place. */
export async function rankByMeaning(ctx: TxCtx, reach: Reach, version: number, vector: TextVector): Promise<string[]> {
  const { ids, dims, values } = await vectorsOf(ctx, reach, version, vector.embedding_model);
  if (dims !== vector.values.length) return [];
  const scored = ids.map((id, index) => ({ id, near: product(values, index * dims, vector.values) }));
  return scored
    .sort((a, b) => b.near - a.near)
    .slice(0, LIST_LENGTH)
    .map(({ id }) => id);
}

/** Of unit vectors the product is the cosine. */
function product(values: Float32Array, from: number, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < other.length; at++) sum += (values[from + at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The job that stores vectors raises the knowledge version, and so ends what is kept here. */
async function vectorsOf(ctx: TxCtx, reach: Reach, version: number, embedding_model: string): Promise<Vectors> {
  const key = `${reachKey(ctx, reach, version)}|${embedding_model}`;
  const known = kept.get(key);
  if (known) return known;
  const rows = await ctx.tx
    .select({ passage_id: passages.passage_id, dims: passage_embeddings.dims, vector: passage_embeddings.vector })
    .from(passage_embeddings)
    .innerJoin(
      passages,
      and(eq(passages.organization_id, passage_embeddings.organization_id), eq(passages.passage_id, passage_embeddings.passage_id)),
    )
    .innerJoin(knowledge_sources, ofItsSource)
    .where(and(eq(passage_embeddings.embedding_model, embedding_model), inReach(ctx, reach)));
  const dims = rows[0]?.dims ?? 0;
  const usable = rows.filter((row) => row.dims === dims && row.vector.byteLength === dims * 4);
  const values = new Float32Array(usable.length * dims);
  for (const [index, { vector }] of usable.entries()) values.set(floatsOf(vector), index * dims);
  const vectors = { ids: usable.map(({ passage_id }) => passage_id), dims, values };
  kept.set(key, vectors);
  return vectors;
}

/** Copied, because a driver's buffer need not begin at a multiple of four bytes. */
const floatsOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
