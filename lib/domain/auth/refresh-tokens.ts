import { and, eq } from "drizzle-orm";
import { sessions, users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { AppError } from "@/lib/kernel/errors";
import { sameText, sha256 } from "@/lib/kernel/secrets";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { consume } from "@/lib/platform/rate-limit/consume";
import { ACCESS_TOKEN_SECONDS, REFRESH_GRACE_SECONDS } from "./constants";
import { signAccessToken } from "./internal/access-token";
import { authCtx } from "./internal/auth-ctx";
import { mintToken, type OpaqueToken, readToken, successorSecret } from "./internal/opaque-token";
import { idleEnd, REFRESH_PREFIX, revokeSession } from "./internal/sessions";
import { type Caller, refreshTokensInput, type TokenPair } from "./schemas";

const refused = () => new AppError("unauthenticated", "This session has ended. Sign in again.", { code: "invalid_refresh_token" });

/**
 * A new pair for a refresh token, which is spent by it. A spent token presented again ends the whole session: one
 * of the two holders stole it (RFC 9700, 4.14.2). Within ten seconds it gets the same successor instead.
 * @throws AppError unauthenticated `invalid_refresh_token` (401)
 */
export async function refreshTokens({ caller, input }: { caller: Caller; input: { refresh_token: string } }): Promise<TokenPair> {
  const { refresh_token } = parseInput(refreshTokensInput, input);
  const token = readToken(REFRESH_PREFIX, refresh_token, { sealed: true });
  if (!token) throw refused();
  await consume("refresh", token.id);
  // Refusals come back as null, so that the revocation commits before the error is thrown.
  const pair = await transaction(authCtx(token.organization_id, caller), (ctx) => rotate(ctx, token, refresh_token));
  if (!pair) throw refused();
  return pair;
}

async function rotate(ctx: TxCtx, token: OpaqueToken, presented: string): Promise<TokenPair | null> {
  const now = ctx.now();
  const row = await lockSession(ctx, token.id);
  if (!row || row.session.revoked_at || row.session.expires_at <= now || row.session.absolute_expires_at <= now) return null;
  const { session, user } = row;
  if (user.status !== "active") return null;
  const ids = { organization_id: token.organization_id, id: token.id };
  const successor = mintToken(REFRESH_PREFIX, ids, { sealed: true, secret: successorSecret(presented) });
  if (sameText(session.token_hash, sha256(presented))) {
    await ctx.tx
      .update(sessions)
      .set({
        token_hash: successor.hash,
        previous_token_hash: session.token_hash,
        rotated_at: now,
        expires_at: idleEnd(now, session.absolute_expires_at),
      })
      .where(and(eq(sessions.organization_id, ids.organization_id), eq(sessions.session_id, ids.id)));
  } else if (!withinGrace(session, token.hash, successor.hash, now)) {
    await revokeSession(ctx, ids.id, "refresh_token_reused");
    await audit(ctx, {
      action: "session.refresh_token_reused",
      object_type: "session",
      object_id: ids.id,
      diff: { user_id: user.user_id },
    });
    return null;
  }
  const mfa = user.totp_confirmed_at ? "done" : "none";
  const claims = { sub: user.user_id, org: ids.organization_id, sid: ids.id, role: user.role, ver: user.token_version, mfa } as const;
  const access_token = await signAccessToken(claims, now);
  return {
    access_token,
    refresh_token: successor.token,
    expires_in: ACCESS_TOKEN_SECONDS,
    user_id: user.user_id,
    organization_id: ids.organization_id,
    role: user.role,
  };
}

async function lockSession(ctx: TxCtx, session_id: string) {
  const [row] = await ctx.tx
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, and(eq(users.organization_id, sessions.organization_id), eq(users.user_id, sessions.user_id)))
    .where(and(eq(sessions.organization_id, ctx.actor.organization_id), eq(sessions.session_id, session_id)))
    .for("update", { of: sessions });
  return row;
}

type Rotated = { token_hash: string; previous_token_hash: string | null; rotated_at: Date | null };

function withinGrace(session: Rotated, presentedHash: string, successorHash: string, now: Date): boolean {
  if (!session.rotated_at || session.previous_token_hash !== presentedHash) return false;
  return now.getTime() - session.rotated_at.getTime() <= REFRESH_GRACE_SECONDS * 1000 && session.token_hash === successorHash;
}
