import { and, eq } from "drizzle-orm";
import { organizations, users } from "@/db/schema/organizations";
import type { Ctx } from "@/lib/kernel/ctx";
import { mfaRequired } from "@/lib/kernel/env";
import { resolveHandle, transaction } from "@/lib/kernel/transaction";
import type { Caller } from "../schemas";
import { authCtx } from "./auth-ctx";

/** A user with what sign-in decides by. */
export async function readUser(ctx: Ctx, user_id: string) {
  return transaction(ctx, async (ctx) => {
    const organization_id = ctx.actor.organization_id;
    const [row] = await ctx.tx
      .select({ user: users, org_name: organizations.org_name, mfa_policy: organizations.mfa_policy, org_locale: organizations.locale })
      .from(users)
      .innerJoin(organizations, eq(organizations.organization_id, users.organization_id))
      .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id)));
    if (!row) return null;
    const { user, org_name, mfa_policy, org_locale } = row;
    const mfa_enrollment_required = mfaRequired(mfa_policy) && user.totp_confirmed_at === null;
    return { ...user, org_name, locale: user.locale ?? org_locale, mfa_enrollment_required };
  });
}

export type AuthUser = NonNullable<Awaited<ReturnType<typeof readUser>>>;

/** The user behind an address, and the ctx to act for their tenant; null for an address that nobody has. */
export async function findUserByEmail(email: string, caller: Caller): Promise<{ ctx: Ctx; user: AuthUser } | null> {
  const entry = await resolveHandle("email", email);
  if (!entry) return null;
  const ctx = authCtx(entry.organization_id, caller);
  const user = await readUser(ctx, entry.target_id);
  return user ? { ctx, user } : null;
}
