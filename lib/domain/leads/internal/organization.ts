import { eq } from "drizzle-orm";
import { organizations } from "@/db/schema/organizations";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

export type OrganizationSettings = { org_name: string; market: string; currency: string; time_zone: string };

/** What of the organization leads are judged by. */
export async function organizationSettings(ctx: TxCtx): Promise<OrganizationSettings> {
  const [row] = await ctx.tx
    .select({
      org_name: organizations.org_name,
      market: organizations.market,
      currency: organizations.currency,
      time_zone: organizations.time_zone,
    })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  if (!row) throw notFound("This organization");
  return row;
}
