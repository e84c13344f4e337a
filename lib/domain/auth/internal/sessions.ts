import { and, eq, isNull, ne } from "drizzle-orm";
import { sessions } from "@/db/schema/organizations";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { SESSION_ABSOLUTE_DAYS, SESSION_IDLE_DAYS } from "../constants";
import type { Caller } from "../schemas";
import { mintToken } from "./opaque-token";

export const REFRESH_PREFIX = "ysr_";
const DAY = 86_400_000;

/** When an unused session ends: 14 days from now, and never later than its absolute end. */
export const idleEnd = (now: Date, absoluteEnd: Date): Date =>
  new Date(Math.min(now.getTime() + SESSION_IDLE_DAYS * DAY, absoluteEnd.getTime()));

/** A new session of a user, with its first refresh token. */
export async function startSession(
  ctx: TxCtx,
  user_id: string,
  caller: Pick<Caller, "address" | "user_agent">,
): Promise<{ session_id: string; refresh_token: string }> {
  const organization_id = ctx.actor.organization_id;
  const session_id = newId();
  const { token, hash } = mintToken(REFRESH_PREFIX, { organization_id, id: session_id }, { sealed: true });
  const absolute_expires_at = new Date(ctx.now().getTime() + SESSION_ABSOLUTE_DAYS * DAY);
  await ctx.tx.insert(sessions).values({
    organization_id,
    session_id,
    user_id,
    token_hash: hash,
    expires_at: idleEnd(ctx.now(), absolute_expires_at),
    absolute_expires_at,
    ip: caller.address.slice(0, 64),
    user_agent: caller.user_agent?.slice(0, 300) ?? null,
    created_at: ctx.now(),
  });
  return { session_id, refresh_token: token };
}

/** Ends one session, if it is still open. */
export async function revokeSession(ctx: TxCtx, session_id: string, reason: string): Promise<boolean> {
  const ended = await ctx.tx
    .update(sessions)
    .set({ revoked_at: ctx.now(), revoked_reason: reason })
    .where(and(eq(sessions.organization_id, ctx.actor.organization_id), eq(sessions.session_id, session_id), isNull(sessions.revoked_at)))
    .returning({ session_id: sessions.session_id });
  return ended.length > 0;
}

/** Ends all of a user's sessions, but for one where told. */
export async function revokeUserSessions(ctx: TxCtx, user_id: string, reason: string, except?: string): Promise<void> {
  await ctx.tx
    .update(sessions)
    .set({ revoked_at: ctx.now(), revoked_reason: reason })
    .where(
      and(
        eq(sessions.organization_id, ctx.actor.organization_id),
        eq(sessions.user_id, user_id),
        isNull(sessions.revoked_at),
        except ? ne(sessions.session_id, except) : undefined,
      ),
    );
}
