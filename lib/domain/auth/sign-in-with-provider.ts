import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { transaction } from "@/lib/kernel/transaction";
import { findUserByEmail } from "./internal/read-user";
import type { Caller, SignedInUser } from "./schemas";
import { toSignedIn } from "./sign-in";

/**
 * Knows a person by an address that a sign-in provider verified. Opens no accounts: somebody unknown or switched
 * off gets null. A second factor that is set up is still asked for (`pending`).
 */
export async function signInWithProvider({
  caller,
  input,
}: {
  caller: Caller;
  input: { provider: "google"; verified_email: string };
}): Promise<SignedInUser | null> {
  const found = await findUserByEmail(input.verified_email.trim().toLowerCase(), caller);
  if (found?.user.status !== "active") return null;
  const { ctx, user } = found;
  await transaction(ctx, async (ctx) => {
    const mine = and(eq(users.organization_id, user.organization_id), eq(users.user_id, user.user_id));
    await ctx.tx.update(users).set({ last_sign_in_at: ctx.now() }).where(mine);
    await audit(ctx, { action: "user.signed_in", object_type: "user", object_id: user.user_id, diff: { provider: input.provider } });
  });
  return toSignedIn(user, user.totp_confirmed_at ? "pending" : "none");
}
