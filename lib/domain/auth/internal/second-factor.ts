import { and, eq, isNull, lt, or } from "drizzle-orm";
import { recovery_codes, users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { decrypt, sha256 } from "@/lib/kernel/secrets";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { consume, giveBack } from "@/lib/platform/rate-limit/consume";
import { canonicalRecoveryCode } from "../rules/recovery-codes";
import { matchTotp } from "../rules/totp";

export type GivenCode = { totp_code?: string; recovery_code?: string };
type Factor = { user_id: string; totp_secret: string | null };

/** What a user's secret is sealed for. */
export const totpContext = (organization_id: string, user_id: string) => `${organization_id}|users|totp_secret|${user_id}`;

export const wrongCode = () =>
  new AppError("unauthenticated", "This code is not right, or it was used already. Wait for the next one and try again.", {
    code: "invalid_code",
  });

/**
 * Accepts a code of the user's second factor, each once.
 * @throws AppError unauthenticated `mfa_required` without a code, `invalid_code` for a wrong or used one; rate_limited
 */
export async function requireSecondFactor(ctx: Ctx, user: Factor, given: GivenCode): Promise<void> {
  if (!given.totp_code && !given.recovery_code) {
    throw new AppError("unauthenticated", "Enter the six digits from your authenticator app, or a recovery code.", {
      code: "mfa_required",
    });
  }
  await consume("second_factor", user.user_id);
  const accepted = await transaction(ctx, (ctx) =>
    given.totp_code ? acceptTotp(ctx, user, given.totp_code) : acceptRecoveryCode(ctx, user, given.recovery_code ?? ""),
  );
  if (!accepted) {
    await transaction(ctx, (ctx) => audit(ctx, { action: "user.second_factor_failed", object_type: "user", object_id: user.user_id }));
    throw wrongCode();
  }
  await giveBack("second_factor", user.user_id);
}

/** Takes the code's step in one statement, so that of two requests with one code only one passes (RFC 6238, 5.2). */
export async function acceptTotp(ctx: TxCtx, user: Factor, code: string): Promise<boolean> {
  if (!user.totp_secret) return false;
  const organization_id = ctx.actor.organization_id;
  const step = matchTotp(decrypt(user.totp_secret, totpContext(organization_id, user.user_id)), code, ctx.now());
  if (step === null) return false;
  const taken = await ctx.tx
    .update(users)
    .set({ totp_last_step: step })
    .where(
      and(
        eq(users.organization_id, organization_id),
        eq(users.user_id, user.user_id),
        eq(users.totp_secret, user.totp_secret),
        or(isNull(users.totp_last_step), lt(users.totp_last_step, step)),
      ),
    )
    .returning({ user_id: users.user_id });
  return taken.length > 0;
}

async function acceptRecoveryCode(ctx: TxCtx, user: Factor, typed: string): Promise<boolean> {
  const used = await ctx.tx
    .update(recovery_codes)
    .set({ used_at: ctx.now() })
    .where(
      and(
        eq(recovery_codes.organization_id, ctx.actor.organization_id),
        eq(recovery_codes.user_id, user.user_id),
        eq(recovery_codes.code_hash, sha256(canonicalRecoveryCode(typed))),
        isNull(recovery_codes.used_at),
      ),
    )
    .returning({ id: recovery_codes.recovery_code_id });
  if (used.length === 0) return false;
  await audit(ctx, { action: "user.recovery_code_used", object_type: "user", object_id: user.user_id });
  return true;
}
