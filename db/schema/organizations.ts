import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, organizationId, updatedAt } from "./columns";

export const organizations = pgTable(
  "organizations",
  {
    organization_id: uuid("organization_id").primaryKey(),
    org_name: text("org_name").notNull(),
    contact_email: text("contact_email"),
    market: text("market").notNull().default("us"),
    time_zone: text("time_zone").notNull().default("America/New_York"),
    currency: text("currency").notNull().default("USD"),
    locale: text("locale").notNull().default("en"),
    /** `required` or `optional`; null follows MFA_POLICY. */
    mfa_policy: text("mfa_policy"),
    lead_settings: jsonb("lead_settings").$type<Record<string, unknown>>().notNull().default({}),
    branding_config: jsonb("branding_config").$type<Record<string, unknown>>().notNull().default({}),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [uniqueIndex("organizations_org_name_key").on(sql`lower(${t.org_name})`)],
);

/** Resolves a public handle to its tenant; the only table readable without one. */
export const directory = pgTable(
  "directory",
  {
    /** `organization`, `email`, `bot`, `slug`, `short_code`, `qr`, `conversation`. */
    kind: text("kind").notNull(),
    handle: text("handle").notNull(),
    organization_id: organizationId(),
    target_id: uuid("target_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.handle] }), index("directory_target_idx").on(t.organization_id, t.kind, t.target_id)],
);

export const users = pgTable(
  "users",
  {
    organization_id: organizationId(),
    user_id: uuid("user_id").notNull(),
    email: text("email").notNull(),
    password_hash: text("password_hash"),
    first_name: text("first_name").notNull(),
    last_name: text("last_name").notNull(),
    license_number: text("license_number"),
    role: text("role").$type<"admin" | "realtor" | "platform_admin">().notNull(),
    status: text("status").$type<"active" | "invited" | "inactive">().notNull().default("active"),
    is_verified: boolean("is_verified").notNull().default(false),
    totp_secret: text("totp_secret"),
    totp_confirmed_at: at("totp_confirmed_at"),
    /** The last accepted 30-second step, so that a code serves once (RFC 6238, 5.2). */
    totp_last_step: integer("totp_last_step"),
    /** Raised on password or factor change and on deactivation: older tokens stop at once. */
    token_version: integer("token_version").notNull().default(0),
    locale: text("locale"),
    last_sign_in_at: at("last_sign_in_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.user_id] }),
    foreignKey({ columns: [t.organization_id], foreignColumns: [organizations.organization_id] }),
    uniqueIndex("users_email_key").on(sql`lower(${t.email})`),
    uniqueIndex("users_license_number_key").on(sql`upper(${t.license_number})`).where(sql`${t.license_number} is not null`),
  ],
);

/** A refresh token's place in its family (rotation, RFC 9700). */
export const sessions = pgTable(
  "sessions",
  {
    organization_id: organizationId(),
    session_id: uuid("session_id").notNull(),
    user_id: uuid("user_id").notNull(),
    token_hash: text("token_hash").notNull(),
    /** The hash rotated out last: presenting it again outside the grace period revokes the session. */
    previous_token_hash: text("previous_token_hash"),
    rotated_at: at("rotated_at"),
    expires_at: at("expires_at").notNull(),
    absolute_expires_at: at("absolute_expires_at").notNull(),
    revoked_at: at("revoked_at"),
    revoked_reason: text("revoked_reason"),
    ip: text("ip"),
    user_agent: text("user_agent"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.session_id] }),
    foreignKey({ columns: [t.organization_id, t.user_id], foreignColumns: [users.organization_id, users.user_id] }).onDelete("cascade"),
    index("sessions_user_idx").on(t.organization_id, t.user_id),
  ],
);

export const recovery_codes = pgTable(
  "recovery_codes",
  {
    organization_id: organizationId(),
    recovery_code_id: uuid("recovery_code_id").notNull(),
    user_id: uuid("user_id").notNull(),
    code_hash: text("code_hash").notNull(),
    used_at: at("used_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.recovery_code_id] }),
    foreignKey({ columns: [t.organization_id, t.user_id], foreignColumns: [users.organization_id, users.user_id] }).onDelete("cascade"),
  ],
);

/** One-time links sent by mail: password reset and invitation. */
export const user_tokens = pgTable(
  "user_tokens",
  {
    organization_id: organizationId(),
    user_token_id: uuid("user_token_id").notNull(),
    user_id: uuid("user_id").notNull(),
    purpose: text("purpose").$type<"password_reset" | "invitation">().notNull(),
    token_hash: text("token_hash").notNull(),
    expires_at: at("expires_at").notNull(),
    used_at: at("used_at"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.user_token_id] }),
    foreignKey({ columns: [t.organization_id, t.user_id], foreignColumns: [users.organization_id, users.user_id] }).onDelete("cascade"),
  ],
);

export const api_keys = pgTable(
  "api_keys",
  {
    organization_id: organizationId(),
    api_key_id: uuid("api_key_id").notNull(),
    name: text("name").notNull(),
    scopes: text("scopes").array().notNull(),
    key_hash: text("key_hash").notNull(),
    key_hint: text("key_hint").notNull(),
    created_by: uuid("created_by"),
    last_used_at: at("last_used_at"),
    revoked_at: at("revoked_at"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.api_key_id] }),
    foreignKey({ columns: [t.organization_id], foreignColumns: [organizations.organization_id] }),
  ],
);

/** A user's sales profile; also of people who never sign in. */
export const agents = pgTable(
  "agents",
  {
    organization_id: organizationId(),
    agent_id: uuid("agent_id").notNull(),
    user_id: uuid("user_id"),
    full_name: text("full_name").notNull(),
    email: text("email"),
    phone: text("phone"),
    specializations: text("specializations").array().notNull().default(sql`'{}'::text[]`),
    areas: text("areas").array().notNull().default(sql`'{}'::text[]`),
    languages: text("languages").array().notNull().default(sql`'{}'::text[]`),
    capacity: integer("capacity").notNull().default(50),
    active: boolean("active").notNull().default(true),
    /** Open leads held, moved only by `set active_leads = active_leads ± 1`. */
    active_leads: integer("active_leads").notNull().default(0),
    last_assigned_at: at("last_assigned_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.agent_id] }),
    foreignKey({ columns: [t.organization_id, t.user_id], foreignColumns: [users.organization_id, users.user_id] }),
    uniqueIndex("agents_user_key").on(t.organization_id, t.user_id).where(sql`${t.user_id} is not null`),
  ],
);
