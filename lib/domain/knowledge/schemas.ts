import { z } from "zod";
import { apiTime } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { FACT_FIELD_NAMES, type FactField } from "./constants";

export type FactValue = string | number | boolean | string[];

/** A typed value found in a source. Offsets are UTF-16 indices into the source's text. */
export type ExtractedFact = {
  field: FactField;
  value: FactValue;
  /** Money: ISO 4217 code. Area: `sqft`, `sqm`, `acres`. Otherwise absent. */
  unit?: string;
  /** The exact sentence or line of the source that says it. */
  sentence: string;
  char_start: number;
  char_end: number;
  /** 0..1: how literally the source says it; below 0.5 is a hint ("from", "up to", "about"). */
  confidence: number;
};

/** A retrievable piece of a source: `text.slice(char_start, char_end)` is its content. */
export type PassageDraft = {
  ordinal: number;
  heading: string | null;
  page: number | null;
  content: string;
  char_start: number;
  char_end: number;
};

export type SkippedPart = { reason: string; excerpt: string };

/** Where a page of a document lies in its text. */
export type PageSpan = { page: number; char_start: number; char_end: number };

/** A source as it was read. `text` is what offsets point into; lines that begin with `#` are headings. */
export type ReadDocument = {
  title: string;
  text: string;
  pages?: PageSpan[];
  /** Facts from JSON-LD, microdata and meta tags; their sentence stands in `text`. */
  structured: ExtractedFact[];
  /** What was left out of `text`, and why. */
  skipped: SkippedPart[];
  warnings: string[];
};

/** What `retrieve` answers, best first. */
export type RetrievedPassage = {
  passage_id: string;
  source_id: string;
  property_id: string | null;
  source_type: "url" | "document" | "image" | "text" | "question_answer";
  title: string;
  url: string | null;
  heading: string | null;
  page: number | null;
  content: string;
  char_start: number;
  char_end: number;
  /** Fused from full text, near words and meaning; comparable within one answer only. */
  rank: number;
  /** Of a question_answer source. */
  question: string | null;
  answer: string | null;
};

const id = z.uuid();

export type KnowledgeTarget = { property_id?: string; bot_id?: string };

const target = { property_id: id.optional(), bot_id: id.optional() };
const oneTarget = (value: KnowledgeTarget) => (value.property_id === undefined) !== (value.bot_id === undefined);
const oneTargetMessage = { message: "Name either a property or a chatbot.", path: ["property_id"] };

export const factFieldSchema = z.enum(FACT_FIELD_NAMES as [FactField, ...FactField[]]);
export const factValueSchema = z.union([z.string().max(500), z.number().finite(), z.boolean(), z.array(z.string().max(200)).max(100)]);

export const addUrlSourceInput = z.object({ ...target, url: z.string().trim().min(1).max(2000) }).refine(oneTarget, oneTargetMessage);
export type AddUrlSourceInput = z.infer<typeof addUrlSourceInput>;

export const uploadedFile = z.object({
  name: z.string().max(500),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "A file is needed."),
});
export type UploadedFile = z.infer<typeof uploadedFile>;

export const addDocumentSourceInput = z.object({ ...target, file: uploadedFile }).refine(oneTarget, oneTargetMessage);
export type AddDocumentSourceInput = z.infer<typeof addDocumentSourceInput>;

export const addImageSourceInput = z
  .object({ ...target, file: uploadedFile, caption: z.string().trim().max(2000).optional() })
  .refine(oneTarget, oneTargetMessage);
export type AddImageSourceInput = z.infer<typeof addImageSourceInput>;

/** The body of `train/knowledge_base`: a text, or a question with its answer. */
export const knowledgeBaseBody = z.union([
  z.object({ text_content: z.string().trim().min(1, "Write what the bot should know.").max(200_000) }).strict(),
  z
    .object({
      question: z.string().trim().min(1, "Write the question.").max(1000),
      answer: z.string().trim().min(1, "Write the answer.").max(10_000),
    })
    .strict(),
]);

export const addTextSourceInput = z
  .object({
    ...target,
    title: z.string().trim().min(1).max(200).optional(),
    text_content: z.string().trim().min(1, "Write what the bot should know.").max(200_000).optional(),
    question: z.string().trim().min(1, "Write the question.").max(1000).optional(),
    answer: z.string().trim().min(1, "Write the answer.").max(10_000).optional(),
  })
  .refine(oneTarget, oneTargetMessage)
  .refine((value) => (value.text_content !== undefined) !== (value.question !== undefined && value.answer !== undefined), {
    message: "Send text_content, or a question with its answer.",
    path: ["text_content"],
  });
export type AddTextSourceInput = z.infer<typeof addTextSourceInput>;

export const sourceIdInput = z.object({ source_id: id });
export type SourceIdInput = z.infer<typeof sourceIdInput>;

export const jobIdInput = z.object({ job_id: id });
export type JobIdInput = z.infer<typeof jobIdInput>;

export const confirmFactsInput = z.object({
  property_id: id,
  facts: z
    .array(
      z.object({
        field: factFieldSchema,
        /** null rejects what was found for the field (or the one fact of `fact_id`). */
        value: factValueSchema.nullable(),
        unit: z.string().max(20).optional(),
        fact_id: id.optional(),
      }),
    )
    .min(1)
    .max(200),
});
export type ConfirmFactsInput = z.infer<typeof confirmFactsInput>;

export const recordUnansweredQuestionInput = z.object({
  bot_id: id,
  property_id: id.nullish(),
  conversation_id: id.nullish(),
  question: z.string().trim().min(1).max(2000),
  language: z.string().max(35).nullish(),
  /** The reply that a buyer rejected; absent where there was none. */
  rejected: z.object({ message_id: id, answer_text: z.string().max(20_000) }).optional(),
});
export const withdrawRejectedAnswerInput = recordUnansweredQuestionInput
  .pick({ bot_id: true, property_id: true, question: true })
  .extend({ message_id: id });
export type WithdrawRejectedAnswerInput = z.infer<typeof withdrawRejectedAnswerInput>;
export type RecordUnansweredQuestionInput = z.infer<typeof recordUnansweredQuestionInput>;

export const answerUnansweredQuestionInput = z.object({
  unanswered_question_id: id,
  answer: z.string().trim().min(1, "Write the answer.").max(10_000),
  /** For which home; null for every home of the chatbot. Absent: for the home it was asked about. */
  property_id: id.nullable().optional(),
  /** The question in better words; absent: as it was asked. */
  question: z.string().trim().min(1).max(1000).optional(),
});
export type AnswerUnansweredQuestionInput = z.infer<typeof answerUnansweredQuestionInput>;

export const retrieveInput = z.object({
  bot_id: id,
  property_id: id.nullish(),
  question: z.string().max(4000),
  /** Names of each thing asked of, also in the sources' languages, `|` between them; they weigh less than its own words. */
  also: z.array(z.string().max(2000)).max(20).default([]),
  /** The question as a vector (embed-question.ts), to be compared with passages of the same model. */
  vector: z.object({ embedding_model: z.string(), values: z.instanceof(Float32Array) }).nullish(),
  limit: z.number().int().min(1).max(50).default(8),
});
export type RetrieveInput = z.input<typeof retrieveInput>;
/** A text as a unit vector of one embedding model. */
export type TextVector = NonNullable<z.output<typeof retrieveInput>["vector"]>;

export const listSourcesInput = pageInput.extend({
  property_id: id.optional(),
  bot_id: id.optional(),
  status: z.enum(["pending", "ready", "failed"]).optional(),
});
export const listPropertyFactsInput = z.object({ property_id: id, status: z.enum(["found", "confirmed", "rejected"]).optional() });
export const listUnansweredQuestionsInput = pageInput.extend({
  bot_id: id.optional(),
  property_id: id.optional(),
  status: z.enum(["open", "answered", "dismissed"]).default("open"),
});

export const dismissUnansweredQuestionInput = z.object({ unanswered_question_id: id });
export type DismissUnansweredQuestionInput = z.infer<typeof dismissUnansweredQuestionInput>;

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
  skipped: z.array(z.object({ reason: z.string(), excerpt: z.string() })),
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

export const unansweredQuestionObject = z.object({
  unanswered_question_id: id,
  bot_id: id,
  property_id: id.nullable(),
  conversation_id: id.nullable(),
  question: z.string(),
  times_asked: z.number().int(),
  status: z.enum(["open", "answered", "dismissed"]),
  origin: z.enum(["unanswered", "thumbs_down"]),
  answer_source_id: id.nullable(),
  last_asked_at: moment,
  created_at: moment,
});
