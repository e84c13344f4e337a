import { eq } from "drizzle-orm";
import type { CountryCode } from "libphonenumber-js";
import { organizations } from "@/db/schema/organizations";
import type { TxCtx } from "@/lib/kernel/transaction";
import { phoneCountry } from "../rules/phone-country";

/** The country by whose numbering the organization's market reads phones without a country code. */
export async function organizationCountry(ctx: TxCtx): Promise<CountryCode> {
  const [row] = await ctx.tx
    .select({ market: organizations.market })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return phoneCountry(row?.market ?? "us");
}
