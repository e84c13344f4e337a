import { eq } from "drizzle-orm";
import { describe } from "vitest";
import { users } from "@/db/schema/organizations";
import { expect, tenant, test } from "@/db/test/fixture";
import { pool } from "@/lib/kernel/transaction";
import { expireSessions } from "./expire-sessions";
import { startWebSession } from "./issue-tokens";
import { loadActor } from "./load-actor";
import { signInWithProvider } from "./sign-in-with-provider";
import { signOut } from "./sign-out";

const caller = { requestId: "test", now: () => new Date(), address: "203.0.113.9" };
const google = (verified_email: string) => signInWithProvider({ caller, input: { provider: "google", verified_email } });

describe("signing in through a provider", () => {
  test("is for people with an account, who still owe their second factor", async () => {
    const t = await tenant();
    const mine = eq(users.user_id, t.adminUser.user_id);
    expect(await google("nobody.at.all@realty.example")).toBeNull();
    expect(await google(t.adminUser.email.toUpperCase())).toMatchObject({ user_id: t.adminUser.user_id, second_factor: "none" });
    await pool().db.update(users).set({ totp_confirmed_at: new Date() }).where(mine);
    expect(await google(t.adminUser.email)).toMatchObject({ second_factor: "pending" });
    await pool().db.update(users).set({ status: "inactive" }).where(mine);
    expect(await google(t.adminUser.email)).toBeNull();
  });
});

describe("a browser's session", () => {
  async function signedIn() {
    const t = await tenant();
    const user = await google(t.adminUser.email);
    if (!user) throw new Error("not known");
    const { session_id } = await startWebSession({ caller, user });
    const claimed = { organization_id: t.organization_id, user_id: user.user_id, token_version: 0, session_id };
    return { t, claimed };
  }
  const days = (n: number) => ({ requestId: "test", now: () => new Date(Date.now() + n * 86_400_000), touch: true });

  test("holds while it is used, for 60 days at most", async () => {
    const { claimed } = await signedIn();
    for (const day of [0, 13, 26, 39, 52, 59]) expect(await loadActor(claimed, days(day)), `day ${day}`).not.toBeNull();
    expect(await loadActor(claimed, days(60.01))).toBeNull();
  });

  test("ends after 14 days without use", async () => {
    const { claimed } = await signedIn();
    expect(await loadActor(claimed, days(13.9))).not.toBeNull();
    const { claimed: idle } = await signedIn();
    expect(await loadActor(idle, days(14.1))).toBeNull();
  });

  test("ends with the sign-out, a new token version, a deactivation, and is of one person", async () => {
    const { t, claimed } = await signedIn();
    expect(await loadActor(claimed, days(0))).toMatchObject({
      actor: { role: "admin", agent_id: t.agent_id },
      mfa_enrollment_required: false,
    });
    expect(await loadActor({ ...claimed, token_version: 1 }, days(0))).toBeNull();
    expect(await loadActor({ ...claimed, user_id: t.realtorUser.user_id }, days(0))).toBeNull();
    const mine = eq(users.user_id, claimed.user_id);
    await pool().db.update(users).set({ status: "inactive" }).where(mine);
    expect(await loadActor(claimed, days(0))).toBeNull();
    await pool().db.update(users).set({ status: "active" }).where(mine);
    await signOut({ caller, input: { session: claimed } });
    expect(await loadActor(claimed, days(0))).toBeNull();
  });

  test("is deleted a month after its end, and not before", async () => {
    const { t } = await signedIn();
    const deleted = (day: number) => expireSessions({ ctx: { ...t.system, now: days(day).now } });
    expect(await deleted(43)).toBe(0);
    expect(await deleted(45)).toBe(1);
    expect(await deleted(45)).toBe(0);
  });
});
