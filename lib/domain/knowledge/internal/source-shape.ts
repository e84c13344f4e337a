import type { knowledge_sources, property_facts, SourceDifference, source_changes, training_jobs } from "@/db/schema/knowledge";
import { FACT_FIELDS, isFactField } from "../constants";
import type { FactValue } from "../schemas";

type SourceRow = typeof knowledge_sources.$inferSelect;
type FactRow = typeof property_facts.$inferSelect;
type JobRow = typeof training_jobs.$inferSelect;

/** A source as the API gives it, without its text. */
export const sourceShape = (
  row: Omit<SourceRow, "text" | "text_hash" | "skipped" | "storage_key" | "content_hash" | "organization_id">,
) => ({
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
  is_live: row.is_live,
  // Pictures taken in before there was a column for it have their caption in `answer`.
  caption: row.caption ?? (row.source_type === "image" ? row.answer : null),
  described_by: row.described_by,
  batch_id: row.batch_id,
  recrawl: row.recrawl,
  recrawled_at: row.recrawled_at,
  trained_at: row.trained_at,
  created_at: row.created_at,
  updated_at: row.updated_at,
});

/** A fact as the API gives it, with its label for people. */
export const factShape = (row: FactRow, source: { title: string; url: string | null; is_live: boolean } | null) => ({
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
  /** false: found in a source that buyers hear nothing of yet. */
  source_is_live: source?.is_live ?? true,
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

type ChangeRow = Omit<typeof source_changes.$inferSelect, "knowledge" | "text_hash" | "organization_id" | "decided_by">;
type ChangedSource = { title: string; url: string | null; property_id: string | null; bot_id: string | null };

/** A change of a link as the API gives it. */
export const changeShape = (row: ChangeRow, source: ChangedSource) => ({
  change_id: row.change_id,
  source_id: row.source_id,
  source_title: source.title,
  source_url: source.url,
  property_id: source.property_id,
  bot_id: source.bot_id,
  status: row.status,
  difference: {
    added: row.difference.added,
    removed: row.difference.removed,
    facts: row.difference.facts.map((fact: SourceDifference["facts"][number]) => ({
      field: fact.field,
      label: isFactField(fact.field) ? FACT_FIELDS[fact.field].label : fact.field,
      before: (fact.before ?? null) as FactValue | null,
      after: (fact.after ?? null) as FactValue | null,
      sentence: fact.sentence ?? null,
    })),
  },
  decided_at: row.decided_at,
  created_at: row.created_at,
});
