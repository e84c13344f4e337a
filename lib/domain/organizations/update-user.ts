import { and, eq, ne, sql } from "drizzle-orm";
import { agents, organizations, users } from "@/db/schema/organizations";
import { endUserSessions } from "@/lib/domain/auth/end-user-sessions";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { conflict, notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { readUserAnswer } from "./internal/read-rows";
import { type UpdateUserInput, type UserAnswer, updateUserInput } from "./schemas";

/**
 * Changes a person's role, or switches them off and on again. Switched off, their tokens stop at once and their
 * agent profile gets no leads.
 * @throws AppError not_found; conflict `last_admin` (409) when no active admin would remain; forbidden unless admin
 */
export async function updateUser({ ctx, input }: { ctx: Ctx; input: UpdateUserInput }): Promise<UserAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "users:write" });
  const { user_id, role, active } = parseInput(updateUserInput, input);
  return transaction(ctx, async (ctx) => {
    await lockOrganization(ctx);
    const user = await readMember(ctx, user_id);
    const nextRole = role ?? user.role;
    const nextStatus = active === undefined ? user.status : active ? (user.password_hash ? "active" : "invited") : "inactive";
    const isAdmin = user.role === "admin" && user.status === "active";
    if (isAdmin && !(nextRole === "admin" && nextStatus === "active")) await requireAnotherAdmin(ctx, user_id);
    const mine = and(eq(users.organization_id, ctx.actor.organization_id), eq(users.user_id, user_id));
    await ctx.tx.update(users).set({ role: nextRole, status: nextStatus, updated_at: ctx.now() }).where(mine);
    if (nextStatus !== user.status) await follow(ctx, user_id, nextStatus);
    await audit(ctx, {
      action: "user.updated",
      object_type: "user",
      object_id: user_id,
      diff: { role: [user.role, nextRole], status: [user.status, nextStatus] },
    });
    const after = await readUserAnswer(ctx, user_id);
    if (!after) throw notFound("This user");
    return after;
  });
}

/** Two admins who demote each other at once wait here, so that one of them remains. */
async function lockOrganization(ctx: TxCtx): Promise<void> {
  const { organization_id } = organizations;
  await ctx.tx.select({ organization_id }).from(organizations).where(eq(organization_id, ctx.actor.organization_id)).for("update");
}

async function readMember(ctx: TxCtx, user_id: string) {
  const [user] = await ctx.tx
    .select()
    .from(users)
    .where(and(eq(users.organization_id, ctx.actor.organization_id), eq(users.user_id, user_id), ne(users.role, "platform_admin")));
  if (!user) throw notFound("This user");
  return user;
}

async function requireAnotherAdmin(ctx: TxCtx, user_id: string): Promise<void> {
  const [others] = await ctx.tx
    .select({ n: sql<number>`count(*)::int` })
    .from(users)
    .where(
      and(
        eq(users.organization_id, ctx.actor.organization_id),
        eq(users.role, "admin"),
        eq(users.status, "active"),
        ne(users.user_id, user_id),
      ),
    );
  if (!others?.n) throw conflict("last_admin", "This is the only active admin. Make somebody else an admin first.");
}

async function follow(ctx: TxCtx, user_id: string, status: "active" | "invited" | "inactive"): Promise<void> {
  if (status === "inactive") await endUserSessions(ctx, user_id, "switched_off");
  await ctx.tx
    .update(agents)
    .set({ active: status === "active", updated_at: ctx.now() })
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.user_id, user_id)));
}
