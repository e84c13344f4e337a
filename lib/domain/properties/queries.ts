import { and, asc, count, desc, eq, gte, ilike, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid, notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { toProperty } from "./internal/property-row";
import { differencesOf } from "./rules/compare";
import {
  type ComparePropertiesInput,
  type Comparison,
  comparePropertiesInput,
  type ListPropertiesInput,
  listPropertiesInput,
  type Property,
  type PropertyIdInput,
  propertyIdInput,
} from "./schemas";

type Filters = ReturnType<typeof listPropertiesInput.parse>;

/** The organization's properties, filtered; newest first unless `sort` says otherwise. */
export async function listProperties({ ctx, input }: { ctx: Ctx; input: ListPropertiesInput }): Promise<Page<Property>> {
  authorize(ctx, { scope: "properties:read" });
  const filters = parseInput(listPropertiesInput, input);
  return transaction(ctx, async (ctx) => {
    const where = and(eq(properties.organization_id, ctx.actor.organization_id), isNull(properties.deleted_at), ...conditions(filters));
    const { limit, offset } = limitOf(filters);
    const rows = await ctx.tx
      .select()
      .from(properties)
      .where(where)
      .orderBy(...order(filters.sort))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(properties).where(where);
    return { items: rows.map(toProperty), page: filters.page, page_size: filters.page_size, total: totals?.total ?? 0 };
  });
}

/** The list under the name of the search endpoint: the same filters, of which `q` is the main one. */
export async function searchProperties({ ctx, input }: { ctx: Ctx; input: ListPropertiesInput }): Promise<Page<Property>> {
  return listProperties({ ctx, input });
}

/** One property. @throws AppError not_found, also for a deleted one and another tenant's */
export async function getProperty({ ctx, input }: { ctx: Ctx; input: PropertyIdInput }): Promise<Property> {
  authorize(ctx, { scope: "properties:read" });
  const { property_id } = parseInput(propertyIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select()
      .from(properties)
      .where(
        and(
          eq(properties.organization_id, ctx.actor.organization_id),
          eq(properties.property_id, property_id),
          isNull(properties.deleted_at),
        ),
      );
    if (!row) throw notFound("This property");
    return toProperty(row);
  });
}

/**
 * Properties side by side, in the order asked for, with the fields in which they differ.
 * @throws AppError invalid naming each id that is not of this organization
 */
export async function compareProperties({ ctx, input }: { ctx: Ctx; input: ComparePropertiesInput }): Promise<Comparison> {
  authorize(ctx, { scope: "properties:read" });
  const { property_ids } = parseInput(comparePropertiesInput, input);
  return transaction(ctx, async (ctx) => {
    const rows = await ctx.tx
      .select()
      .from(properties)
      .where(
        and(
          eq(properties.organization_id, ctx.actor.organization_id),
          inArray(properties.property_id, property_ids),
          isNull(properties.deleted_at),
        ),
      );
    const byId = new Map(rows.map((row) => [row.property_id, toProperty(row)]));
    const missing = property_ids.flatMap((id, i) =>
      byId.has(id.toLowerCase()) ? [] : [{ path: `property_ids.${i}`, message: "This property was not found in your organization." }],
    );
    if (missing.length > 0) throw invalid(missing);
    const found = property_ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
    return { properties: found, differences: differencesOf(found) };
  });
}

const contains = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function conditions(f: Filters): (SQL | undefined)[] {
  const at = <T>(value: T | undefined, make: (value: T) => SQL): SQL | undefined =>
    value === undefined || value === "" ? undefined : make(value);
  return [
    ...(f.q ?? "").split(/\s+/).filter(Boolean).slice(0, 10).map(wordCondition),
    at(f.status, (value) => eq(properties.status, value)),
    at(f.property_type, (value) => eq(properties.property_type, value)),
    at(f.listing_type, (value) => eq(properties.listing_type, value)),
    at(f.bot_id, (value) => eq(properties.bot_id, value)),
    at(f.city, (value) => ilike(properties.city, contains(value))),
    at(f.state, (value) => ilike(properties.state, contains(value))),
    at(f.zip_code, (value) => eq(properties.zip_code, value)),
    at(f.min_price, (value) => gte(properties.price, Math.ceil(value))),
    at(f.max_price, (value) => lte(properties.price, Math.floor(value))),
    at(f.bedrooms, (value) => eq(properties.bedrooms, value)),
    at(f.min_bedrooms, (value) => gte(properties.bedrooms, value)),
    at(f.bathrooms, (value) => eq(properties.bathrooms, value)),
    at(f.min_bathrooms, (value) => gte(properties.bathrooms, value)),
    at(f.min_area, (value) => gte(properties.area, value)),
    at(f.max_area, (value) => lte(properties.area, value)),
  ];
}

/** Each word must stand somewhere in what describes the home. */
function wordCondition(word: string): SQL | undefined {
  const pattern = contains(word);
  const columns = [
    properties.address,
    properties.city,
    properties.state,
    properties.zip_code,
    properties.country,
    properties.property_type,
    properties.description,
  ];
  return or(...columns.map((column) => ilike(column, pattern)));
}

function order(sort: Filters["sort"]): SQL[] {
  const column = {
    created_at: properties.created_at,
    updated_at: properties.updated_at,
    price: properties.price,
    address: properties.address,
  }[sort.replace("-", "") as "created_at"];
  return sort.startsWith("-") ? [desc(column), desc(properties.property_id)] : [asc(column), asc(properties.property_id)];
}
