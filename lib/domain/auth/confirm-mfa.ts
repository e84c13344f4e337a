import { and, eq, isNull, sql } from "drizzle-orm";
import { recovery_codes, users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { type Ctx, requireUser } from "@/lib/kernel/ctx";
import { conflict } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { sha256 } from "@/lib/kernel/secrets";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { consume, giveBack } from "@/lib/platform/rate-limit/consume";
import { readUser } from "./internal/read-user";
import { acceptTotp, wrongCode } from "./internal/second-factor";
import { sendAccountLetter } from "./internal/send-account-letter";
import { revokeUserSessions } from "./internal/sessions";
import { canonicalRecoveryCode, newRecoveryCodes } from "./rules/recovery-codes";
import { confirmMfaInput, type SignedInUser } from "./schemas";
import { toSignedIn } from "./sign-in";

/**
 * Turns the second factor on with a first code of it. Older tokens and sessions end; the caller issues new ones for
 * the user in the answer. The ten recovery codes are shown this once.
 * @throws AppError unauthenticated `invalid_code` (401); conflict `mfa_not_started`, `mfa_already_enabled` (409); rate_limited
 */
export async function confirmMfa({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { totp_code: string };
}): Promise<{ recovery_codes: string[]; user: SignedInUser }> {
  const { user_id } = requireUser(ctx);
  const { totp_code } = parseInput(confirmMfaInput, input);
  await consume("second_factor", user_id);
  const codes = await transaction(ctx, (ctx) => turnOn(ctx, user_id, totp_code));
  await giveBack("second_factor", user_id);
  const user = await readUser(ctx, user_id);
  if (!user) throw wrongCode();
  return { recovery_codes: codes, user: toSignedIn(user, "done") };
}

async function turnOn(ctx: TxCtx, user_id: string, totp_code: string): Promise<string[]> {
  const organization_id = ctx.actor.organization_id;
  const user = await readUser(ctx, user_id);
  if (user?.totp_confirmed_at) throw conflict("mfa_already_enabled", "A second step is already set up. Remove it first.");
  if (!user?.totp_secret) throw conflict("mfa_not_started", "Ask for a code to scan first.");
  if (!(await acceptTotp(ctx, user, totp_code))) throw wrongCode();
  const turned = await ctx.tx
    .update(users)
    .set({ totp_confirmed_at: ctx.now(), token_version: sql`${users.token_version} + 1`, updated_at: ctx.now() })
    .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id), isNull(users.totp_confirmed_at)))
    .returning({ user_id: users.user_id });
  if (turned.length === 0) throw conflict("mfa_already_enabled", "A second step is already set up. Remove it first.");
  await revokeUserSessions(ctx, user_id, "second_factor_changed");
  await audit(ctx, { action: "user.second_factor_enabled", object_type: "user", object_id: user_id });
  await sendAccountLetter(ctx, "second_factor_changed", user, "/sign-in");
  return replaceRecoveryCodes(ctx, user_id);
}

async function replaceRecoveryCodes(ctx: TxCtx, user_id: string): Promise<string[]> {
  const organization_id = ctx.actor.organization_id;
  const codes = newRecoveryCodes();
  await ctx.tx.delete(recovery_codes).where(and(eq(recovery_codes.organization_id, organization_id), eq(recovery_codes.user_id, user_id)));
  const rows = codes.map((code) => ({
    organization_id,
    recovery_code_id: newId(),
    user_id,
    code_hash: sha256(canonicalRecoveryCode(code)),
  }));
  await ctx.tx.insert(recovery_codes).values(rows);
  return codes;
}
