import { eq } from "drizzle-orm";
import { agents, directory, organizations, users } from "@/db/schema/organizations";
import { hashPassword } from "@/lib/domain/auth/hash-password";
import { signUp } from "@/lib/domain/auth/sign-up";
import type { Ctx } from "@/lib/kernel/ctx";
import { systemCtx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { pool, resolveHandle, transaction } from "@/lib/kernel/transaction";

export const DEMO_EMAIL = "demo@yardsign.example";
export const AGENT_EMAIL = "agent@yardsign.example";
export const PLATFORM_EMAIL = "platform@yardsign.example";

const caller = { requestId: "seed", now: () => new Date(), address: "seed" };

export type DemoOrganization = { organization_id: string; admin: Ctx; agent: Ctx; system: Ctx };

/** The demo's brokerage with its two people, and the platform's administrator. Makes what is missing. */
export async function seedAccounts(password: string): Promise<DemoOrganization> {
  const known = await resolveHandle("email", DEMO_EMAIL);
  const organization_id = known?.organization_id ?? (await openOrganization(password));
  if (!(await resolveHandle("email", AGENT_EMAIL))) await addAgent(organization_id, password);
  if (!(await resolveHandle("email", PLATFORM_EMAIL))) await addPlatformAdmin(password);
  const system = systemCtx(organization_id, "seed");
  return { organization_id, system, admin: await userCtx(system, DEMO_EMAIL), agent: await userCtx(system, AGENT_EMAIL) };
}

async function openOrganization(password: string): Promise<string> {
  const input = {
    email: DEMO_EMAIL,
    password,
    first_name: "Dana",
    last_name: "Whitfield",
    license_number: "ME-BR-20418",
    org_name: "Harbor & Pine Realty",
  };
  const { organization_id, user_id } = await signUp({ caller, input });
  await transaction(systemCtx(organization_id, "seed"), async ({ tx }) => {
    await tx.update(users).set({ is_verified: true }).where(eq(users.user_id, user_id));
    await tx
      .update(agents)
      .set({ phone: "+12075550142", areas: ["Portland", "South Portland"], languages: ["en"] })
      .where(eq(agents.user_id, user_id));
    await tx
      .update(organizations)
      .set({ contact_email: "hello@harborandpine.example" })
      .where(eq(organizations.organization_id, organization_id));
  });
  return organization_id;
}

async function addAgent(organization_id: string, password: string): Promise<void> {
  const password_hash = await hashPassword(password);
  await transaction(systemCtx(organization_id, "seed"), async ({ tx }) => {
    const user_id = newId();
    const name = { first_name: "Mateo", last_name: "Alvarez" };
    await tx.insert(directory).values({ kind: "email", handle: AGENT_EMAIL, organization_id, target_id: user_id });
    await tx.insert(users).values({
      organization_id,
      user_id,
      email: AGENT_EMAIL,
      password_hash,
      ...name,
      role: "realtor",
      license_number: "ME-SA-31177",
      is_verified: true,
    });
    const profile = {
      full_name: "Mateo Alvarez",
      email: AGENT_EMAIL,
      phone: "+12075550167",
      specializations: ["house", "condo"],
      areas: ["Portland", "Falmouth"],
      languages: ["en", "es"],
    };
    await tx.insert(agents).values({ organization_id, agent_id: newId(), user_id, ...profile });
  });
}

/** Belongs to an organization of its own, since every user belongs to one; sees no brokerage's conversations. */
async function addPlatformAdmin(password: string): Promise<void> {
  const input = { email: PLATFORM_EMAIL, password, first_name: "Priya", last_name: "Raman", org_name: "Yardsign Platform" };
  const { organization_id, user_id } = await signUp({ caller, input });
  await transaction(systemCtx(organization_id, "seed"), async ({ tx }) => {
    await tx.update(users).set({ role: "platform_admin", is_verified: true }).where(eq(users.user_id, user_id));
    await tx.delete(agents).where(eq(agents.user_id, user_id));
  });
}

async function userCtx(system: Ctx, email: string): Promise<Ctx> {
  const { organization_id } = system.actor;
  const rows = await pool()
    .db.select({ user_id: users.user_id, role: users.role, agent_id: agents.agent_id })
    .from(users)
    .leftJoin(agents, eq(agents.user_id, users.user_id))
    .where(eq(users.email, email));
  const [row] = rows;
  if (!row) throw new Error(`the demo user ${email} is missing`);
  return { ...system, actor: { type: "user", organization_id, ...row } };
}
