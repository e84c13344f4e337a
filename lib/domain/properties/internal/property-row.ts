import type { properties } from "@/db/schema/bots";
import type { AreaUnit } from "../constants";
import type { Property } from "../schemas";

export type PropertyRow = typeof properties.$inferSelect;

/** A row as the API answers it: without what only the house needs. */
export function toProperty(row: PropertyRow): Property {
  const { deleted_at: _deleted, ...rest } = row;
  return { ...rest, area_unit: row.area_unit as AreaUnit | null };
}
