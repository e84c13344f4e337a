import { sql } from "drizzle-orm";
import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** The tenant column, first in every tenant table's primary key. */
export const organizationId = () => uuid("organization_id").notNull();

/** A point in time, stored with its zone, read as a `Date`. */
export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** `created_at`, set by the database's clock. */
export const createdAt = () => at("created_at").notNull().default(sql`now()`);

/** `updated_at`: set on insert here, and on update by the command that changes the row. */
export const updatedAt = () => at("updated_at").notNull().default(sql`now()`);

/**
 * A `jsonb` column that may hold a bare text. drizzle's own reads such a text as JSON a second time: the text "2019"
 * came back as a number, "null" as nothing.
 */
export const jsonValue = <T>(name: string) =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => "jsonb",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => value as T,
  })(name);
