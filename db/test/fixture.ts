import { hash } from "@node-rs/argon2";
import { test as base, expect } from "vitest";
import { agents, directory, organizations, users } from "@/db/schema/organizations";
import type { Actor, Ctx } from "@/lib/kernel/ctx";
import { systemCtx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import type { Role } from "@/lib/kernel/roles";
import { pool } from "@/lib/kernel/transaction";

export { expect };
export const test = base;

type UserCtx = Ctx<Extract<Actor, { type: "user" }>>;
type TestUser = { user_id: string; email: string; password: string };

/** One organization of a test's own, so that tests do not meet each other's data. */
export type Tenant = {
  organization_id: string;
  admin: UserCtx;
  realtor: UserCtx;
  system: Ctx;
  adminUser: TestUser;
  realtorUser: TestUser;
  /** The admin's sales profile. */
  agent_id: string;
  /** The realtor's sales profile. */
  realtor_agent_id: string;
};

export const TEST_PASSWORD = "Correct-Horse-Battery-9";
let passwordHash: Promise<string> | undefined;

/** A new organization with an admin and a realtor, both active, verified and with a sales profile. `now` freezes their clock. */
export async function tenant(options: { now?: () => Date } = {}): Promise<Tenant> {
  const organization_id = newId();
  const now = options.now ?? (() => new Date());
  const { db } = pool();
  await db.insert(organizations).values({ organization_id, org_name: `Test Realty ${organization_id}` });
  await db.insert(directory).values({ kind: "organization", handle: organization_id, organization_id, target_id: organization_id });
  const admin = await addUser(organization_id, "admin", now);
  const realtor = await addUser(organization_id, "realtor", now);
  return {
    organization_id,
    admin: admin.ctx,
    realtor: realtor.ctx,
    system: systemCtx(organization_id, "test", now),
    adminUser: admin.user,
    realtorUser: realtor.user,
    agent_id: admin.agent_id,
    realtor_agent_id: realtor.agent_id,
  };
}

async function addUser(organization_id: string, role: Role, now: () => Date): Promise<{ ctx: UserCtx; user: TestUser; agent_id: string }> {
  const user_id = newId();
  const agent_id = newId();
  const email = `${role}.${user_id}@test.example`;
  // Weak on purpose: the cost of a real hash would be paid by every test.
  passwordHash ??= hash(TEST_PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  const { db } = pool();
  const name = { first_name: role === "admin" ? "Ada" : "Rosa", last_name: "Tester" };
  await db.insert(users).values({ organization_id, user_id, email, role, ...name, password_hash: await passwordHash, is_verified: true });
  await db.insert(directory).values({ kind: "email", handle: email, organization_id, target_id: user_id });
  await db.insert(agents).values({ organization_id, agent_id, user_id, full_name: `${name.first_name} ${name.last_name}`, email });
  const actor = { type: "user" as const, organization_id, user_id, role, agent_id };
  return { ctx: { actor, requestId: "test", now }, user: { user_id, email, password: TEST_PASSWORD }, agent_id };
}
