import { and, eq } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import type { HomeKeys } from "../rules/listing-table";

/** By what a table's row is known to be about this home; null without a property. */
export async function homeOf(ctx: Ctx, property_id: string | null): Promise<HomeKeys | null> {
  if (!property_id) return null;
  return transaction(ctx, async (ctx) => {
    const { address, city, zip_code, facts } = properties;
    const [row] = await ctx.tx
      .select({ address, city, zip_code, facts })
      .from(properties)
      .where(and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.property_id, property_id)));
    if (!row) return null;
    const mls = row.facts.mls_number;
    return { address: row.address, city: row.city, zip_code: row.zip_code, mls_number: mls === undefined ? null : String(mls) };
  });
}
