import { and, count, desc, eq, isNull } from "drizzle-orm";
import { api_keys } from "@/db/schema/organizations";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { limitOf, type Page, pageInput } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import type { ApiKeyAnswer } from "./schemas";

/** The organization's working API keys, newest first; the keys themselves are not kept. */
export async function listApiKeys({ ctx, input }: { ctx: Ctx; input: unknown }): Promise<Page<ApiKeyAnswer>> {
  authorize(ctx, { roles: ["admin"], scope: "organization:read" });
  const page = parseInput(pageInput, input);
  const { limit, offset } = limitOf(page);
  return transaction(ctx, async (ctx) => {
    const working = and(eq(api_keys.organization_id, ctx.actor.organization_id), isNull(api_keys.revoked_at));
    const { api_key_id, name, scopes, key_hint, last_used_at, created_at } = api_keys;
    const items = await ctx.tx
      .select({ api_key_id, name, scopes, key_hint, last_used_at, created_at })
      .from(api_keys)
      .where(working)
      .orderBy(desc(created_at), desc(api_key_id))
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx.select({ n: count() }).from(api_keys).where(working);
    return { items, ...page, total: total?.n ?? 0 };
  });
}
