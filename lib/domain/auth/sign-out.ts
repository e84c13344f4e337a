import { audit } from "@/lib/kernel/audit";
import { transaction } from "@/lib/kernel/transaction";
import { readAccessToken } from "./internal/access-token";
import { authCtx } from "./internal/auth-ctx";
import { readToken } from "./internal/opaque-token";
import { REFRESH_PREFIX, revokeSession } from "./internal/sessions";
import type { Caller } from "./schemas";

type SignOutInput = { refresh_token?: string; access_token?: string; session?: { organization_id: string; session_id: string } };

/**
 * Ends the session that a refresh token, an access token or a cookie names; its access tokens stop at once. Signing
 * out twice is no error.
 * @returns whether anything named a session
 */
export async function signOut({ caller, input }: { caller: Caller; input: SignOutInput }): Promise<boolean> {
  const named = await namedSession(caller, input);
  if (!named) return false;
  await transaction(authCtx(named.organization_id, caller), async (ctx) => {
    const ended = await revokeSession(ctx, named.session_id, "signed_out");
    if (ended) await audit(ctx, { action: "session.signed_out", object_type: "session", object_id: named.session_id });
  });
  return true;
}

async function namedSession(caller: Caller, { refresh_token, access_token, session }: SignOutInput) {
  if (session) return session;
  const token = refresh_token ? readToken(REFRESH_PREFIX, refresh_token, { sealed: true }) : null;
  if (token) return { organization_id: token.organization_id, session_id: token.id };
  const claims = access_token ? await readAccessToken(access_token, caller.now()) : null;
  return claims ? { organization_id: claims.org, session_id: claims.sid } : null;
}
