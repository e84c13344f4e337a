import { z } from "zod";
import { apiTime, readOnlyFields, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { optionalText, typedText } from "@/lib/kernel/validation";
import {
  AI_PROVIDERS,
  type AiProvider,
  BOT_LANGUAGES,
  BOT_STATUSES,
  DEFAULT_DISCLAIMER,
  DEFAULT_GREETING,
  DEFAULT_SUGGESTED_QUESTIONS,
  LEAD_FIELDS,
  MAX_SLUG_LENGTH,
  ROUTINGS,
  TONES,
} from "./constants";

const provider = z.enum(AI_PROVIDERS, `One of ${AI_PROVIDERS.join(", ")}.`);
const modelName = typedText(200);
const fallbackStep = z.strictObject({ provider, model_name: modelName.nullish(), api_key_id: uuid.nullish() });

/** Which provider answers, and which next when it fails; the built-in engine always last. */
export const aiModelConfig = z.strictObject({
  provider,
  model_name: modelName.nullable(),
  api_key_id: uuid.nullable(),
  temperature: z.number().min(0, "Between 0 and 2.").max(2, "Between 0 and 2."),
  fallback: z.array(fallbackStep).max(5, "At most five."),
  routing: z.enum(ROUTINGS, `One of ${ROUTINGS.join(", ")}.`),
});

export const leadCaptureConfig = z.strictObject({
  enabled: z.boolean(),
  fields: z.array(z.enum(LEAD_FIELDS)).min(1, "Ask for at least one detail.").max(LEAD_FIELDS.length),
  /** Buyer's messages before details are asked for. */
  after_messages: z.number().int().min(1).max(20),
  reason: optionalText(300),
});

const flowStep = z.strictObject({ step: z.enum(["greet", "answer", "capture", "tour", "handoff"]), message: typedText(500).optional() });

/** What the bot says of itself and how it behaves. */
export const conversationConfig = z.strictObject({
  greeting: typedText(600),
  tone: z.enum(TONES, `One of ${TONES.join(", ")}.`),
  language: z.enum(BOT_LANGUAGES, `One of ${BOT_LANGUAGES.join(", ")}.`),
  suggested_questions: z.array(typedText(140)).max(6, "At most six questions."),
  disclaimer: typedText(600),
  lead_capture: leadCaptureConfig,
  flow: z.array(flowStep).max(20, "At most twenty steps."),
});

export type AiModelConfig = z.output<typeof aiModelConfig>;
export type ConversationConfig = z.output<typeof conversationConfig>;

export const DEFAULT_AI_MODEL_CONFIG: AiModelConfig = {
  provider: "built_in",
  model_name: null,
  api_key_id: null,
  temperature: 0.2,
  fallback: [],
  routing: "preference",
};

export const DEFAULT_CONVERSATION_CONFIG: ConversationConfig = {
  greeting: DEFAULT_GREETING,
  tone: "friendly",
  language: "en",
  suggested_questions: DEFAULT_SUGGESTED_QUESTIONS,
  disclaimer: DEFAULT_DISCLAIMER,
  lead_capture: { enabled: true, fields: ["first_name", "email", "phone"], after_messages: 3, reason: null },
  flow: [],
};

const aiModelConfigInput = aiModelConfig.partial();
const conversationConfigInput = conversationConfig.extend({ lead_capture: leadCaptureConfig.partial() }).partial();

const origin = z
  .string()
  .trim()
  .transform((text) => text.replace(/\/+$/, "").toLowerCase())
  .pipe(z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, "An origin such as https://www.example.com, without a path."));

const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Letters a to z, digits and single hyphens.")
  .max(MAX_SLUG_LENGTH);

const writable = {
  bot_name: typedText(120),
  description: optionalText(2000),
  status: z.enum(BOT_STATUSES, `One of ${BOT_STATUSES.join(", ")}.`),
  slug,
  ai_model_config: aiModelConfigInput,
  conversation_config: conversationConfigInput,
  allowed_origins: z.array(origin).max(50, "At most fifty origins."),
  agent_id: uuid.nullable(),
};

export const createChatbotInput = z
  .strictObject({ ...writable, bot_name: writable.bot_name })
  .partial()
  .required({ bot_name: true });
export type CreateChatbotInput = z.input<typeof createChatbotInput>;

export const chatbotIdInput = z.object({ bot_id: uuid });
export type ChatbotIdInput = z.infer<typeof chatbotIdInput>;

export const updateChatbotInput = z.object(writable).partial().extend({ bot_id: uuid });
/** The body of a PUT: any part of the object. */
export const updateChatbotBody = z
  .strictObject({
    ...writable,
    ...readOnlyFields("bot_id", "organization_id", "public_url", "market", "knowledge_version", "created_at", "updated_at"),
  })
  .partial();
export type UpdateChatbotInput = z.input<typeof updateChatbotInput>;

export const listChatbotsInput = pageInput.extend({
  status: z.enum(BOT_STATUSES).optional(),
  q: z.string().trim().max(200).optional(),
});
export type ListChatbotsInput = z.input<typeof listChatbotsInput>;

export const previewChatbotBody = z.strictObject({
  message_text: typedText(4000),
  property_id: uuid.nullish(),
  language: z.string().trim().max(20).optional(),
  history: z
    .array(z.strictObject({ role: z.enum(["user", "bot"]), message_text: z.string().max(10_000) }))
    .max(20)
    .optional(),
});

/** A chatbot as the API answers it: its configuration complete, defaults filled in. */
export const chatbotObject = z.object({
  bot_id: uuid,
  organization_id: uuid,
  bot_name: z.string(),
  description: z.string().nullable(),
  status: z.enum(BOT_STATUSES),
  slug: z.string(),
  /** Where buyers talk to it. */
  public_url: z.string(),
  market: z.string(),
  ai_model_config: aiModelConfig,
  conversation_config: conversationConfig,
  allowed_origins: z.array(z.string()),
  agent_id: uuid.nullable(),
  knowledge_version: z.number().int(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type Chatbot = z.input<typeof chatbotObject>;

export const aiUsageInput = z.object({ days: z.coerce.number().int().min(1).max(365).default(30), bot_id: uuid.optional() });

/** `cost_micros`: millionths of a US dollar by the price list; `without_price` uses are not in it. */
export const aiUsageNumbers = z.object({
  uses: z.number().int(),
  answers: z.number().int(),
  answered_by_first_choice: z.number().int(),
  answered_by_fallback: z.number().int(),
  answered_by_built_in: z.number().int(),
  input_tokens: z.number().int(),
  output_tokens: z.number().int(),
  cost_micros: z.number().int(),
  without_price: z.number().int(),
});

export const aiUsageReport = z.object({
  days: z.number().int(),
  totals: aiUsageNumbers,
  by_day: z.array(aiUsageNumbers.extend({ day: z.string() })),
  by_provider: z.array(aiUsageNumbers.extend({ provider: z.string(), model_name: z.string() })),
  by_bot: z.array(aiUsageNumbers.extend({ bot_id: uuid.nullable(), bot_name: z.string().nullable() })),
});
export type AiUsageReport = z.infer<typeof aiUsageReport>;

/** A model as a form offers it. `answer_micros`: what an answer costs about, in millionths of a US dollar; null: not known. */
export type ModelChoice = { model_name: string; speed: "fast" | "medium" | "slow"; answer_micros: number | null };
export type ModelChoices = Record<Exclude<AiProvider, "built_in">, { standard: string; models: ModelChoice[] }>;
