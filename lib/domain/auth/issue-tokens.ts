import type { z } from "zod";
import { transaction } from "@/lib/kernel/transaction";
import { ACCESS_TOKEN_SECONDS } from "./constants";
import { signAccessToken } from "./internal/access-token";
import { authCtx } from "./internal/auth-ctx";
import { startSession } from "./internal/sessions";
import type { Caller, SignedInUser, signInAnswer } from "./schemas";

/**
 * Tokens for a person whom `signIn` knew: a pair, or without the second factor that the policy asks for an access
 * token that serves to set it up and nothing else.
 */
export async function issueTokens({ caller, user }: { caller: Caller; user: SignedInUser }): Promise<z.output<typeof signInAnswer>> {
  const { organization_id, user_id, role } = user;
  return transaction(authCtx(organization_id, caller), async (ctx) => {
    const { session_id, refresh_token } = await startSession(ctx, user_id, caller);
    const mfa = user.mfa_enrollment_required ? "enroll" : user.second_factor === "done" ? "done" : "none";
    const access_token = await signAccessToken(
      { sub: user_id, org: organization_id, sid: session_id, role, ver: user.token_version, mfa },
      ctx.now(),
    );
    const answer = { access_token, expires_in: ACCESS_TOKEN_SECONDS, user_id, organization_id, role };
    return user.mfa_enrollment_required ? { ...answer, mfa_enrollment_required: true } : { ...answer, refresh_token };
  });
}

/** A session for a browser: its cookie names the row, and ends with it. */
export async function startWebSession({ caller, user }: { caller: Caller; user: SignedInUser }): Promise<{ session_id: string }> {
  return transaction(authCtx(user.organization_id, caller), async (ctx) => {
    const { session_id } = await startSession(ctx, user.user_id, caller);
    return { session_id };
  });
}
