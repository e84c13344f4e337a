import { and, eq, isNull, sql } from "drizzle-orm";
import { user_tokens, users } from "@/db/schema/organizations";
import type { TxCtx } from "@/lib/kernel/transaction";
import { revokeUserSessions } from "./internal/sessions";

/** Ends everything that lets a person in: sessions, access tokens (by their version) and mailed links. */
export async function endUserSessions(ctx: TxCtx, user_id: string, reason: string): Promise<void> {
  const organization_id = ctx.actor.organization_id;
  await ctx.tx
    .update(users)
    .set({ token_version: sql`${users.token_version} + 1` })
    .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id)));
  await ctx.tx
    .update(user_tokens)
    .set({ used_at: ctx.now() })
    .where(and(eq(user_tokens.organization_id, organization_id), eq(user_tokens.user_id, user_id), isNull(user_tokens.used_at)));
  await revokeUserSessions(ctx, user_id, reason);
}
