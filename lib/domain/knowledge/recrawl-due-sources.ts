import { and, asc, eq, isNotNull, lte, sql } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";

const WEEK_MS = 7 * 24 * 60 * 60_000;
const HOUR_S = 60 * 60;
/** Links of one organization that one hour takes on: those over it wait for the next. */
const MOST_AN_HOUR = 100;

/**
 * Queues the links of an organization whose last reading is a week old and whose owner asked for it, spread over the
 * hour. A link that is queued already is not queued twice.
 */
export async function recrawlDueSources({ ctx }: { ctx: Ctx }): Promise<{ queued: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { organization_id } = ctx.actor;
  const now = ctx.now().getTime();
  const lastRead = sql<Date>`greatest(${knowledge_sources.trained_at}, ${knowledge_sources.recrawled_at})`;
  return transaction(ctx, async (ctx) => {
    const due = await ctx.tx
      .select({ source_id: knowledge_sources.source_id })
      .from(knowledge_sources)
      .where(
        and(
          eq(knowledge_sources.organization_id, organization_id),
          eq(knowledge_sources.source_type, "url"),
          eq(knowledge_sources.recrawl, true),
          isNotNull(knowledge_sources.trained_at),
          lte(lastRead, sql`${new Date(now - WEEK_MS).toISOString()}::timestamptz`),
        ),
      )
      .orderBy(asc(lastRead))
      .limit(MOST_AN_HOUR);
    let queued = 0;
    for (const [index, { source_id }] of due.entries()) {
      const startAfter = new Date(now + Math.floor((index / due.length) * HOUR_S * 900));
      const options = { startAfter, priority: -index - 1, singletonKey: source_id, singletonSeconds: HOUR_S };
      if (await enqueue(ctx, "recrawl-source", { organization_id, source_id }, options)) queued++;
    }
    return { queued };
  });
}
