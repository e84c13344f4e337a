import { type SQL, sql } from "drizzle-orm";
import {
  customType,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { chatbots, properties } from "./bots";
import { at, createdAt, jsonValue, organizationId, updatedAt } from "./columns";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export type SourceError = { code: string; detail: string };
export type SkippedPart = { reason: string; excerpt: string };

export const knowledge_sources = pgTable(
  "knowledge_sources",
  {
    organization_id: organizationId(),
    source_id: uuid("source_id").notNull(),
    bot_id: uuid("bot_id"),
    property_id: uuid("property_id"),
    source_type: text("source_type").$type<"url" | "document" | "image" | "text" | "question_answer">().notNull(),
    title: text("title").notNull(),
    url: text("url"),
    file_name: text("file_name"),
    storage_key: text("storage_key"),
    content_type: text("content_type"),
    byte_size: integer("byte_size"),
    question: text("question"),
    answer: text("answer"),
    /** The text as it was read: offsets of passages and facts point into it. */
    text: text("text"),
    text_hash: text("text_hash"),
    status: text("status").$type<"pending" | "ready" | "failed">().notNull().default("pending"),
    skipped: jsonb("skipped").$type<SkippedPart[]>().notNull().default([]),
    error: jsonb("error").$type<SourceError>(),
    trained_at: at("trained_at"),
    created_by: uuid("created_by"),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.source_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }),
    foreignKey({ columns: [t.organization_id, t.property_id], foreignColumns: [properties.organization_id, properties.property_id] }),
    index("knowledge_sources_property_idx").on(t.organization_id, t.property_id),
    index("knowledge_sources_bot_idx").on(t.organization_id, t.bot_id),
  ],
);

export type TrainingDetails = {
  attempts?: number;
  stage?: string;
  passages?: number;
  facts?: number;
  warnings?: string[];
  error?: SourceError;
};

export const training_jobs = pgTable(
  "training_jobs",
  {
    organization_id: organizationId(),
    job_id: uuid("job_id").notNull(),
    source_id: uuid("source_id").notNull(),
    status: text("status").$type<"queued" | "running" | "succeeded" | "failed">().notNull().default("queued"),
    stage: text("stage").$type<"queued" | "fetching" | "reading" | "extracting" | "indexing" | "done">().notNull().default("queued"),
    /** 0..100 */
    progress: integer("progress").notNull().default(0),
    details: jsonb("details").$type<TrainingDetails>().notNull().default({}),
    started_at: at("started_at"),
    finished_at: at("finished_at"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.job_id] }),
    foreignKey({
      columns: [t.organization_id, t.source_id],
      foreignColumns: [knowledge_sources.organization_id, knowledge_sources.source_id],
    }).onDelete("cascade"),
    index("training_jobs_source_idx").on(t.organization_id, t.source_id),
  ],
);

export const passages = pgTable(
  "passages",
  {
    organization_id: organizationId(),
    passage_id: uuid("passage_id").notNull(),
    source_id: uuid("source_id").notNull(),
    bot_id: uuid("bot_id"),
    property_id: uuid("property_id"),
    ordinal: integer("ordinal").notNull(),
    heading: text("heading"),
    page: integer("page"),
    content: text("content").notNull(),
    char_start: integer("char_start").notNull(),
    char_end: integer("char_end").notNull(),
    search: tsvector("search").generatedAlwaysAs((): SQL => sql`to_tsvector('english', coalesce(heading, '') || ' ' || content)`),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.passage_id] }),
    foreignKey({
      columns: [t.organization_id, t.source_id],
      foreignColumns: [knowledge_sources.organization_id, knowledge_sources.source_id],
    }).onDelete("cascade"),
    index("passages_search_idx").using("gin", t.search),
    index("passages_property_idx").on(t.organization_id, t.property_id),
    index("passages_bot_idx").on(t.organization_id, t.bot_id),
    index("passages_source_idx").on(t.organization_id, t.source_id),
  ],
);

/** A typed value found in a source, with the sentence it came from; the realtor confirms or corrects it. */
export const property_facts = pgTable(
  "property_facts",
  {
    organization_id: organizationId(),
    fact_id: uuid("fact_id").notNull(),
    property_id: uuid("property_id").notNull(),
    source_id: uuid("source_id"),
    /** A key of FACT_FIELDS (knowledge/constants.ts). */
    field: text("field").notNull(),
    value: jsonValue<string | number | boolean | string[]>("value").notNull(),
    unit: text("unit"),
    sentence: text("sentence"),
    char_start: integer("char_start"),
    char_end: integer("char_end"),
    /** 0..1: how literally the source says it. */
    confidence: doublePrecision("confidence").notNull().default(1),
    status: text("status").$type<"found" | "confirmed" | "rejected">().notNull().default("found"),
    confirmed_by: uuid("confirmed_by"),
    confirmed_at: at("confirmed_at"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.fact_id] }),
    foreignKey({
      columns: [t.organization_id, t.property_id],
      foreignColumns: [properties.organization_id, properties.property_id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organization_id, t.source_id],
      foreignColumns: [knowledge_sources.organization_id, knowledge_sources.source_id],
    }).onDelete("cascade"),
    index("property_facts_property_idx").on(t.organization_id, t.property_id, t.field),
  ],
);

export const unanswered_questions = pgTable(
  "unanswered_questions",
  {
    organization_id: organizationId(),
    unanswered_question_id: uuid("unanswered_question_id").notNull(),
    bot_id: uuid("bot_id").notNull(),
    property_id: uuid("property_id"),
    conversation_id: uuid("conversation_id"),
    question: text("question").notNull(),
    /** Lower case, without punctuation: the same question counts up. */
    question_key: text("question_key").notNull(),
    times_asked: integer("times_asked").notNull().default(1),
    status: text("status").$type<"open" | "answered" | "dismissed">().notNull().default("open"),
    answer_source_id: uuid("answer_source_id"),
    last_asked_at: at("last_asked_at").notNull().default(sql`now()`),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.unanswered_question_id] }),
    foreignKey({ columns: [t.organization_id, t.bot_id], foreignColumns: [chatbots.organization_id, chatbots.bot_id] }).onDelete("cascade"),
    uniqueIndex("unanswered_questions_key").on(
      t.organization_id,
      t.bot_id,
      sql`coalesce(${t.property_id}, '00000000-0000-0000-0000-000000000000')`,
      t.question_key,
    ),
  ],
);
