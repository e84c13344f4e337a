import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { chatbots, properties } from "./bots";
import { at, createdAt, organizationId, updatedAt } from "./columns";
import { agents, users } from "./organizations";
import { qr_codes } from "./qr";

export const contacts = pgTable(
  "contacts",
  {
    organization_id: organizationId(),
    contact_id: uuid("contact_id").notNull(),
    /** Lower case. */
    email: text("email"),
    /** E.164. */
    phone: text("phone"),
    first_name: text("first_name"),
    last_name: text("last_name"),
    language_preference: text("language_preference"),
    nationality: text("nationality"),
    lead_source: text("lead_source"),
    erased_at: at("erased_at"),
    last_seen_at: at("last_seen_at").notNull().default(sql`now()`),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.contact_id] }),
    uniqueIndex("contacts_email_key").on(t.organization_id, t.email).where(sql`${t.email} is not null`),
    index("contacts_phone_idx").on(t.organization_id, t.phone),
    index("contacts_created_idx").on(t.organization_id, t.created_at),
  ],
);

/** What a contact agreed to, when, and the words shown. Append-only. */
export const contact_consents = pgTable(
  "contact_consents",
  {
    organization_id: organizationId(),
    consent_id: uuid("consent_id").notNull(),
    contact_id: uuid("contact_id").notNull(),
    purpose: text("purpose").$type<"contact" | "marketing">().notNull(),
    granted: boolean("granted").notNull(),
    wording_version: text("wording_version").notNull(),
    channel: text("channel").notNull(),
    conversation_id: uuid("conversation_id"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.consent_id] }),
    foreignKey({ columns: [t.organization_id, t.contact_id], foreignColumns: [contacts.organization_id, contacts.contact_id] }).onDelete(
      "cascade",
    ),
  ],
);

export const conversations = pgTable(
  "conversations",
  {
    organization_id: organizationId(),
    conversation_id: uuid("conversation_id").notNull(),
    bot_id: uuid("bot_id").notNull(),
    property_id: uuid("property_id"),
    qr_id: uuid("qr_id"),
    contact_id: uuid("contact_id"),
    channel: text("channel").$type<"web" | "embed" | "messenger" | "whatsapp" | "api">().notNull().default("web"),
    /** SHA-256 of the client-made user_session_id, the secret of this chat. */
    session_hash: text("session_hash"),
    language: text("language"),
    completion_status: text("completion_status").$type<"in_progress" | "complete" | "incomplete">().notNull().default("in_progress"),
    archive_status: text("archive_status").$type<"active" | "archived">().notNull().default("active"),
    qa_status: text("qa_status").$type<"unchecked" | "passed" | "issue" | "fixed">().notNull().default("unchecked"),
    qa_notes: text("qa_notes"),
    dev_feedback: text("dev_feedback"),
    qa_by: uuid("qa_by"),
    qa_at: at("qa_at"),
    assigned_user_id: uuid("assigned_user_id"),
    /** Set while a human answers: the bot is silent. */
    taken_over_at: at("taken_over_at"),
    handoff_requested_at: at("handoff_requested_at"),
    handoff_reason: text("handoff_reason"),
    lead_source: text("lead_source"),
    apartment_size_preference: text("apartment_size_preference"),
    budget_min: bigint("budget_min", { mode: "number" }),
    budget_max: bigint("budget_max", { mode: "number" }),
    move_in_date: text("move_in_date"),
    occupants: integer("occupants"),
    has_pets: boolean("has_pets"),
    pet_details: text("pet_details"),
    desired_features: text("desired_features").array().notNull().default(sql`'{}'::text[]`),
    tour_requested: boolean("tour_requested").notNull().default(false),
    tour_datetime: at("tour_datetime"),
    tour_type: text("tour_type"),
    notes: text("notes"),
    metadata: jsonb("metadata").$type<Record<string, unknown>>().notNull().default({}),
    lead_score: integer("lead_score").notNull().default(0),
    message_count: integer("message_count").notNull().default(0),
    last_message_at: at("last_message_at"),
    last_message_text: text("last_message_text"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.conversation_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }),
    foreignKey({ columns: [t.organization_id, t.property_id], foreignColumns: [properties.organization_id, properties.property_id] }),
    foreignKey({ columns: [t.organization_id, t.qr_id], foreignColumns: [qr_codes.organization_id, qr_codes.qr_id] }),
    foreignKey({ columns: [t.organization_id, t.contact_id], foreignColumns: [contacts.organization_id, contacts.contact_id] }),
    foreignKey({ columns: [t.organization_id, t.assigned_user_id], foreignColumns: [users.organization_id, users.user_id] }),
    uniqueIndex("conversations_session_key").on(t.organization_id, t.bot_id, t.session_hash).where(sql`${t.session_hash} is not null`),
    index("conversations_last_message_idx").on(t.organization_id, t.last_message_at),
    index("conversations_contact_idx").on(t.organization_id, t.contact_id),
  ],
);

export type Citation = {
  source_id: string;
  title: string;
  quote: string;
  url?: string;
  /** Offsets of the quote in the source's text. */
  char_start?: number;
  char_end?: number;
};

/** Partitioned by month on `message_id` (UUID v7). */
export const messages = pgTable(
  "messages",
  {
    organization_id: organizationId(),
    message_id: uuid("message_id").notNull(),
    conversation_id: uuid("conversation_id").notNull(),
    role: text("role").$type<"user" | "bot" | "agent">().notNull(),
    message_text: text("message_text").notNull(),
    citations: jsonb("citations").$type<Citation[]>().notNull().default([]),
    suggested_questions: jsonb("suggested_questions").$type<string[]>().notNull().default([]),
    answered: boolean("answered"),
    handoff: boolean("handoff").notNull().default(false),
    /** How the answer came about: provider, kind of answer, milliseconds. */
    answer_details: jsonb("answer_details").$type<Record<string, unknown>>(),
    status: text("status").$type<"received" | "sent" | "failed">().notNull().default("sent"),
    author_user_id: uuid("author_user_id"),
    rating: text("rating").$type<"up" | "down">(),
    rating_comment: text("rating_comment"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.message_id] }),
    foreignKey({
      columns: [t.organization_id, t.conversation_id],
      foreignColumns: [conversations.organization_id, conversations.conversation_id],
    }).onDelete("cascade"),
    index("messages_conversation_idx").on(t.organization_id, t.conversation_id, t.message_id),
  ],
);

export const tours = pgTable(
  "tours",
  {
    organization_id: organizationId(),
    tour_id: uuid("tour_id").notNull(),
    bot_id: uuid("bot_id").notNull(),
    property_id: uuid("property_id"),
    conversation_id: uuid("conversation_id"),
    contact_id: uuid("contact_id"),
    agent_id: uuid("agent_id"),
    tour_datetime: at("tour_datetime").notNull(),
    tour_type: text("tour_type").$type<"in_person" | "video" | "self_guided">().notNull(),
    status: text("status").$type<"booked" | "cancelled">().notNull().default("booked"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.tour_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }),
    foreignKey({
      columns: [t.organization_id, t.conversation_id],
      foreignColumns: [conversations.organization_id, conversations.conversation_id],
    }),
    foreignKey({ columns: [t.organization_id, t.agent_id], foreignColumns: [agents.organization_id, agents.agent_id] }),
    uniqueIndex("tours_slot_key").on(t.organization_id, t.agent_id, t.tour_datetime).where(sql`${t.status} = 'booked'`),
  ],
);
