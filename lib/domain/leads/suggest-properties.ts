import { and, asc, eq, gte, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { SuggestedProperty } from "./schemas";

const SUGGESTIONS = 3;

type Wish = {
  property_id?: string | null;
  property_type?: string | null;
  preferred_areas: string[];
  budget_min?: number | null;
  budget_max?: number | null;
  currency: string;
};

/**
 * Up to three active homes for a lead: within its budget, of its type, in the areas that it named. By criteria the
 * buyer stated alone (facts/fair-housing.md, section 3); the home it asked about is not repeated.
 */
export async function suggestProperties(ctx: TxCtx, wish: Wish): Promise<SuggestedProperty[]> {
  const areas = wish.preferred_areas.map((area) => area.toLowerCase());
  const places = [sql`lower(${properties.city})`, sql`lower(${properties.state})`, sql`lower(${properties.zip_code})`];
  const inArea =
    areas.length > 0
      ? or(
          ...places.map((place) => inArray(place, areas)),
          ...areas.map((area) => sql`lower(${properties.address}) like ${`%${area.replace(/[\\%_]/g, "\\$&")}%`}`),
        )
      : undefined;
  const budgeted = wish.budget_min != null || wish.budget_max != null;
  return ctx.tx
    .select({
      property_id: properties.property_id,
      address: properties.address,
      city: properties.city,
      price: properties.price,
      currency: properties.currency,
      bedrooms: properties.bedrooms,
      property_type: properties.property_type,
    })
    .from(properties)
    .where(
      and(
        eq(properties.organization_id, ctx.actor.organization_id),
        eq(properties.status, "active"),
        isNull(properties.deleted_at),
        wish.property_id ? ne(properties.property_id, wish.property_id) : undefined,
        wish.property_type ? eq(properties.property_type, wish.property_type) : undefined,
        budgeted ? eq(properties.currency, wish.currency) : undefined,
        wish.budget_min != null ? gte(properties.price, wish.budget_min) : undefined,
        wish.budget_max != null ? lte(properties.price, wish.budget_max) : undefined,
        inArea,
      ),
    )
    .orderBy(asc(properties.price), asc(properties.property_id))
    .limit(SUGGESTIONS);
}
