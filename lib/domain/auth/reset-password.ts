import { and, eq, isNull, sql } from "drizzle-orm";
import { agents, user_tokens, users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import type { Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { sameText } from "@/lib/kernel/secrets";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { consume } from "@/lib/platform/rate-limit/consume";
import { hashPassword, requireGoodPassword } from "./hash-password";
import { authCtx } from "./internal/auth-ctx";
import { type OpaqueToken, readToken } from "./internal/opaque-token";
import { type AuthUser, readUser } from "./internal/read-user";
import { sendAccountLetter } from "./internal/send-account-letter";
import { revokeUserSessions } from "./internal/sessions";
import { USER_TOKEN_PREFIX } from "./issue-user-token";
import { type Caller, resetPasswordInput } from "./schemas";

const badLink = () =>
  invalid([{ path: "token", message: "This link was used already or is too old. Ask for a new one." }], "invalid_token");

/**
 * Sets the password behind a mailed link, once; accepts an invitation by it. Older tokens and sessions end at once;
 * a second factor stays and is asked for at the next sign-in.
 * @throws AppError invalid (422) `invalid_token` or `weak_password`
 */
export async function resetPassword({
  caller,
  input,
}: {
  caller: Caller;
  input: { token: string; password: string };
}): Promise<{ email: string; purpose: "password_reset" | "invitation" }> {
  await consume("password_reset", caller.address);
  const { token: text, password } = parseInput(resetPasswordInput, input);
  const token = readToken(USER_TOKEN_PREFIX, text, { sealed: true });
  if (!token) throw badLink();
  const ctx = authCtx(token.organization_id, caller);
  const link = await transaction(ctx, (ctx) => readLink(ctx, token));
  const user = link ? await readUser(ctx, link.user_id) : null;
  if (!link || !user || user.status === "inactive") throw badLink();
  requireGoodPassword(password, user);
  await storePassword(ctx, user, token.id, link.purpose, await hashPassword(password));
  return { email: user.email, purpose: link.purpose };
}

async function readLink(ctx: TxCtx, token: OpaqueToken) {
  const [link] = await ctx.tx
    .select()
    .from(user_tokens)
    .where(and(eq(user_tokens.organization_id, token.organization_id), eq(user_tokens.user_token_id, token.id)));
  const valid = link && sameText(link.token_hash, token.hash) && link.used_at === null && link.expires_at > ctx.now();
  return valid ? link : null;
}

async function storePassword(
  ctx: Ctx,
  user: AuthUser,
  user_token_id: string,
  purpose: "password_reset" | "invitation",
  password_hash: string,
): Promise<void> {
  await transaction(ctx, async (ctx) => {
    const { organization_id, user_id } = user;
    const mine = and(eq(user_tokens.organization_id, organization_id), eq(user_tokens.user_id, user_id), isNull(user_tokens.used_at));
    const spent = await ctx.tx
      .update(user_tokens)
      .set({ used_at: ctx.now() })
      .where(and(mine, eq(user_tokens.user_token_id, user_token_id)))
      .returning({ user_token_id: user_tokens.user_token_id });
    if (spent.length === 0) throw badLink();
    await ctx.tx.update(user_tokens).set({ used_at: ctx.now() }).where(mine);
    await ctx.tx
      .update(users)
      .set({ password_hash, status: "active", token_version: sql`${users.token_version} + 1`, updated_at: ctx.now() })
      .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id)));
    if (user.status === "invited") await activateProfile(ctx, user_id);
    await revokeUserSessions(ctx, user_id, "password_changed");
    await audit(ctx, {
      action: purpose === "invitation" ? "user.invitation_accepted" : "user.password_changed",
      object_type: "user",
      object_id: user_id,
    });
    if (purpose === "password_reset") await sendAccountLetter(ctx, "password_changed", user, "/sign-in");
  });
}

/** An invited person's sales profile gets leads from the day they join. */
async function activateProfile(ctx: TxCtx, user_id: string): Promise<void> {
  await ctx.tx
    .update(agents)
    .set({ active: true, updated_at: ctx.now() })
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.user_id, user_id)));
}
