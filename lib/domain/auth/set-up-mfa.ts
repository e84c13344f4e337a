import { and, eq, isNull } from "drizzle-orm";
import { users } from "@/db/schema/organizations";
import { type Ctx, requireUser } from "@/lib/kernel/ctx";
import { conflict } from "@/lib/kernel/errors";
import { encrypt } from "@/lib/kernel/secrets";
import { transaction } from "@/lib/kernel/transaction";
import { totpContext } from "./internal/second-factor";
import { newTotpSecret, otpauthUri } from "./rules/totp";

/**
 * A new secret for the signed-in person's authenticator. It counts once `confirmMfa` saw a code of it; one that was
 * begun and left is replaced.
 * @throws AppError conflict `mfa_already_enabled` (409)
 */
export async function setUpMfa({ ctx }: { ctx: Ctx }): Promise<{ otpauth_uri: string; secret: string }> {
  const { organization_id, user_id } = requireUser(ctx);
  const secret = newTotpSecret();
  return transaction(ctx, async (ctx) => {
    const [user] = await ctx.tx
      .update(users)
      .set({ totp_secret: encrypt(secret, totpContext(organization_id, user_id)), totp_last_step: null })
      .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id), isNull(users.totp_confirmed_at)))
      .returning({ email: users.email });
    if (!user) throw conflict("mfa_already_enabled", "A second step is already set up. Remove it first.");
    return { otpauth_uri: otpauthUri(secret, user.email), secret };
  });
}
