import { eq } from "drizzle-orm";
import { organizations } from "@/db/schema/organizations";
import { taken } from "@/lib/domain/auth/rules/taken";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { readOrganization } from "./internal/read-rows";
import { type OrganizationAnswer, type UpdateOrganizationInput, updateOrganizationInput } from "./schemas";

/**
 * Changes the organization's settings; what is not named stays.
 * @throws AppError not_found for another's id; conflict `org_name_taken`; forbidden unless admin
 */
export async function updateOrganization({ ctx, input }: { ctx: Ctx; input: UpdateOrganizationInput }): Promise<OrganizationAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { org_id, ...changes } = parseInput(updateOrganizationInput, input);
  if (org_id.toLowerCase() !== ctx.actor.organization_id) throw notFound("This organization");
  try {
    return await transaction(ctx, (ctx) => change(ctx, changes));
  } catch (error) {
    throw taken(error) ?? error;
  }
}

type Changes = Omit<ReturnType<typeof updateOrganizationInput.parse>, "org_id">;

async function change(ctx: TxCtx, { lead_settings, ...changes }: Changes): Promise<OrganizationAnswer> {
  const organization_id = ctx.actor.organization_id;
  const [row] = await ctx.tx
    .select({ lead_settings: organizations.lead_settings })
    .from(organizations)
    .where(eq(organizations.organization_id, organization_id))
    .for("update");
  if (!row) throw notFound("This organization");
  const merged = lead_settings ? { lead_settings: merge(row.lead_settings, lead_settings) } : {};
  await ctx.tx
    .update(organizations)
    .set({ ...changes, ...merged, updated_at: ctx.now() })
    .where(eq(organizations.organization_id, organization_id));
  await audit(ctx, {
    action: "organization.updated",
    object_type: "organization",
    object_id: organization_id,
    diff: { ...changes, ...(lead_settings ? { lead_settings } : {}) },
  });
  const after = await readOrganization(ctx);
  if (!after) throw notFound("This organization");
  return after;
}

function merge(before: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null));
}
