import { createHash } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import { knowledge_sources, passages, property_facts, source_changes } from "@/db/schema/knowledge";
import { organizationCandidates } from "@/lib/domain/bots/provider-candidates";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { passageLanguage } from "../rules/passage-language";
import type { ExtractedFact, PassageDraft, SkippedPart } from "../schemas";
import { bumpKnowledgeVersion } from "./targets";

export type NewKnowledge = {
  title: string;
  /** SHA-256 of the file or page that was read. */
  content_hash?: string;
  /** Whose words describe a picture. */
  described_by?: "caption" | "provider" | null;
  /** The document is one that buyers should not hear of unasked: it is kept back when read for the first time. */
  sensitive?: boolean;
  text: string;
  passages: PassageDraft[];
  facts: ExtractedFact[];
  skipped: SkippedPart[];
};

type Source = { source_id: string; property_id: string | null; bot_id: string | null };

/** What a text is compared by. */
export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

const ROWS_A_STATEMENT = 500;

/**
 * Puts what was read in the place of what the source said before: passages, and facts that nobody has judged yet.
 * Confirmed and rejected facts stay, and are not found again. Raises the knowledge version of the chatbots concerned.
 */
export async function storeKnowledge(ctx: TxCtx, source: Source, knowledge: NewKnowledge): Promise<{ passages: number; facts: number }> {
  const { organization_id } = ctx.actor;
  const { source_id, property_id, bot_id } = source;
  await ctx.tx.delete(passages).where(and(eq(passages.organization_id, organization_id), eq(passages.source_id, source_id)));
  const rows = knowledge.passages.map((passage) => ({
    ...{ organization_id, passage_id: newId(), source_id, property_id, bot_id },
    ...passage,
    language: passageLanguage(passage.content, knowledge.text),
  }));
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) await ctx.tx.insert(passages).values(rows.slice(at, at + ROWS_A_STATEMENT));
  const facts = property_id ? await storeFacts(ctx, { source_id, property_id }, knowledge.facts) : 0;
  await ctx.tx
    .update(knowledge_sources)
    .set({
      title: knowledge.title,
      text: knowledge.text,
      text_hash: textHash(knowledge.text),
      ...(knowledge.content_hash ? { content_hash: knowledge.content_hash } : {}),
      ...(knowledge.described_by !== undefined ? { described_by: knowledge.described_by } : {}),
      skipped: knowledge.skipped,
      status: "ready",
      error: null,
      trained_at: ctx.now(),
      updated_at: ctx.now(),
    })
    .where(and(eq(knowledge_sources.organization_id, organization_id), eq(knowledge_sources.source_id, source_id)));
  await supersedeOpenChanges(ctx, source_id);
  await bumpKnowledgeVersion(ctx, source);
  const [embedder] = await organizationCandidates({ ctx, input: { purpose: "embedding" } });
  if (embedder && rows.length > 0) await enqueue(ctx, "embed-passages", { organization_id, source_id });
  return { passages: rows.length, facts };
}

/** A difference that nobody has decided on is void once the source was read again. */
export async function supersedeOpenChanges(ctx: TxCtx, source_id: string): Promise<void> {
  await ctx.tx
    .update(source_changes)
    .set({ status: "superseded", decided_at: ctx.now() })
    .where(
      and(
        eq(source_changes.organization_id, ctx.actor.organization_id),
        eq(source_changes.source_id, source_id),
        eq(source_changes.status, "open"),
      ),
    );
}

async function storeFacts(ctx: TxCtx, ids: { source_id: string; property_id: string }, facts: ExtractedFact[]): Promise<number> {
  const { organization_id } = ctx.actor;
  const ofSource = and(eq(property_facts.organization_id, organization_id), eq(property_facts.source_id, ids.source_id));
  await ctx.tx.delete(property_facts).where(and(ofSource, eq(property_facts.status, "found")));
  const judged = await ctx.tx
    .select({ field: property_facts.field, value: property_facts.value })
    .from(property_facts)
    .where(
      and(ofSource, ne(property_facts.status, "found"), inArray(property_facts.field, [...new Set(facts.map((fact) => fact.field)), ""])),
    );
  const known = new Set(judged.map((fact) => `${fact.field}=${JSON.stringify(fact.value)}`));
  const rows = facts
    .filter((fact) => !known.has(`${fact.field}=${JSON.stringify(fact.value)}`))
    .map((fact) => ({ organization_id, fact_id: newId(), ...ids, ...fact, created_at: ctx.now() }));
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT)
    await ctx.tx.insert(property_facts).values(rows.slice(at, at + ROWS_A_STATEMENT));
  return rows.length;
}
