import { bigint, boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { chatbots, properties } from "./bots";
import { at, createdAt, organizationId, updatedAt } from "./columns";

export const qr_codes = pgTable(
  "qr_codes",
  {
    organization_id: organizationId(),
    qr_id: uuid("qr_id").notNull(),
    bot_id: uuid("bot_id").notNull(),
    property_id: uuid("property_id"),
    label: text("label").notNull(),
    /** What stands in /q/{code}; also typed by hand, so without 0, 1, i, l, o. */
    code: text("code").notNull(),
    custom_design: jsonb("custom_design").$type<Record<string, unknown>>().notNull().default({}),
    status: text("status").$type<"active" | "paused">().notNull().default("active"),
    /** Counted scans: without crawlers and prefetches. */
    scan_count: bigint("scan_count", { mode: "number" }).notNull().default(0),
    unique_scan_count: bigint("unique_scan_count", { mode: "number" }).notNull().default(0),
    last_scan_at: at("last_scan_at"),
    created_by: uuid("created_by"),
    deleted_at: at("deleted_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.qr_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }),
    foreignKey({ columns: [t.organization_id, t.property_id], foreignColumns: [properties.organization_id, properties.property_id] }),
    uniqueIndex("qr_codes_code_key").on(t.code),
  ],
);

/** Partitioned by month on `scan_id`, whose first bits are its time (UUID v7). */
export const scans = pgTable(
  "scans",
  {
    organization_id: organizationId(),
    scan_id: uuid("scan_id").notNull(),
    qr_id: uuid("qr_id").notNull(),
    visitor_hash: text("visitor_hash").notNull(),
    /** `person`, `crawler` or `prefetch`; only `person` is counted. */
    kind: text("kind").$type<"person" | "crawler" | "prefetch">().notNull(),
    is_unique: boolean("is_unique").notNull().default(false),
    device: text("device"),
    country: text("country"),
    referrer: text("referrer"),
    user_agent: text("user_agent"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.scan_id] }),
    foreignKey({ columns: [t.organization_id, t.qr_id], foreignColumns: [qr_codes.organization_id, qr_codes.qr_id] }),
    index("scans_qr_idx").on(t.organization_id, t.qr_id, t.scan_id),
  ],
);

/** Who scanned a code before, so that a scan knows at once whether it is a first one. */
export const scan_visitors = pgTable(
  "scan_visitors",
  {
    organization_id: organizationId(),
    qr_id: uuid("qr_id").notNull(),
    visitor_hash: text("visitor_hash").notNull(),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.qr_id, t.visitor_hash] }),
    foreignKey({ columns: [t.organization_id, t.qr_id], foreignColumns: [qr_codes.organization_id, qr_codes.qr_id] }).onDelete("cascade"),
  ],
);
