import { type Column, type SQL, sql } from "drizzle-orm";
import { organizations } from "@/db/schema/organizations";

/**
 * Rows whose `column` lies within the days `start` to `end` (both included) of the organization's own calendar: a day
 * begins at its midnight, not at UTC's.
 */
export function withinDays(column: Column, organization_id: string, start: string | undefined, end: string | undefined): SQL[] {
  const zone = sql`(select ${organizations.time_zone} from ${organizations} where ${organizations.organization_id} = ${organization_id})`;
  const filters: SQL[] = [];
  if (start) filters.push(sql`${column} >= (${start}::date)::timestamp at time zone ${zone}`);
  if (end) filters.push(sql`${column} < (${end}::date + 1)::timestamp at time zone ${zone}`);
  return filters;
}

/** A pattern for `ilike` that finds `text` anywhere, its own % and _ being letters. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
