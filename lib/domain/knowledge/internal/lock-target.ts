import { sql } from "drizzle-orm";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { KnowledgeTarget } from "../schemas";

/** Lets one transaction at a time add `what` (an address, a hash) to a target, so that the same thing twice at once is seen. */
export async function lockTarget(ctx: TxCtx, target: KnowledgeTarget, what: string): Promise<void> {
  const key = [ctx.actor.organization_id, target.property_id ?? "", target.bot_id ?? "", what].join("|");
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}
