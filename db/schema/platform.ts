import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, organizationId } from "./columns";

/** What happened, written in the transaction that did it; the queue carries each row to its listeners. */
export const events = pgTable(
  "events",
  {
    organization_id: organizationId(),
    event_id: uuid("event_id").notNull(),
    type: text("type").notNull(),
    subject_type: text("subject_type").notNull(),
    subject_id: uuid("subject_id").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    request_id: text("request_id"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.event_id] }),
    index("events_subject_idx").on(t.organization_id, t.subject_type, t.subject_id),
  ],
);

/** Who changed what. The app role may insert and read, never change. */
export const audit_log = pgTable(
  "audit_log",
  {
    organization_id: organizationId(),
    audit_id: uuid("audit_id").notNull(),
    actor_type: text("actor_type").notNull(),
    actor_id: text("actor_id"),
    action: text("action").notNull(),
    object_type: text("object_type").notNull(),
    object_id: text("object_id").notNull(),
    diff: jsonb("diff").$type<Record<string, unknown>>(),
    request_id: text("request_id"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.audit_id] }),
    index("audit_log_object_idx").on(t.organization_id, t.object_type, t.object_id),
  ],
);

/** The stored answer of a write that carried an `Idempotency-Key`. */
export const idempotency_keys = pgTable(
  "idempotency_keys",
  {
    organization_id: organizationId(),
    idempotency_key: text("idempotency_key").notNull(),
    operation: text("operation").notNull(),
    /** Who sent it: two actors may use the same key. */
    actor_id: text("actor_id").notNull(),
    request_hash: text("request_hash").notNull(),
    response_status: integer("response_status"),
    /** JSON, encrypted. */
    response_body: text("response_body"),
    created_at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organization_id, t.operation, t.actor_id, t.idempotency_key] })],
);

/** Every mail that was to be sent; without a mail service it stays here, readable at /admin/outbox. */
export const emails = pgTable(
  "emails",
  {
    organization_id: organizationId(),
    email_id: uuid("email_id").notNull(),
    to: text("to").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    status: text("status").$type<"queued" | "sent" | "failed" | "outbox">().notNull().default("queued"),
    error: text("error"),
    sent_at: at("sent_at"),
    created_at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organization_id, t.email_id] }), index("emails_created_idx").on(t.created_at)],
);

/** Errors reported by connected automation workflows (POST /errors). */
export const automation_errors = pgTable(
  "automation_errors",
  {
    organization_id: organizationId(),
    error_id: uuid("error_id").notNull(),
    source: text("source").notNull(),
    workflow: text("workflow"),
    message: text("message").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull().default({}),
    created_at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organization_id, t.error_id] })],
);
