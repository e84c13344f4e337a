import { and, eq, isNull, sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import type { TxCtx } from "@/lib/kernel/transaction";

type Found = { property_id: string; address: string; city: string | null; zip_code: string | null; mls_number: string | null };
type Wanted = { property_id?: string; mls_number?: string; address?: string; city?: string | null; zip_code?: string | null };

/** What an import finds its rows' properties by: their id, else the MLS number, else the address with city and ZIP. */
export class ExistingProperties {
  private readonly byId = new Set<string>();
  private readonly byMls = new Map<string, string>();
  private readonly byPlace = new Map<string, string>();

  /** Reads the keys of all properties of the tenant once. */
  static async load(ctx: TxCtx): Promise<ExistingProperties> {
    const rows = await ctx.tx
      .select({
        property_id: properties.property_id,
        address: properties.address,
        city: properties.city,
        zip_code: properties.zip_code,
        mls_number: sql<string | null>`${properties.facts} ->> 'mls_number'`,
      })
      .from(properties)
      .where(and(eq(properties.organization_id, ctx.actor.organization_id), isNull(properties.deleted_at)));
    const existing = new ExistingProperties();
    for (const row of rows) existing.add(row);
    return existing;
  }

  /** Makes a property findable for the rows that follow. */
  add(row: Found): void {
    this.byId.add(row.property_id);
    if (row.mls_number) this.byMls.set(row.mls_number.toLowerCase(), row.property_id);
    this.byPlace.set(placeOf(row), row.property_id);
  }

  /** The property a row means; `unknown_id` when it names one that is not here. */
  find(row: Wanted): { property_id: string } | "unknown_id" | null {
    if (row.property_id)
      return this.byId.has(row.property_id.toLowerCase()) ? { property_id: row.property_id.toLowerCase() } : "unknown_id";
    const byMls = row.mls_number ? this.byMls.get(row.mls_number.toLowerCase()) : undefined;
    if (byMls) return { property_id: byMls };
    if (row.mls_number || !row.address) return null;
    const byPlace = this.byPlace.get(placeOf({ address: row.address, city: row.city ?? null, zip_code: row.zip_code ?? null }));
    return byPlace ? { property_id: byPlace } : null;
  }
}

const placeOf = (row: { address: string; city: string | null; zip_code: string | null }) =>
  [row.address, row.city, row.zip_code]
    .map((part) =>
      (part ?? "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .join("|");
