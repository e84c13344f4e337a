import { z } from "zod";
import { apiTime } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { FACT_FIELD_NAMES, type FactField, type FactKind, MOST_LINKS, type SkippedCode } from "./constants";

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

/** Why something was left out: `code` for a program (and a translation), `reason` in English words. */
export type SkippedPart = { code: SkippedCode; reason: string; excerpt: string };

/** Where a page of a document lies in its text. */
export type PageSpan = { page: number; char_start: number; char_end: number };

/** A source as it was read. `text` is what offsets point into; lines that begin with `#` are headings. */
export type ReadDocument = {
  title: string;
  text: string;
  pages?: PageSpan[];
  /** Words about the page that are no statement of it (its summary for search engines): what they say is a hint. */
  hint?: { char_start: number; char_end: number };
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

/** What a link said differently when it was read again. */
export type SourceChange = {
  change_id: string;
  source_id: string;
  source_title: string;
  source_url: string | null;
  property_id: string | null;
  bot_id: string | null;
  status: "open" | "accepted" | "dismissed" | "superseded";
  difference: {
    /** Sentences that are new or gone, in the order of the text. */
    added: string[];
    removed: string[];
    facts: { field: string; label: string; before: FactValue | null; after: FactValue | null; sentence: string | null }[];
  };
  decided_at: Date | null;
  created_at: Date;
};

type SaidBy = {
  source_id: string | null;
  title: string | null;
  url: string | null;
  sentence: string | null;
  char_start: number | null;
  char_end: number | null;
  fact_id: string;
};

/** Values of one field that cannot all be true, each with the sentences that say it. */
export type Conflict = {
  property_id: string;
  address: string;
  field: string;
  label: string;
  kind: FactKind;
  /** Whether publishing asks while it is open: price, rooms, areas, fees, dates. */
  asks_before_publishing: boolean;
  confirmed: { value: FactValue; unit: string | null } | null;
  values: { value: FactValue; unit: string | null; sources: SaidBy[] }[];
};

const id = z.uuid();

export type KnowledgeTarget = { property_id?: string; bot_id?: string };

const target = { property_id: id.optional(), bot_id: id.optional() };
/** `is_live: false`: read, but not told to buyers before someone makes it live. */
const staged = { is_live: z.boolean().default(true) };
const webAddress = z.string().trim().min(1, "Give the page's address.").max(2000, "This address is too long.");
const oneTarget = (value: KnowledgeTarget) => (value.property_id === undefined) !== (value.bot_id === undefined);
const oneTargetMessage = { message: "Name either a property or a chatbot.", path: ["property_id"] };

export const factFieldSchema = z.enum(FACT_FIELD_NAMES as [FactField, ...FactField[]]);
export const factValueSchema = z.union([z.string().max(500), z.number().finite(), z.boolean(), z.array(z.string().max(200)).max(100)]);

export const addUrlSourceInput = z
  .object({ ...target, ...staged, url: webAddress, recrawl: z.boolean().default(false) })
  .refine(oneTarget, oneTargetMessage);
export type AddUrlSourceInput = z.input<typeof addUrlSourceInput>;

/** The body of `train/links`: addresses, or a sitemap with an optional pattern (`*` stands for anything). */
export const linksBody = z
  .object({
    urls: z.array(webAddress).min(1, "Give at least one address.").max(MOST_LINKS, `At most ${MOST_LINKS} pages at once.`).optional(),
    sitemap_url: webAddress.optional(),
    pattern: z.string().trim().min(1).max(200).optional(),
    recrawl: z.boolean().default(false),
    ...staged,
  })
  .strict();
export const addLinkSourcesInput = linksBody
  .extend(target)
  .refine(oneTarget, oneTargetMessage)
  .refine((value) => (value.urls === undefined) !== (value.sitemap_url === undefined), {
    message: "Give addresses, or one sitemap.",
    path: ["urls"],
  });
export type AddLinkSourcesInput = z.input<typeof addLinkSourcesInput>;

/** A browser may call a file anything: what is too long is cut where the file is stored. */
export const uploadedFile = z.object({
  name: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "A file is needed."),
});
export type UploadedFile = z.infer<typeof uploadedFile>;

export const addDocumentSourceInput = z.object({ ...target, ...staged, file: uploadedFile }).refine(oneTarget, oneTargetMessage);
export type AddDocumentSourceInput = z.input<typeof addDocumentSourceInput>;

export const addImageSourceInput = z
  .object({ ...target, ...staged, file: uploadedFile, caption: z.string().trim().max(2000).optional() })
  .refine(oneTarget, oneTargetMessage);
export type AddImageSourceInput = z.input<typeof addImageSourceInput>;

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
    ...staged,
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
export type AddTextSourceInput = z.input<typeof addTextSourceInput>;

export const sourceIdInput = z.object({ source_id: id });
export type SourceIdInput = z.infer<typeof sourceIdInput>;

export const makeSourcesLiveInput = z.object({ source_ids: z.array(id).min(1).max(200) });
export type MakeSourcesLiveInput = z.infer<typeof makeSourcesLiveInput>;

/** What may be changed of a source without reading it anew. */
export const sourceChanges = z
  .object({
    title: z.string().trim().min(1, "Give it a title.").max(200, "At most 200 characters."),
    is_live: z.boolean(),
    recrawl: z.boolean(),
  })
  .partial()
  .strict();
export const updateSourceInput = sourceChanges.extend({ source_id: id });
export type UpdateSourceInput = z.infer<typeof updateSourceInput>;

export const setRecrawlInput = z.object({ source_id: id, recrawl: z.boolean() });
export type SetRecrawlInput = z.infer<typeof setRecrawlInput>;

/** The body of `replace`: another address, or another text. */
export const replaceSourceBody = z
  .object({ url: webAddress.optional(), text_content: z.string().trim().min(1, "Write what the bot should know.").max(200_000).optional() })
  .strict();
export const replaceSourceInput = z
  .object({
    source_id: id,
    url: webAddress.optional(),
    text: z.string().trim().min(1, "Write what the bot should know.").max(200_000).optional(),
    file: uploadedFile.optional(),
    caption: z.string().trim().max(2000).optional(),
  })
  .refine(({ url, text, file }) => [url, text, file].filter((given) => given !== undefined).length === 1, {
    message: "Give a file, an address or a text.",
    path: ["file"],
  });
export type ReplaceSourceInput = z.infer<typeof replaceSourceInput>;

export const changeIdInput = z.object({ change_id: id });
export type ChangeIdInput = z.infer<typeof changeIdInput>;

export const listSourceChangesInput = pageInput.extend({
  source_id: id.optional(),
  property_id: id.optional(),
  bot_id: id.optional(),
  status: z.enum(["open", "accepted", "dismissed", "superseded"]).optional(),
});

/** `bot_id`: the conflicts of all homes that this chatbot speaks for; neither: of all homes. */
export const listConflictsInput = z.object({ property_id: id.optional(), bot_id: id.optional() });
export type ListConflictsInput = z.infer<typeof listConflictsInput>;

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
