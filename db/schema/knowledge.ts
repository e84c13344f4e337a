import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
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
const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

export type SourceError = { code: string; detail: string };
export type SkippedPart = { code?: string; reason: string; excerpt: string };

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
    /** false: read, but not told to buyers before someone makes it live. */
    is_live: boolean("is_live").notNull().default(true),
    /** SHA-256 of the file or page as it came: the same bytes twice are one source. */
    content_hash: text("content_hash"),
    /** What the realtor says is in the picture. */
    caption: text("caption"),
    /** Whose words describe the picture. */
    described_by: text("described_by").$type<"caption" | "provider">(),
    /** Links added together, from a sitemap or a list. */
    batch_id: uuid("batch_id"),
    /** A link that is read again each week. */
    recrawl: boolean("recrawl").notNull().default(false),
    recrawled_at: at("recrawled_at"),
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
    /** Decides the search configuration. */
    language: text("language").$type<"en" | "es" | "ar">().notNull().default("en"),
    search: tsvector("search").generatedAlwaysAs(
      (): SQL =>
        sql`to_tsvector(case language when 'es' then 'public.listing_es'::regconfig when 'ar' then 'public.listing_ar'::regconfig else 'public.listing_en'::regconfig end, coalesce(heading, '') || ' ' || content)`,
    ),
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

/** A passage as a vector of one embedding model; vectors of two models are never compared. */
export const passage_embeddings = pgTable(
  "passage_embeddings",
  {
    organization_id: organizationId(),
    passage_id: uuid("passage_id").notNull(),
    source_id: uuid("source_id").notNull(),
    /** `provider/model` and, after `@`, the dimensions asked for. */
    embedding_model: text("embedding_model").notNull(),
    dims: integer("dims").notNull(),
    /** Little-endian 32-bit floats of a unit vector. */
    vector: bytes("vector").notNull(),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.passage_id, t.embedding_model] }),
    foreignKey({
      columns: [t.organization_id, t.passage_id],
      foreignColumns: [passages.organization_id, passages.passage_id],
    }).onDelete("cascade"),
  ],
);

export type SourceDifference = {
  /** Sentences that are new or gone, in the order of the text. */
  added: string[];
  removed: string[];
  facts: { field: string; before: unknown; after: unknown; sentence?: string }[];
};

/** What a link said differently when it was read again; live only when someone accepts it. */
export const source_changes = pgTable(
  "source_changes",
  {
    organization_id: organizationId(),
    change_id: uuid("change_id").notNull(),
    source_id: uuid("source_id").notNull(),
    status: text("status").$type<"open" | "accepted" | "dismissed" | "superseded">().notNull().default("open"),
    difference: jsonb("difference").$type<SourceDifference>().notNull(),
    /** What was read, as the training stores it when the change is accepted. */
    knowledge: jsonb("knowledge").$type<Record<string, unknown>>().notNull(),
    text_hash: text("text_hash").notNull(),
    decided_by: uuid("decided_by"),
    decided_at: at("decided_at"),
    created_at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organization_id, t.change_id] }),
    foreignKey({
      columns: [t.organization_id, t.source_id],
      foreignColumns: [knowledge_sources.organization_id, knowledge_sources.source_id],
    }).onDelete("cascade"),
    index("source_changes_source_idx").on(t.organization_id, t.source_id, t.status),
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
    /** How it came here: the bot had no answer, or a buyer's thumb was down. */
    origin: text("origin").$type<"unanswered" | "thumbs_down">().notNull().default("unanswered"),
    /** The reply that the buyer rejected, and where it stands. */
    message_id: uuid("message_id"),
    answer_text: text("answer_text"),
    /** Why it failed; null until someone or something judged it. */
    triage: text("triage").$type<"gap" | "retrieval" | "synthesis" | "conflict">(),
    language: text("language"),
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
