import { and, eq, lt, or } from "drizzle-orm";
import { sessions, user_tokens } from "@/db/schema/organizations";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";

const KEEP_DAYS = 30;

/** Deletes an organization's sessions and mailed links that ended a month ago. @returns how many rows went */
export async function expireSessions({ ctx }: { ctx: Ctx }): Promise<number> {
  const before = new Date(ctx.now().getTime() - KEEP_DAYS * 86_400_000);
  return transaction(ctx, async (ctx) => {
    const organization_id = ctx.actor.organization_id;
    const ended = or(lt(sessions.expires_at, before), lt(sessions.revoked_at, before));
    const gone = await ctx.tx
      .delete(sessions)
      .where(and(eq(sessions.organization_id, organization_id), ended))
      .returning({ id: sessions.session_id });
    const old = or(lt(user_tokens.expires_at, before), lt(user_tokens.used_at, before));
    const links = await ctx.tx
      .delete(user_tokens)
      .where(and(eq(user_tokens.organization_id, organization_id), old))
      .returning({ id: user_tokens.user_token_id });
    return gone.length + links.length;
  });
}
