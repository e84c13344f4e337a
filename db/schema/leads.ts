import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { properties } from "./bots";
import { at, createdAt, jsonValue, organizationId, updatedAt } from "./columns";
import { contacts, conversations } from "./conversations";
import { agents } from "./organizations";

export type LeadStatus = "new" | "contacted" | "qualified" | "viewing_scheduled" | "negotiation" | "converted" | "lost";

export const leads = pgTable(
  "leads",
  {
    organization_id: organizationId(),
    lead_id: uuid("lead_id").notNull(),
    contact_id: uuid("contact_id").notNull(),
    agent_id: uuid("agent_id"),
    conversation_id: uuid("conversation_id"),
    property_id: uuid("property_id"),
    source_type: text("source_type").notNull(),
    status: text("status").$type<LeadStatus>().notNull().default("new"),
    lead_score: integer("lead_score").notNull().default(0),
    /** The label set by hand; null: by score and recency. */
    label_override: text("label_override").$type<"hot" | "warm" | "cold">(),
    property_type: text("property_type"),
    preferred_areas: text("preferred_areas").array().notNull().default(sql`'{}'::text[]`),
    budget_min: bigint("budget_min", { mode: "number" }),
    budget_max: bigint("budget_max", { mode: "number" }),
    currency: text("currency").notNull().default("USD"),
    /** What the score was computed from beside the columns: timeline, pre-approval, tour. */
    qualification: jsonb("qualification").$type<Record<string, unknown>>().notNull().default({}),
    tour_requested: boolean("tour_requested").notNull().default(false),
    tour_booked_at: at("tour_booked_at"),
    /** Other leads of the same contact from other sources. */
    duplicate_lead_ids: uuid("duplicate_lead_ids").array().notNull().default(sql`'{}'::uuid[]`),
    next_follow_up: at("next_follow_up"),
    assigned_at: at("assigned_at"),
    first_response_at: at("first_response_at"),
    last_activity_at: at("last_activity_at").notNull().default(sql`now()`),
    deal_value: bigint("deal_value", { mode: "number" }),
    converted_at: at("converted_at"),
    lost_reason: text("lost_reason"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.lead_id] }),
    foreignKey({ columns: [t.organization_id, t.contact_id], foreignColumns: [contacts.organization_id, contacts.contact_id] }),
    foreignKey({ columns: [t.organization_id, t.agent_id], foreignColumns: [agents.organization_id, agents.agent_id] }),
    foreignKey({
      columns: [t.organization_id, t.conversation_id],
      foreignColumns: [conversations.organization_id, conversations.conversation_id],
    }),
    foreignKey({ columns: [t.organization_id, t.property_id], foreignColumns: [properties.organization_id, properties.property_id] }),
    index("leads_created_idx").on(t.organization_id, t.created_at),
    index("leads_agent_idx").on(t.organization_id, t.agent_id, t.status),
    index("leads_contact_idx").on(t.organization_id, t.contact_id),
  ],
);

/** Where a lead came from, as it was told at capture (campaign attribution). */
export const lead_sources = pgTable(
  "lead_sources",
  {
    organization_id: organizationId(),
    lead_source_id: uuid("lead_source_id").notNull(),
    lead_id: uuid("lead_id").notNull(),
    source_type: text("source_type").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull().default({}),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.lead_source_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }).onDelete("cascade"),
    index("lead_sources_lead_idx").on(t.organization_id, t.lead_id),
  ],
);

/** One line of a lead's score. The sum of `points`, held within 0..100, is `lead_score`. */
export const lead_score_reasons = pgTable(
  "lead_score_reasons",
  {
    organization_id: organizationId(),
    lead_score_reason_id: uuid("lead_score_reason_id").notNull(),
    lead_id: uuid("lead_id").notNull(),
    rule: text("rule").notNull(),
    points: integer("points").notNull(),
    reason: text("reason").notNull(),
    /** The buyer's own words, where a rule read them. */
    evidence: text("evidence"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.lead_score_reason_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }).onDelete("cascade"),
    index("lead_score_reasons_lead_idx").on(t.organization_id, t.lead_id),
  ],
);

export const lead_status_history = pgTable(
  "lead_status_history",
  {
    organization_id: organizationId(),
    lead_status_history_id: uuid("lead_status_history_id").notNull(),
    lead_id: uuid("lead_id").notNull(),
    from_status: text("from_status").$type<LeadStatus>(),
    to_status: text("to_status").$type<LeadStatus>().notNull(),
    changed_by: text("changed_by"),
    deal_value: bigint("deal_value", { mode: "number" }),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.lead_status_history_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }).onDelete("cascade"),
    index("lead_status_history_lead_idx").on(t.organization_id, t.lead_id),
  ],
);

export const lead_assignments = pgTable(
  "lead_assignments",
  {
    organization_id: organizationId(),
    lead_assignment_id: uuid("lead_assignment_id").notNull(),
    lead_id: uuid("lead_id").notNull(),
    agent_id: uuid("agent_id").notNull(),
    reason: text("reason").notNull(),
    assigned_by: text("assigned_by"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.lead_assignment_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }).onDelete("cascade"),
    foreignKey({ columns: [t.organization_id, t.agent_id], foreignColumns: [agents.organization_id, agents.agent_id] }),
    index("lead_assignments_lead_idx").on(t.organization_id, t.lead_id),
  ],
);

export const lead_property_interests = pgTable(
  "lead_property_interests",
  {
    organization_id: organizationId(),
    lead_id: uuid("lead_id").notNull(),
    property_id: uuid("property_id").notNull(),
    interest_level: text("interest_level").$type<"high" | "medium" | "low">().notNull().default("medium"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.lead_id, t.property_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }).onDelete("cascade"),
    foreignKey({ columns: [t.organization_id, t.property_id], foreignColumns: [properties.organization_id, properties.property_id] }),
  ],
);

export const activities = pgTable(
  "activities",
  {
    organization_id: organizationId(),
    activity_id: uuid("activity_id").notNull(),
    contact_id: uuid("contact_id").notNull(),
    lead_id: uuid("lead_id"),
    type: text("type").notNull(),
    notes: text("notes"),
    outcome: text("outcome").$type<"positive" | "negative" | "neutral">(),
    actor_type: text("actor_type").notNull(),
    user_id: uuid("user_id"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.activity_id] }),
    foreignKey({ columns: [t.organization_id, t.contact_id], foreignColumns: [contacts.organization_id, contacts.contact_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }),
    index("activities_lead_idx").on(t.organization_id, t.lead_id, t.created_at),
    index("activities_contact_idx").on(t.organization_id, t.contact_id, t.created_at),
  ],
);

export const tasks = pgTable(
  "tasks",
  {
    organization_id: organizationId(),
    task_id: uuid("task_id").notNull(),
    lead_id: uuid("lead_id").notNull(),
    agent_id: uuid("agent_id"),
    task_type: text("task_type").notNull(),
    due_date: at("due_date").notNull(),
    priority: text("priority").$type<"high" | "medium" | "low">().notNull().default("medium"),
    status: text("status").$type<"pending" | "completed" | "cancelled">().notNull().default("pending"),
    notes: text("notes"),
    completed_at: at("completed_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.task_id] }),
    foreignKey({ columns: [t.organization_id, t.lead_id], foreignColumns: [leads.organization_id, leads.lead_id] }).onDelete("cascade"),
    foreignKey({ columns: [t.organization_id, t.agent_id], foreignColumns: [agents.organization_id, agents.agent_id] }),
    uniqueIndex("tasks_agent_due_key")
      .on(t.organization_id, t.agent_id, t.due_date)
      .where(sql`${t.status} = 'pending' and ${t.agent_id} is not null`),
    index("tasks_lead_idx").on(t.organization_id, t.lead_id),
    index("tasks_agent_idx").on(t.organization_id, t.agent_id, t.status, t.due_date),
  ],
);

export const scoring_rules = pgTable(
  "scoring_rules",
  {
    organization_id: organizationId(),
    rule_id: uuid("rule_id").notNull(),
    name: text("name").notNull(),
    factor: text("factor").notNull(),
    operator: text("operator").notNull(),
    value: jsonValue<unknown>("value").notNull(),
    points: integer("points").notNull(),
    active: boolean("active").notNull().default(true),
    position: integer("position").notNull().default(0),
    created_at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.organization_id, t.rule_id] })],
);
