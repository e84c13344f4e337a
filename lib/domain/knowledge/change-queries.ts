import { and, count, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { knowledge_sources, source_changes } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { findSource } from "./internal/find-source";
import { changeShape } from "./internal/source-shape";
import { type ChangeIdInput, changeIdInput, listSourceChangesInput, type SourceChange } from "./schemas";

const COLUMNS = {
  change: {
    change_id: source_changes.change_id,
    source_id: source_changes.source_id,
    status: source_changes.status,
    difference: source_changes.difference,
    decided_at: source_changes.decided_at,
    created_at: source_changes.created_at,
  },
  source: {
    title: knowledge_sources.title,
    url: knowledge_sources.url,
    property_id: knowledge_sources.property_id,
    bot_id: knowledge_sources.bot_id,
  },
};

const ofItsSource = and(
  eq(knowledge_sources.organization_id, source_changes.organization_id),
  eq(knowledge_sources.source_id, source_changes.source_id),
);

/** What links said differently when they were read again, newest first. @throws AppError not_found for another's source */
export async function listSourceChanges({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof listSourceChangesInput>;
}): Promise<Page<SourceChange>> {
  authorize(ctx, { scope: "knowledge:read" });
  const { source_id, property_id, bot_id, status, ...page } = parseInput(listSourceChangesInput, input);
  const where = and(
    eq(source_changes.organization_id, ctx.actor.organization_id),
    source_id ? eq(source_changes.source_id, source_id) : undefined,
    property_id ? eq(knowledge_sources.property_id, property_id) : undefined,
    bot_id ? eq(knowledge_sources.bot_id, bot_id) : undefined,
    status ? eq(source_changes.status, status) : undefined,
  );
  return transaction(ctx, async (ctx) => {
    if (source_id) await findSource(ctx, source_id);
    const { limit, offset } = limitOf(page);
    const rows = await ctx.tx
      .select(COLUMNS)
      .from(source_changes)
      .innerJoin(knowledge_sources, ofItsSource)
      .where(where)
      .orderBy(desc(source_changes.change_id))
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx.select({ total: count() }).from(source_changes).innerJoin(knowledge_sources, ofItsSource).where(where);
    const items = rows.map(({ change, source }) => changeShape(change, source));
    return { items, page: page.page, page_size: page.page_size, total: total?.total ?? 0 };
  });
}

/** One change of a link. @throws AppError not_found */
export async function getSourceChange({ ctx, input }: { ctx: Ctx; input: ChangeIdInput }): Promise<SourceChange> {
  authorize(ctx, { scope: "knowledge:read" });
  const { change_id } = parseInput(changeIdInput, input);
  return transaction(ctx, async ({ tx }) => {
    const [row] = await tx
      .select(COLUMNS)
      .from(source_changes)
      .innerJoin(knowledge_sources, ofItsSource)
      .where(and(eq(source_changes.organization_id, ctx.actor.organization_id), eq(source_changes.change_id, change_id)));
    if (!row) throw notFound("This change");
    return changeShape(row.change, row.source);
  });
}
