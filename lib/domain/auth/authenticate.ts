import { and, eq } from "drizzle-orm";
import { api_keys } from "@/db/schema/organizations";
import type { Actor } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { sameText } from "@/lib/kernel/secrets";
import { transaction } from "@/lib/kernel/transaction";
import { API_KEY_PREFIX } from "./create-api-key";
import { readAccessToken } from "./internal/access-token";
import { authCtx } from "./internal/auth-ctx";
import { readToken } from "./internal/opaque-token";
import { loadActor } from "./load-actor";
import type { Caller } from "./schemas";

const refused = () =>
  new AppError("unauthenticated", "This access token or API key is not valid, or no longer. Sign in again.", { code: "invalid_token" });

type Bearer = Pick<Caller, "requestId" | "now"> & {
  authorization: string /** Whether a person who must still set up the second factor may pass. */;
  enrolment?: boolean;
};

/**
 * Who an `Authorization: Bearer` header names: a person by access token, or an organization's key.
 * @throws AppError unauthenticated `invalid_token` (401); forbidden `mfa_enrollment_required` (403)
 */
export async function authenticate({ authorization, enrolment = false, ...caller }: Bearer): Promise<Actor> {
  const bearer = /^Bearer +([\w.-]{20,2000}) *$/i.exec(authorization)?.[1];
  if (!bearer) throw refused();
  if (bearer.startsWith(API_KEY_PREFIX)) return keyActor(bearer, caller);
  const claims = await readAccessToken(bearer, caller.now());
  if (!claims) throw refused();
  const loaded = await loadActor(
    { organization_id: claims.org, user_id: claims.sub, token_version: claims.ver, session_id: claims.sid },
    caller,
  );
  if (!loaded) throw refused();
  if (loaded.mfa_enrollment_required && !enrolment) {
    throw new AppError("forbidden", "Set up the second step of signing in first: POST /auth/mfa/setup.", {
      code: "mfa_enrollment_required",
    });
  }
  return loaded.actor;
}

const MINUTE = 60_000;

async function keyActor(text: string, caller: Pick<Caller, "requestId" | "now">): Promise<Actor> {
  const key = readToken(API_KEY_PREFIX, text, { sealed: false });
  if (!key) throw refused();
  return transaction(authCtx(key.organization_id, caller), async (ctx) => {
    const mine = and(eq(api_keys.organization_id, key.organization_id), eq(api_keys.api_key_id, key.id));
    const [row] = await ctx.tx.select().from(api_keys).where(mine);
    if (!row || row.revoked_at || !sameText(row.key_hash, key.hash)) throw refused();
    if (!row.last_used_at || ctx.now().getTime() - row.last_used_at.getTime() > MINUTE) {
      await ctx.tx.update(api_keys).set({ last_used_at: ctx.now() }).where(mine);
    }
    return { type: "api_key", organization_id: row.organization_id, api_key_id: row.api_key_id, scopes: row.scopes };
  });
}
