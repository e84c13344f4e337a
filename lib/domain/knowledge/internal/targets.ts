import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { qr_codes } from "@/db/schema/qr";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { KnowledgeTarget } from "../schemas";

/** @throws AppError not_found unless the property or chatbot exists in the actor's organization */
export async function assertTarget(ctx: TxCtx, target: KnowledgeTarget): Promise<void> {
  const { organization_id } = ctx.actor;
  if (target.property_id) {
    const rows = await ctx.tx
      .select({ property_id: properties.property_id })
      .from(properties)
      .where(
        and(eq(properties.organization_id, organization_id), eq(properties.property_id, target.property_id), isNull(properties.deleted_at)),
      );
    if (rows.length === 0) throw notFound("This property");
  }
  if (target.bot_id) {
    const rows = await ctx.tx
      .select({ bot_id: chatbots.bot_id })
      .from(chatbots)
      .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, target.bot_id), isNull(chatbots.deleted_at)));
    if (rows.length === 0) throw notFound("This chatbot");
  }
}

/** Raises the knowledge version of every chatbot that answers from this target, so that their caches end. */
export async function bumpKnowledgeVersion(ctx: TxCtx, target: { property_id: string | null; bot_id: string | null }): Promise<void> {
  const { organization_id } = ctx.actor;
  const concerned: SQL[] = [];
  if (target.bot_id) concerned.push(eq(chatbots.bot_id, target.bot_id));
  if (target.property_id) {
    const ofProperty = ctx.tx
      .select({ bot_id: properties.bot_id })
      .from(properties)
      .where(and(eq(properties.organization_id, organization_id), eq(properties.property_id, target.property_id)));
    const ofSigns = ctx.tx
      .select({ bot_id: qr_codes.bot_id })
      .from(qr_codes)
      .where(and(eq(qr_codes.organization_id, organization_id), eq(qr_codes.property_id, target.property_id)));
    concerned.push(inArray(chatbots.bot_id, ofProperty), inArray(chatbots.bot_id, ofSigns));
  }
  if (concerned.length === 0) return;
  await ctx.tx
    .update(chatbots)
    .set({ knowledge_version: sql`${chatbots.knowledge_version} + 1` })
    .where(and(eq(chatbots.organization_id, organization_id), or(...concerned)));
}
