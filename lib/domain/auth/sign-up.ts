import { agents, directory, organizations, users } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { consume } from "@/lib/platform/rate-limit/consume";
import { hashPassword, requireGoodPassword } from "./hash-password";
import { authCtx } from "./internal/auth-ctx";
import { taken } from "./rules/taken";
import { type Caller, type SignUpInput, signUpInput } from "./schemas";

/**
 * Opens an organization: its first admin with an agent profile.
 * @throws AppError invalid (422); conflict `email_taken`, `org_name_taken`, `license_taken` (409); rate_limited
 */
export async function signUp({
  caller,
  input,
}: {
  caller: Caller;
  input: SignUpInput;
}): Promise<{ user_id: string; organization_id: string; message: string }> {
  await consume("sign_up", caller.address);
  const person = parseInput(signUpInput, input);
  requireGoodPassword(person.password, person);
  const password_hash = await hashPassword(person.password);
  const organization_id = newId();
  const user_id = newId();
  const ctx = authCtx(organization_id, caller);
  try {
    await transaction(ctx, (ctx) => createOrganization(ctx, { ...person, user_id, password_hash }));
  } catch (error) {
    throw taken(error) ?? error;
  }
  return { user_id, organization_id, message: "Your account is ready." };
}

type NewOrganization = {
  user_id: string;
  email: string;
  password_hash: string;
  first_name: string;
  last_name: string;
  license_number?: string | null;
  org_name: string;
  locale?: string;
  time_zone?: string;
};

async function createOrganization(
  ctx: TxCtx,
  { user_id, email, password_hash, first_name, last_name, license_number, org_name, locale, time_zone }: NewOrganization,
): Promise<void> {
  const organization_id = ctx.actor.organization_id;
  // The address first: of two equal sign-ups at once, the second waits here and hears what is wrong.
  await ctx.tx.insert(directory).values([
    { kind: "email", handle: email, organization_id, target_id: user_id },
    { kind: "organization", handle: organization_id, organization_id, target_id: organization_id },
  ]);
  await ctx.tx.insert(organizations).values({ organization_id, org_name, contact_email: email, locale, time_zone });
  await ctx.tx.insert(users).values({
    organization_id,
    user_id,
    email,
    password_hash,
    first_name,
    last_name,
    license_number: license_number ?? null,
    role: "admin",
  });
  await ctx.tx.insert(agents).values({ organization_id, agent_id: newId(), user_id, full_name: `${first_name} ${last_name}`, email });
  await audit(ctx, {
    action: "organization.created",
    object_type: "organization",
    object_id: organization_id,
    diff: { org_name, user_id },
  });
  await emit(ctx, {
    type: "organization.created",
    subject_type: "organization",
    subject_id: organization_id,
    payload: { organization_id, user_id },
  });
}
