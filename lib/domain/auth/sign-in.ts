import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { consume, giveBack } from "@/lib/platform/rate-limit/consume";
import type { LimitName } from "@/lib/platform/rate-limit/limits";
import { hashPassword, needsRehash, verifyPassword } from "./hash-password";
import { type AuthUser, findUserByEmail } from "./internal/read-user";
import { requireSecondFactor } from "./internal/second-factor";
import { type Caller, type SignedInUser, type SignInInput, signInInput } from "./schemas";

const wrongCredentials = () =>
  new AppError("unauthenticated", "The e-mail address or the password is not right.", { code: "invalid_credentials" });

/**
 * Knows a person by address, password and, where one is set up, second factor. Issues nothing by itself.
 * With `secondFactor: "later"` a missing code is no error: the answer says `pending`, and a screen asks for it.
 * @throws AppError unauthenticated `invalid_credentials`, `mfa_required`, `invalid_code` (401); rate_limited (429)
 */
export async function signIn({
  caller,
  input,
  secondFactor = "now",
}: {
  caller: Caller;
  input: SignInInput;
  secondFactor?: "now" | "later";
}): Promise<SignedInUser> {
  const { email, password, ...code } = parseInput(signInInput, input);
  const tries: [LimitName, string][] = [
    ["sign_in_address", caller.address],
    ["sign_in_account", email],
    ["sign_in_account_address", `${email} ${caller.address}`],
  ];
  for (const [name, key] of tries) await consume(name, key);
  const found = await findUserByEmail(email, caller);
  const right = await verifyPassword(found?.user.password_hash ?? null, password);
  if (!found) {
    log.info({ request_id: caller.requestId, address: caller.address }, "sign-in to an unknown account");
    throw wrongCredentials();
  }
  const { ctx, user } = found;
  if (!right || user.status !== "active") {
    await transaction(ctx, (ctx) => audit(ctx, { action: "user.sign_in_failed", object_type: "user", object_id: user.user_id }));
    throw wrongCredentials();
  }
  for (const [name, key] of tries) await giveBack(name, key);
  const later = secondFactor === "later" && !code.totp_code && !code.recovery_code;
  const set = user.totp_confirmed_at !== null;
  if (set && !later) await requireSecondFactor(ctx, user, code);
  await recordSignIn(ctx, user, password);
  return toSignedIn(user, !set ? "none" : later ? "pending" : "done");
}

/** A user as sign-in tells of them. */
export function toSignedIn(user: AuthUser, second_factor: SignedInUser["second_factor"]): SignedInUser {
  const { organization_id, user_id, email, role, token_version, mfa_enrollment_required } = user;
  return { organization_id, user_id, email, role, token_version, second_factor, mfa_enrollment_required };
}

async function recordSignIn(ctx: Ctx, user: AuthUser, password: string): Promise<void> {
  const renewed = user.password_hash && needsRehash(user.password_hash) ? { password_hash: await hashPassword(password) } : {};
  await transaction(ctx, async (ctx) => {
    await ctx.tx
      .update(users)
      .set({ last_sign_in_at: ctx.now(), ...renewed })
      .where(and(eq(users.organization_id, user.organization_id), eq(users.user_id, user.user_id)));
    await audit(ctx, { action: "user.signed_in", object_type: "user", object_id: user.user_id });
  });
}
