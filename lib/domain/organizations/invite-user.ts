import { agents, directory, users } from "@/db/schema/organizations";
import { issueUserToken } from "@/lib/domain/auth/issue-user-token";
import { taken } from "@/lib/domain/auth/rules/taken";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { consume } from "@/lib/platform/rate-limit/consume";
import { readOrganization, readUserAnswer } from "./internal/read-rows";
import { type InviteUserInput, inviteUserInput, type UserAnswer } from "./schemas";

/**
 * Invites a person by mail. Until they choose a password, neither they sign in nor does their agent profile get leads.
 * @throws AppError conflict `email_taken` (409); forbidden unless admin; rate_limited
 */
export async function inviteUser({ ctx, input }: { ctx: Ctx; input: InviteUserInput }): Promise<UserAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "users:write" });
  const person = parseInput(inviteUserInput, input);
  await consume("invite", ctx.actor.organization_id);
  try {
    return await transaction(ctx, (ctx) => invite(ctx, person));
  } catch (error) {
    throw taken(error) ?? error;
  }
}

async function invite(ctx: TxCtx, person: ReturnType<typeof inviteUserInput.parse>): Promise<UserAnswer> {
  const organization_id = ctx.actor.organization_id;
  const user_id = newId();
  const { email, first_name, last_name, role } = person;
  await ctx.tx.insert(directory).values({ kind: "email", handle: email, organization_id, target_id: user_id });
  await ctx.tx.insert(users).values({ organization_id, user_id, email, first_name, last_name, role, status: "invited" });
  await ctx.tx
    .insert(agents)
    .values({ organization_id, agent_id: newId(), user_id, full_name: `${first_name} ${last_name}`, email, active: false });
  await audit(ctx, { action: "user.invited", object_type: "user", object_id: user_id, diff: { role } });
  const organization = await readOrganization(ctx);
  const user = await readUserAnswer(ctx, user_id);
  if (!organization || !user) throw notFound("This organization");
  await issueUserToken(ctx, "invitation", { user_id, email, first_name, org_name: organization.org_name, locale: organization.locale });
  return user;
}
