import { and, eq } from "drizzle-orm";
import { agents, organizations, sessions, users } from "@/db/schema/organizations";
import type { Actor } from "@/lib/kernel/ctx";
import { mfaRequired } from "@/lib/kernel/env";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { authCtx } from "./internal/auth-ctx";
import { idleEnd } from "./internal/sessions";
import type { Caller } from "./schemas";

export type UserActor = Extract<Actor, { type: "user" }>;

export type LoadedActor = {
  actor: UserActor;
  email: string;
  first_name: string;
  last_name: string;
  org_name: string;
  locale: string;
  /** Whether the person has a second factor, and whether the policy asks for one that is missing. */
  second_factor: boolean;
  mfa_enrollment_required: boolean;
};

type Claimed = { organization_id: string; user_id: string; token_version: number; session_id?: string };

const DAY = 86_400_000;

/**
 * The person behind a token or a cookie, asked of the database each time, so that a deactivation, a changed role,
 * password or factor and a sign-out count at once. `touch` keeps a session that is used from ending as idle.
 * @returns null when any of it no longer holds
 */
export async function loadActor(
  claimed: Claimed,
  { touch = false, ...caller }: Pick<Caller, "requestId" | "now"> & { touch?: boolean },
): Promise<LoadedActor | null> {
  return transaction(authCtx(claimed.organization_id, caller), async (ctx) => {
    const row = await read(ctx, claimed);
    if (row?.user.status !== "active" || row.user.token_version !== claimed.token_version) return null;
    if (claimed.session_id && !isOpen(row.session, ctx.now())) return null;
    if (touch && row.session) await keepAlive(ctx, row.session);
    const { user, org_name, org_locale, mfa_policy, agent_id } = row;
    const second_factor = user.totp_confirmed_at !== null;
    return {
      actor: { type: "user", organization_id: user.organization_id, user_id: user.user_id, role: user.role, agent_id },
      email: user.email,
      first_name: user.first_name,
      last_name: user.last_name,
      org_name,
      locale: user.locale ?? org_locale,
      second_factor,
      mfa_enrollment_required: mfaRequired(mfa_policy) && !second_factor,
    };
  });
}

async function read(ctx: TxCtx, { organization_id, user_id, session_id }: Claimed) {
  const [row] = await ctx.tx
    .select({
      user: users,
      org_name: organizations.org_name,
      org_locale: organizations.locale,
      mfa_policy: organizations.mfa_policy,
      agent_id: agents.agent_id,
      session: sessions,
    })
    .from(users)
    .innerJoin(organizations, eq(organizations.organization_id, users.organization_id))
    .leftJoin(agents, and(eq(agents.organization_id, users.organization_id), eq(agents.user_id, users.user_id)))
    .leftJoin(
      sessions,
      and(
        eq(sessions.organization_id, users.organization_id),
        eq(sessions.user_id, users.user_id),
        eq(sessions.session_id, session_id ?? "00000000-0000-0000-0000-000000000000"),
      ),
    )
    .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id)));
  return row;
}

type Session = typeof sessions.$inferSelect;

const isOpen = (session: Session | null, now: Date): boolean =>
  session !== null && session.revoked_at === null && session.expires_at > now && session.absolute_expires_at > now;

/** Moves the idle end, at most once a day. */
async function keepAlive(ctx: TxCtx, session: Session): Promise<void> {
  const end = idleEnd(ctx.now(), session.absolute_expires_at);
  if (end.getTime() - session.expires_at.getTime() < DAY) return;
  await ctx.tx
    .update(sessions)
    .set({ expires_at: end })
    .where(and(eq(sessions.organization_id, session.organization_id), eq(sessions.session_id, session.session_id)));
}
