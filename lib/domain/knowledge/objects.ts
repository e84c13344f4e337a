import { z } from "zod";
import { apiTime } from "@/lib/kernel/api-types";
import { factValueSchema } from "./schemas";

const id = z.uuid();
const moment = apiTime;
const storedError = z.object({ code: z.string(), detail: z.string() });

/** A source as the API gives it. */
export const sourceObject = z.object({
  source_id: id,
  bot_id: id.nullable(),
  property_id: id.nullable(),
  source_type: z.enum(["url", "document", "image", "text", "question_answer"]),
  title: z.string(),
  url: z.string().nullable(),
  file_name: z.string().nullable(),
  content_type: z.string().nullable(),
  byte_size: z.number().int().nullable(),
  question: z.string().nullable(),
  answer: z.string().nullable(),
  status: z.enum(["pending", "ready", "failed"]),
  error: storedError.nullable(),
  is_live: z.boolean(),
  caption: z.string().nullable(),
  described_by: z.enum(["caption", "provider"]).nullable(),
  batch_id: id.nullable(),
  recrawl: z.boolean(),
  recrawled_at: moment.nullable(),
  open_changes: z.number().int(),
  passages: z.number().int(),
  facts: z.number().int(),
  trained_at: moment.nullable(),
  created_at: moment,
  updated_at: moment,
});

export const factObject = z.object({
  fact_id: id,
  property_id: id,
  field: z.string(),
  label: z.string(),
  kind: z.enum(["number", "money", "area", "text", "yes_no", "list", "year", "date"]),
  value: factValueSchema,
  unit: z.string().nullable(),
  sentence: z.string().nullable(),
  char_start: z.number().int().nullable(),
  char_end: z.number().int().nullable(),
  confidence: z.number(),
  status: z.enum(["found", "confirmed", "rejected"]),
  source_id: id.nullable(),
  source_title: z.string().nullable(),
  source_url: z.string().nullable(),
  source_is_live: z.boolean(),
  confirmed_at: moment.nullable(),
});

/** A training job as the API gives it (api-v1.md, section 4). */
export const trainingJobObject = z.object({
  job_id: id,
  source_id: id,
  status: z.enum(["queued", "running", "succeeded", "failed"]),
  progress: z.number().int().min(0).max(100),
  details: z.object({
    stage: z.enum(["queued", "fetching", "reading", "extracting", "indexing", "done"]),
    passages: z.number().int(),
    facts: z.number().int(),
    warnings: z.array(z.string()),
    error: storedError.nullable(),
  }),
  created_at: moment,
  started_at: moment.nullable(),
  finished_at: moment.nullable(),
});

/** A source with what was read of it. */
export const sourceDetailObject = sourceObject.extend({
  text: z.string().nullable(),
  skipped: z.array(z.object({ code: z.string(), reason: z.string(), excerpt: z.string() })),
  passage_items: z.array(
    z.object({
      passage_id: id,
      ordinal: z.number().int(),
      heading: z.string().nullable(),
      page: z.number().int().nullable(),
      content: z.string(),
      char_start: z.number().int(),
      char_end: z.number().int(),
    }),
  ),
  fact_items: z.array(factObject),
  job: trainingJobObject.nullable(),
});

/** What a link said differently when it was read again. */
export const sourceChangeObject = z.object({
  change_id: id,
  source_id: id,
  source_title: z.string(),
  source_url: z.string().nullable(),
  property_id: id.nullable(),
  bot_id: id.nullable(),
  status: z.enum(["open", "accepted", "dismissed", "superseded"]),
  difference: z.object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    facts: z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        before: factValueSchema.nullable(),
        after: factValueSchema.nullable(),
        sentence: z.string().nullable(),
      }),
    ),
  }),
  decided_at: moment.nullable(),
  created_at: moment,
});

/** Values of one field that cannot all be true, each with the sentences that say it. */
export const conflictObject = z.object({
  property_id: id,
  address: z.string(),
  field: z.string(),
  label: z.string(),
  kind: factObject.shape.kind,
  /** Whether publishing asks while it is open: price, rooms, areas, fees, dates. */
  asks_before_publishing: z.boolean(),
  confirmed: z.object({ value: factValueSchema, unit: z.string().nullable() }).nullable(),
  values: z.array(
    z.object({
      value: factValueSchema,
      unit: z.string().nullable(),
      sources: z.array(
        z.object({
          source_id: id.nullable(),
          title: z.string().nullable(),
          url: z.string().nullable(),
          sentence: z.string().nullable(),
          char_start: z.number().int().nullable(),
          char_end: z.number().int().nullable(),
          fact_id: id,
        }),
      ),
    }),
  ),
});
/** What adding several links came to. */
export const linksObject = z.object({
  batch_id: id,
  items: z.array(z.object({ source_id: id, job_id: id, url: z.string() })),
  skipped: z.array(z.object({ url: z.string(), code: z.string(), reason: z.string() })),
});
export type LinksAdded = z.output<typeof linksObject>;
