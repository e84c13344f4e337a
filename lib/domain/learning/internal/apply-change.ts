import { randomInt } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { knowledge_sources, property_facts } from "@/db/schema/knowledge";
import { updateChatbot } from "@/lib/domain/bots/update-chatbot";
import { acceptSourceChange } from "@/lib/domain/knowledge/accept-source-change";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { deleteSource } from "@/lib/domain/knowledge/delete-source";
import { makeSourcesLive } from "@/lib/domain/knowledge/make-sources-live";
import { invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { ReplayChange } from "../schemas";

/** Makes a change for good, by the command that makes it elsewhere. @throws AppError what that command throws */
export async function applyChange(ctx: TxCtx, bot_id: string, change: ReplayChange): Promise<void> {
  if (change.kind === "sources_live") await makeSourcesLive({ ctx, input: { source_ids: change.source_ids } });
  else if (change.kind === "source_change") await acceptSourceChange({ ctx, input: { change_id: change.change_id } });
  else if (change.kind === "facts") await confirmFacts({ ctx, input: { property_id: change.property_id, facts: change.facts } });
  else if (change.kind === "settings") await updateChatbot({ ctx, input: { ...change.settings, bot_id } });
  else for (const source_id of change.source_ids) await deleteSource({ ctx, input: { source_id } });
}

/** Makes a change within a transaction that will be rolled back: nothing outside the database may happen. */
export async function tryChange(ctx: TxCtx, bot_id: string, change: ReplayChange): Promise<void> {
  if (change.kind === "sources_removed") await silenceSources(ctx, change.source_ids);
  else await applyChange(ctx, bot_id, change);
  await ctx.tx
    .update(chatbots)
    // What is kept by version must neither be found for this state nor be left behind by it.
    .set({ knowledge_version: -randomInt(1, 2_000_000_000) })
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, bot_id)));
}

/** As a removal leaves things, without the source's file being deleted: what the realtor confirmed stays. */
async function silenceSources(ctx: TxCtx, source_ids: string[]): Promise<void> {
  const { organization_id } = ctx.actor;
  const rows = await ctx.tx
    .update(knowledge_sources)
    .set({ is_live: false })
    .where(and(eq(knowledge_sources.organization_id, organization_id), inArray(knowledge_sources.source_id, source_ids)))
    .returning({ source_id: knowledge_sources.source_id });
  const known = new Set(rows.map(({ source_id }) => source_id));
  const unknown = source_ids.flatMap((source_id, at) =>
    known.has(source_id) ? [] : [{ path: `change.source_ids.${at}`, message: "This source was not found." }],
  );
  if (unknown.length > 0) throw invalid(unknown);
  await ctx.tx
    .update(property_facts)
    .set({ source_id: null })
    .where(
      and(
        eq(property_facts.organization_id, organization_id),
        inArray(property_facts.source_id, source_ids),
        eq(property_facts.status, "confirmed"),
      ),
    );
}
