import type { knowledge_sources, property_facts, training_jobs } from "@/db/schema/knowledge";
import { FACT_FIELDS, isFactField } from "../constants";

type SourceRow = typeof knowledge_sources.$inferSelect;
type FactRow = typeof property_facts.$inferSelect;
type JobRow = typeof training_jobs.$inferSelect;

/** A source as the API gives it, without its text. */
export const sourceShape = (row: Omit<SourceRow, "text" | "text_hash" | "skipped" | "storage_key" | "organization_id">) => ({
  source_id: row.source_id,
  bot_id: row.bot_id,
  property_id: row.property_id,
  source_type: row.source_type,
  title: row.title,
  url: row.url,
  file_name: row.file_name,
  content_type: row.content_type,
  byte_size: row.byte_size,
  question: row.question,
  answer: row.answer,
  status: row.status,
  error: row.error,
  trained_at: row.trained_at,
  created_at: row.created_at,
  updated_at: row.updated_at,
});

/** A fact as the API gives it, with its label for people. */
export const factShape = (row: FactRow, source: { title: string; url: string | null } | null) => ({
  fact_id: row.fact_id,
  property_id: row.property_id,
  field: row.field,
  label: isFactField(row.field) ? FACT_FIELDS[row.field].label : row.field,
  kind: isFactField(row.field) ? FACT_FIELDS[row.field].kind : ("text" as const),
  value: row.value,
  unit: row.unit,
  sentence: row.sentence,
  char_start: row.char_start,
  char_end: row.char_end,
  confidence: row.confidence,
  status: row.status,
  source_id: row.source_id,
  source_title: source?.title ?? null,
  source_url: source?.url ?? null,
  confirmed_at: row.confirmed_at,
});

/** A training job as the API gives it (api-v1.md, section 4). */
export const jobShape = (row: JobRow) => ({
  job_id: row.job_id,
  source_id: row.source_id,
  status: row.status,
  progress: row.progress,
  details: {
    stage: row.stage,
    passages: row.details.passages ?? 0,
    facts: row.details.facts ?? 0,
    warnings: row.details.warnings ?? [],
    error: row.details.error ?? null,
  },
  created_at: row.created_at,
  started_at: row.started_at,
  finished_at: row.finished_at,
});
