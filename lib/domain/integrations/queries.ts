import { and, count, desc, eq } from "drizzle-orm";
import { automation_errors } from "@/db/schema/platform";
import { withinDays } from "@/lib/domain/conversations/filter-days";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type AutomationError, type ListErrorsInput, listErrorsInput } from "./schemas";

/** Errors that connected workflows reported, newest first. */
export async function listErrors({ ctx, input }: { ctx: Ctx; input: ListErrorsInput }): Promise<Page<AutomationError>> {
  authorize(ctx, { scope: "errors:read" });
  const filters = parseInput(listErrorsInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const where = and(
      eq(automation_errors.organization_id, organization_id),
      filters.source ? eq(automation_errors.source, filters.source) : undefined,
      filters.workflow ? eq(automation_errors.workflow, filters.workflow) : undefined,
      ...withinDays(automation_errors.created_at, organization_id, filters.start_date, filters.end_date),
    );
    const { limit, offset } = limitOf(filters);
    const rows = await ctx.tx
      .select()
      .from(automation_errors)
      .where(where)
      .orderBy(desc(automation_errors.created_at), desc(automation_errors.error_id))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(automation_errors).where(where);
    return {
      items: rows.map(({ organization_id: _organization, ...row }) => row),
      page: filters.page,
      page_size: filters.page_size,
      total: totals?.total ?? 0,
    };
  });
}
