import { and, desc, eq } from "drizzle-orm";
import { knowledge_sources, property_facts, type SourceError as StoredError, source_changes } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { materialOf, readMaterial } from "./internal/material";
import { contentHash } from "./internal/prepare-file";
import { type NewKnowledge, supersedeOpenChanges, textHash } from "./internal/store-knowledge";
import { isDifferent, sourceDifference } from "./rules/source-difference";
import { type SourceIdInput, sourceIdInput } from "./schemas";

type Source = typeof knowledge_sources.$inferSelect;

export type RecrawlOutcome = { outcome: "same" | "changed" | "failed" | "gone"; change_id: string | null };

/**
 * Reads a link again and keeps what it says differently as an open change; buyers go on hearing the old knowledge
 * until someone accepts it. The same bytes are not read, and a text that was dismissed is not brought up again.
 * @throws what was not expected, so that the queue tries again
 */
export async function recrawlSource({ ctx, input }: { ctx: Ctx; input: SourceIdInput }): Promise<RecrawlOutcome> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_id } = parseInput(sourceIdInput, input);
  const source = await transaction(ctx, (ctx) => load(ctx, source_id));
  if (source?.source_type !== "url" || source.trained_at === null) return { outcome: "gone", change_id: null };
  try {
    const material = await materialOf(ctx, source);
    if (!("knowledge" in material) && (await contentHash(material.bytes)) === source.content_hash) {
      await transaction(ctx, (ctx) => mark(ctx, source_id, null));
      return { outcome: "same", change_id: null };
    }
    const { knowledge } = await readMaterial(material, source);
    return await transaction(ctx, (ctx) => compare(ctx, source, knowledge));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // A site that asks for a pause is asked again by the next hour's round.
    if (error.code === "site_busy") return { outcome: "failed", change_id: null };
    await transaction(ctx, (ctx) => mark(ctx, source_id, { code: error.code, detail: error.detail }));
    return { outcome: "failed", change_id: null };
  }
}

async function load(ctx: TxCtx, source_id: string, lock = false): Promise<Source | undefined> {
  const query = ctx.tx.select().from(knowledge_sources).where(ofSource(ctx, source_id));
  const [row] = await (lock ? query.for("update") : query);
  return row;
}

/** When it was last read again, and what went wrong then. */
async function mark(ctx: TxCtx, source_id: string, error: StoredError | null, content_hash?: string): Promise<void> {
  await ctx.tx
    .update(knowledge_sources)
    .set({ recrawled_at: ctx.now(), error, ...(content_hash ? { content_hash } : {}) })
    .where(ofSource(ctx, source_id));
}

async function compare(ctx: TxCtx, before: Source, knowledge: NewKnowledge): Promise<RecrawlOutcome> {
  const { source_id } = before;
  const source = await load(ctx, source_id, true);
  if (!source || source.url !== before.url) return { outcome: "gone", change_id: null };
  const text_hash = textHash(knowledge.text);
  const facts = await ctx.tx
    .select()
    .from(property_facts)
    .where(and(eq(property_facts.organization_id, ctx.actor.organization_id), eq(property_facts.source_id, source_id)));
  const difference = sourceDifference({ text: source.text ?? "", facts }, knowledge);
  const same = text_hash === source.text_hash || !isDifferent({ ...difference, facts: source.property_id ? difference.facts : [] });
  if (same) {
    await mark(ctx, source_id, null, knowledge.content_hash);
    await supersedeOpenChanges(ctx, source_id);
    return { outcome: "same", change_id: null };
  }
  await mark(ctx, source_id, null);
  const last = await lastChange(ctx, source_id);
  if (last?.text_hash === text_hash && last.status === "open") return { outcome: "changed", change_id: last.change_id };
  if (last?.text_hash === text_hash && last.status === "dismissed") return { outcome: "same", change_id: null };
  await supersedeOpenChanges(ctx, source_id);
  const change_id = newId();
  await ctx.tx.insert(source_changes).values({
    organization_id: ctx.actor.organization_id,
    change_id,
    source_id,
    difference: source.property_id ? difference : { ...difference, facts: [] },
    knowledge: { ...knowledge, url: source.url },
    text_hash,
    created_at: ctx.now(),
  });
  return { outcome: "changed", change_id };
}

async function lastChange(ctx: TxCtx, source_id: string) {
  const { change_id, text_hash, status } = source_changes;
  const [row] = await ctx.tx
    .select({ change_id, text_hash, status })
    .from(source_changes)
    .where(and(eq(source_changes.organization_id, ctx.actor.organization_id), eq(source_changes.source_id, source_id)))
    .orderBy(desc(change_id))
    .limit(1);
  return row;
}

const ofSource = (ctx: Ctx, source_id: string) =>
  and(eq(knowledge_sources.organization_id, ctx.actor.organization_id), eq(knowledge_sources.source_id, source_id));
