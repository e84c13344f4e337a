import type { properties } from "@/db/schema/bots";
import { FACT_FIELDS, type FactField } from "../constants";
import { type ConfirmedValue, convertArea } from "../rules/confirmed-value";

type Property = typeof properties.$inferSelect;
type Columns = Partial<typeof properties.$inferInsert>;
type Settled = { field: FactField } & ConfirmedValue;

/**
 * Where confirmed values go: the property's own columns, all others into `facts`. `area` brings its unit along;
 * `lot_area` is held in that unit, so acres are converted; a currency comes with the price.
 */
export function propertyColumns(settled: readonly Settled[], property: Pick<Property, "area_unit">): { columns: Columns; facts: Record<string, string | number | boolean> } {
  const columns: Record<string, unknown> = {};
  const facts: Record<string, string | number | boolean> = {};
  const area = settled.find((fact) => fact.field === "area");
  const areaUnit = area?.unit === "sqm" || area?.unit === "sqft" ? area.unit : (property.area_unit ?? "sqft");
  for (const { field, value, unit } of settled) {
    const { column } = FACT_FIELDS[field] as { column?: string };
    if (!column) {
      facts[field] = Array.isArray(value) ? value.join(", ") : unit && typeof value === "number" && unit !== "USD" ? `${value} ${unit}` : value;
      continue;
    }
    columns[column] = value;
    if (field === "price" && typeof value === "number") {
      columns.price = Math.round(value);
      if (unit) columns.currency = unit;
    }
    if (field === "area" && typeof value === "number") Object.assign(columns, { area: unit === "acres" ? convertArea(value, "acres", areaUnit) : value, area_unit: areaUnit });
    if (field === "lot_area" && typeof value === "number") Object.assign(columns, { lot_area: unit ? convertArea(value, unit, areaUnit) : value, area_unit: areaUnit });
    if (field === "amenities" && typeof value === "string") columns.amenities = [value];
  }
  return { columns: columns as Columns, facts };
}
