import { and, eq, sql } from "drizzle-orm";
import { recovery_codes, users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { type Ctx, requireUser } from "@/lib/kernel/ctx";
import { conflict, invalid } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { readUser } from "./internal/read-user";
import { type GivenCode, requireSecondFactor } from "./internal/second-factor";
import { sendAccountLetter } from "./internal/send-account-letter";
import { revokeUserSessions } from "./internal/sessions";
import { removeMfaInput, type SignedInUser } from "./schemas";
import { toSignedIn } from "./sign-in";

/**
 * Takes the second factor away, against a code of it. Older tokens and sessions end. Where the policy asks for one,
 * the person then has to set up another.
 * @throws AppError unauthenticated `invalid_code` (401); conflict `mfa_not_enabled` (409); invalid without a code
 */
export async function removeMfa({ ctx, input }: { ctx: Ctx; input: GivenCode }): Promise<SignedInUser> {
  const { organization_id, user_id } = requireUser(ctx);
  const given = parseInput(removeMfaInput, input);
  if (!given.totp_code && !given.recovery_code) throw invalid([{ path: "totp_code", message: "Enter the code." }]);
  const user = await readUser(ctx, user_id);
  if (!user?.totp_confirmed_at) throw conflict("mfa_not_enabled", "No second step is set up.");
  await requireSecondFactor(ctx, user, given);
  await transaction(ctx, async (ctx) => {
    const mine = and(eq(users.organization_id, organization_id), eq(users.user_id, user_id));
    await ctx.tx
      .update(users)
      .set({
        totp_secret: null,
        totp_confirmed_at: null,
        totp_last_step: null,
        token_version: sql`${users.token_version} + 1`,
        updated_at: ctx.now(),
      })
      .where(mine);
    await ctx.tx
      .delete(recovery_codes)
      .where(and(eq(recovery_codes.organization_id, organization_id), eq(recovery_codes.user_id, user_id)));
    await revokeUserSessions(ctx, user_id, "second_factor_changed");
    await audit(ctx, { action: "user.second_factor_removed", object_type: "user", object_id: user_id });
    await sendAccountLetter(ctx, "second_factor_changed", user, "/sign-in");
  });
  const after = await readUser(ctx, user_id);
  return toSignedIn(after ?? user, "none");
}
