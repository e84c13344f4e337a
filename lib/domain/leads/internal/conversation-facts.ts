import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { Qualification } from "../rules/parse-qualification";

export type ConversationRow = typeof conversations.$inferSelect;
export type Details = { first_name: string | null; last_name: string | null; email: string | null; phone: string | null };
/** What is told of a lead before there is one, kept with the conversation. */
export type KeptQualification = Partial<Omit<Qualification, "evidence">> & { evidence?: Record<string, string> };

/** The conversation's row, held until the transaction ends. @throws AppError not_found */
export async function lockConversation(ctx: TxCtx, conversation_id: string): Promise<ConversationRow> {
  const [row] = await ctx.tx
    .select()
    .from(conversations)
    .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)))
    .for("update");
  if (!row) throw notFound("This conversation");
  return row;
}

/** Changes the conversation and the row in hand with it. */
export async function updateConversation(
  ctx: TxCtx,
  conversation: ConversationRow,
  changes: Partial<ConversationRow>,
): Promise<ConversationRow> {
  await ctx.tx
    .update(conversations)
    .set({ ...changes, updated_at: ctx.now() })
    .where(
      and(eq(conversations.organization_id, conversation.organization_id), eq(conversations.conversation_id, conversation.conversation_id)),
    );
  return { ...conversation, ...changes };
}

type PendingName = { first_name?: string | null; last_name?: string | null };

/** The name told before there was a way to reach the person. */
export function withPendingName(conversation: ConversationRow, told: Details): Details {
  const pending = conversation.metadata.pending_name as PendingName | undefined;
  if (told.first_name || !pending?.first_name) return told;
  return { ...told, first_name: pending.first_name, last_name: told.last_name ?? pending.last_name ?? null };
}

/** Keeps a name until there is a way to reach the person. */
export async function keepPendingName(ctx: TxCtx, conversation: ConversationRow, { first_name, last_name }: Details): Promise<void> {
  if (!first_name) return;
  await updateConversation(ctx, conversation, { metadata: { ...conversation.metadata, pending_name: { first_name, last_name } } });
}

/** Adds what was told now to what was told before: the newest word counts. */
export async function keepQualification(
  ctx: TxCtx,
  conversation: ConversationRow,
  told: KeptQualification | undefined,
): Promise<ConversationRow> {
  const { evidence, ...facts } = told ?? {};
  if (Object.keys(facts).length === 0) return conversation;
  const before = qualificationOf(conversation);
  const qualification = { ...before, ...facts, evidence: { ...before.evidence, ...evidence } };
  const { budget_min, budget_max } = facts;
  const budgets = budget_max === undefined ? {} : { budget_max, budget_min: budget_min ?? null };
  return updateConversation(ctx, conversation, { ...budgets, metadata: { ...conversation.metadata, qualification } });
}

/** What was told of a lead so far. */
export const qualificationOf = (conversation: ConversationRow): KeptQualification =>
  (conversation.metadata.qualification as KeptQualification | undefined) ?? {};
