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
export function propertyColumns(settled: readonly Settled[], property: Pick<Property, "area_unit">): PropertyValues {
  const columns: Columns = {};
  const facts: PropertyValues["facts"] = {};
  const area = settled.find((fact) => fact.field === "area");
  const areaUnit = area?.unit === "sqm" || area?.unit === "sqft" ? area.unit : (property.area_unit ?? "sqft");
  for (const fact of settled) {
    const { column } = FACT_FIELDS[fact.field] as { column?: string };
    if (column) Object.assign(columns, columnsOf(column, fact, areaUnit));
    else facts[fact.field] = factValue(fact);
  }
  return { columns, facts };
}

type PropertyValues = { columns: Columns; facts: Record<string, string | number | boolean> };

function columnsOf(column: string, { value, unit }: ConfirmedValue, areaUnit: "sqft" | "sqm"): Columns {
  if (typeof value === "number") {
    if (column === "price") return { price: Math.round(value), ...(unit ? { currency: unit } : {}) };
    if (column === "area") return { area: unit === "acres" ? convertArea(value, "acres", areaUnit) : value, area_unit: areaUnit };
    if (column === "lot_area") return { lot_area: unit ? convertArea(value, unit, areaUnit) : value, area_unit: areaUnit };
  }
  return { [column]: column === "amenities" && typeof value === "string" ? [value] : value };
}

function factValue({ value, unit }: ConfirmedValue): string | number | boolean {
  if (Array.isArray(value)) return value.join(", ");
  return unit && unit !== "USD" && typeof value === "number" ? `${value} ${unit}` : value;
}
