import { sql } from "drizzle-orm";
import { bigint, doublePrecision, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, organizationId, updatedAt } from "./columns";
import { agents, organizations } from "./organizations";

export const chatbots = pgTable(
  "chatbots",
  {
    organization_id: organizationId(),
    bot_id: uuid("bot_id").notNull(),
    bot_name: text("bot_name").notNull(),
    description: text("description"),
    status: text("status").$type<"draft" | "active" | "inactive">().notNull().default("draft"),
    slug: text("slug").notNull(),
    ai_model_config: jsonb("ai_model_config").$type<Record<string, unknown>>().notNull().default({}),
    conversation_config: jsonb("conversation_config").$type<Record<string, unknown>>().notNull().default({}),
    branding_overrides: jsonb("branding_overrides").$type<Record<string, unknown>>().notNull().default({}),
    allowed_origins: text("allowed_origins").array().notNull().default(sql`'{}'::text[]`),
    /** The agent a buyer is offered; leads without a better match go there. */
    agent_id: uuid("agent_id"),
    /** Raised with each change of knowledge: caches are keyed by it. */
    knowledge_version: integer("knowledge_version").notNull().default(1),
    created_by: uuid("created_by"),
    deleted_at: at("deleted_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.bot_id] }),
    foreignKey({ columns: [t.organization_id], foreignColumns: [organizations.organization_id] }),
    foreignKey({ columns: [t.organization_id, t.agent_id], foreignColumns: [agents.organization_id, agents.agent_id] }),
  ],
);

export type MediaItem = { asset_id: string; url: string; caption?: string; width?: number; height?: number };

export const properties = pgTable(
  "properties",
  {
    organization_id: organizationId(),
    property_id: uuid("property_id").notNull(),
    bot_id: uuid("bot_id"),
    agent_id: uuid("agent_id"),
    address: text("address").notNull(),
    city: text("city"),
    state: text("state"),
    zip_code: text("zip_code"),
    country: text("country"),
    listing_url: text("listing_url"),
    status: text("status").$type<"active" | "pending" | "sold" | "inactive">().notNull().default("active"),
    property_type: text("property_type"),
    listing_type: text("listing_type").$type<"sale" | "rent">().notNull().default("sale"),
    /** Whole units of `currency`, as in the seeds. */
    price: bigint("price", { mode: "number" }),
    currency: text("currency").notNull().default("USD"),
    bedrooms: integer("bedrooms"),
    bathrooms: doublePrecision("bathrooms"),
    area: doublePrecision("area"),
    area_unit: text("area_unit").$type<"sqft" | "sqm">(),
    /** In `area_unit`. */
    lot_area: doublePrecision("lot_area"),
    year_built: integer("year_built"),
    hoa_fee: doublePrecision("hoa_fee"),
    hoa_frequency: text("hoa_frequency").$type<"monthly" | "quarterly" | "annually">(),
    amenities: text("amenities").array().notNull().default(sql`'{}'::text[]`),
    media: jsonb("media").$type<MediaItem[]>().notNull().default([]),
    description: text("description"),
    facts: jsonb("facts").$type<Record<string, string | number | boolean>>().notNull().default({}),
    deleted_at: at("deleted_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.property_id] }),
    foreignKey({ columns: [t.organization_id], foreignColumns: [organizations.organization_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }),
    foreignKey({ columns: [t.organization_id, t.agent_id], foreignColumns: [agents.organization_id, agents.agent_id] }),
    index("properties_bot_idx").on(t.organization_id, t.bot_id),
    index("properties_created_idx").on(t.organization_id, t.created_at),
  ],
);

/** Uploaded pictures, re-encoded and without EXIF, served at /assets/{organization_id}/{asset_id}. */
export const assets = pgTable(
  "assets",
  {
    organization_id: organizationId(),
    asset_id: uuid("asset_id").notNull(),
    property_id: uuid("property_id"),
    storage_key: text("storage_key").notNull(),
    content_type: text("content_type").notNull(),
    byte_size: integer("byte_size").notNull(),
    width: integer("width"),
    height: integer("height"),
    caption: text("caption"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.asset_id] }),
    foreignKey({ columns: [t.organization_id, t.property_id], foreignColumns: [properties.organization_id, properties.property_id] }),
  ],
);
