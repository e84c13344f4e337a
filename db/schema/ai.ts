import { bigint, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { chatbots } from "./bots";
import { at, createdAt, organizationId, updatedAt } from "./columns";
import { organizations } from "./organizations";

/** An organization's own key of an AI provider: written, tested, never read back. */
export const api_configurations = pgTable(
  "api_configurations",
  {
    organization_id: organizationId(),
    config_id: uuid("config_id").notNull(),
    provider_name: text("provider_name").$type<"openai" | "anthropic" | "gemini" | "huggingface" | "ollama">().notNull(),
    label: text("label"),
    /** AES-GCM by lib/kernel/secrets; null where the provider needs none (Ollama). */
    api_key_sealed: text("api_key_sealed"),
    /** Its last four characters. */
    key_hint: text("key_hint"),
    /** `model_name` by default, `embedding_model`, `vision_model`. */
    model_settings: jsonb("model_settings").$type<Record<string, unknown>>().notNull().default({}),
    is_active: boolean("is_active").notNull().default(true),
    /** The last test's verdict. */
    status: text("status").$type<"untested" | "valid" | "invalid" | "no_quota" | "unreachable">().notNull().default("untested"),
    status_detail: text("status_detail"),
    tested_at: at("tested_at"),
    created_by: uuid("created_by"),
    deleted_at: at("deleted_at"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.config_id] }),
    foreignKey({ columns: [t.organization_id], foreignColumns: [organizations.organization_id] }),
  ],
);

/** One attempt at a provider, as it is kept with the answer that it led to. */
export type StoredAttempt = { provider: string; model_name: string; outcome: string; milliseconds: number; status?: number };

/** What one use of a provider took and cost. */
export const ai_usage = pgTable(
  "ai_usage",
  {
    organization_id: organizationId(),
    usage_id: uuid("usage_id").notNull(),
    bot_id: uuid("bot_id"),
    conversation_id: uuid("conversation_id"),
    message_id: uuid("message_id"),
    purpose: text("purpose").$type<"answer" | "embedding" | "vision" | "draft">().notNull(),
    provider: text("provider").notNull(),
    model_name: text("model_name").notNull(),
    /** null: the platform's key. */
    config_id: uuid("config_id"),
    input_tokens: integer("input_tokens").notNull().default(0),
    output_tokens: integer("output_tokens").notNull().default(0),
    cached_tokens: integer("cached_tokens").notNull().default(0),
    /** Millionths of a US dollar by the price list; null for a model without a price. */
    cost_micros: bigint("cost_micros", { mode: "number" }),
    milliseconds: integer("milliseconds").notNull().default(0),
    /** `answered`: its words were said. `replaced`: they failed verification. `failed`: it gave none. */
    outcome: text("outcome").$type<"answered" | "repaired" | "replaced" | "failed">().notNull(),
    attempts: jsonb("attempts").$type<StoredAttempt[]>().notNull().default([]),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.usage_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }),
    index("ai_usage_created_idx").on(t.organization_id, t.created_at),
  ],
);

/** `done`: questions asked so far, while it runs. */
export type ReplayTotals = { asked: number; same: number; changed: number; won: number; lost: number; done?: number };

/** Past questions asked again before and after a change of knowledge or settings. */
export const replays = pgTable(
  "replays",
  {
    organization_id: organizationId(),
    replay_id: uuid("replay_id").notNull(),
    bot_id: uuid("bot_id").notNull(),
    /** What would change: `{kind: "sources", source_ids}`, `{kind: "source_change", change_id}`, `{kind: "facts", ...}`... */
    change: jsonb("change").$type<Record<string, unknown>>().notNull(),
    status: text("status").$type<"queued" | "running" | "done" | "failed">().notNull().default("queued"),
    totals: jsonb("totals").$type<ReplayTotals>(),
    created_by: uuid("created_by"),
    created_at: createdAt(),
    finished_at: at("finished_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.replay_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }).onDelete("cascade"),
    index("replays_bot_idx").on(t.organization_id, t.bot_id, t.created_at),
  ],
);

export type ReplayAnswer = { text: string; answered: boolean; kind: string; sources: string[] };

export const replay_results = pgTable(
  "replay_results",
  {
    organization_id: organizationId(),
    result_id: uuid("result_id").notNull(),
    replay_id: uuid("replay_id").notNull(),
    property_id: uuid("property_id"),
    question: text("question").notNull(),
    times_asked: integer("times_asked").notNull().default(1),
    outcome: text("outcome").$type<"same" | "changed" | "won" | "lost">().notNull(),
    before_answer: jsonb("before_answer").$type<ReplayAnswer>().notNull(),
    after_answer: jsonb("after_answer").$type<ReplayAnswer>().notNull(),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.result_id] }),
    foreignKey({ columns: [t.organization_id, t.replay_id], foreignColumns: [replays.organization_id, replays.replay_id] }).onDelete(
      "cascade",
    ),
    index("replay_results_replay_idx").on(t.organization_id, t.replay_id, t.outcome),
  ],
);
