import { and, eq, type SQL } from "drizzle-orm";
import { agents, organizations, users } from "@/db/schema/organizations";
import { mfaRequired } from "@/lib/kernel/env";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { AgentAnswer, OrganizationAnswer, UserAnswer } from "../schemas";

const USER_COLUMNS = {
  user_id: users.user_id,
  organization_id: users.organization_id,
  email: users.email,
  first_name: users.first_name,
  last_name: users.last_name,
  role: users.role,
  status: users.status,
  license_number: users.license_number,
  is_verified: users.is_verified,
  totp_confirmed_at: users.totp_confirmed_at,
  locale: users.locale,
  agent_id: agents.agent_id,
  last_sign_in_at: users.last_sign_in_at,
  created_at: users.created_at,
  updated_at: users.updated_at,
};

/** Users of the organization in answer shape; the caller orders and pages. */
export function selectUsers(ctx: TxCtx, where: SQL | undefined) {
  return ctx.tx
    .select(USER_COLUMNS)
    .from(users)
    .leftJoin(agents, and(eq(agents.organization_id, users.organization_id), eq(agents.user_id, users.user_id)))
    .where(and(eq(users.organization_id, ctx.actor.organization_id), where));
}

type UserRow = Awaited<ReturnType<typeof selectUsers>>[number];

/** A selected user as the API shows it: whether a second factor is on, and never the secret. */
export function toUser({ totp_confirmed_at, ...row }: UserRow): UserAnswer {
  return { ...row, mfa_enabled: totp_confirmed_at !== null };
}

/** One user of the organization, or null. */
export async function readUserAnswer(ctx: TxCtx, user_id: string): Promise<UserAnswer | null> {
  const [row] = await selectUsers(ctx, eq(users.user_id, user_id));
  return row ? toUser(row) : null;
}

/** The organization in answer shape. */
export async function readOrganization(ctx: TxCtx): Promise<OrganizationAnswer | null> {
  const [row] = await ctx.tx.select().from(organizations).where(eq(organizations.organization_id, ctx.actor.organization_id));
  if (!row) return null;
  const market = row.market === "uae" || row.market === "other" ? row.market : "us";
  const mfa_policy = row.mfa_policy === "required" || row.mfa_policy === "optional" ? row.mfa_policy : null;
  return { ...row, org_id: row.organization_id, market, mfa_policy, mfa_required: mfaRequired(mfa_policy) };
}

/** An agent row without its tenant, as the API shows it. */
export function toAgent({ organization_id: _tenant, ...row }: typeof agents.$inferSelect): AgentAnswer {
  return row;
}
