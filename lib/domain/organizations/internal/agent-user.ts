import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/organizations";
import { uniqueViolation } from "@/lib/kernel/database-errors";
import { type AppError, conflict, invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

/** @throws AppError invalid (422) when the user of a profile is not of this organization */
export async function requireOwnUser(ctx: TxCtx, user_id: string): Promise<void> {
  const [user] = await ctx.tx
    .select({ user_id: users.user_id })
    .from(users)
    .where(and(eq(users.organization_id, ctx.actor.organization_id), eq(users.user_id, user_id)));
  if (!user) throw invalid([{ path: "user_id", message: "There is no such user in your organization." }]);
}

/** A second profile for one user as a 409; null for any other error. */
export const secondProfile = (error: unknown): AppError | null =>
  uniqueViolation(error) === "agents_user_key" ? conflict("agent_exists", "This user already has an agent profile.") : null;
