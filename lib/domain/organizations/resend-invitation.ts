import { issueUserToken } from "@/lib/domain/auth/issue-user-token";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { conflict, notFound } from "@/lib/kernel/errors";
import { isUuid } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { consume } from "@/lib/platform/rate-limit/consume";
import { readOrganization, readUserAnswer } from "./internal/read-rows";

/** Mails an invitation anew; the earlier link ends. @throws AppError not_found, conflict `not_invited` (409), forbidden unless admin */
export async function resendInvitation({ ctx, input }: { ctx: Ctx; input: { user_id: string } }): Promise<void> {
  authorize(ctx, { roles: ["admin"], scope: "users:write" });
  if (!isUuid(input.user_id)) throw notFound("This user");
  await consume("invite", ctx.actor.organization_id);
  await transaction(ctx, async (ctx) => {
    const user = await readUserAnswer(ctx, input.user_id);
    const organization = await readOrganization(ctx);
    if (!user || !organization) throw notFound("This user");
    if (user.status !== "invited") throw conflict("not_invited", "This person has joined already, or was switched off.");
    await issueUserToken(ctx, "invitation", { ...user, org_name: organization.org_name, locale: user.locale ?? organization.locale });
    await audit(ctx, { action: "user.invitation_resent", object_type: "user", object_id: user.user_id });
  });
}
