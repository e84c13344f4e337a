import { z } from "zod";
import { homeCard } from "@/lib/domain/answers/schemas";
import { apiTime, dayInput, timeInput, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { emailAddress, typedText } from "@/lib/kernel/validation";
import { ARCHIVE_STATUSES, CHANNELS, COMPLETION_STATUSES, MAX_NOTE_CHARACTERS, MESSAGE_ROLES, QA_STATUSES } from "./constants";

/** The client-made secret of a chat. */
export const userSessionId = uuid;
/** A language tag such as `en` or `es-MX`. */
export const languageTag = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "A language such as en or es-MX.")
  .max(35);
const amount = z.number().int("A whole number.").min(0, "Not below zero.").max(500_000_000, "At most 500,000,000.");
const tourType = z.enum(["in_person", "video", "self_guided"], "One of in_person, video, self_guided.");

export const receiveMessageInput = z.object({
  bot_id: uuid,
  qr_id: uuid.nullish(),
  user_session_id: z.string().min(8).max(200),
  message_text: z.string(),
  language: languageTag.nullish(),
  channel: z.enum(CHANNELS).default("web"),
  /** The message without contact details: what is to be answered. Empty: there is no question; absent: all of it. */
  question: z.string().max(10_000).optional(),
});
export type ReceiveMessageInput = z.input<typeof receiveMessageInput>;

export const citationObject = z.object({
  source_id: z.string(),
  title: z.string(),
  quote: z.string(),
  url: z.string().optional(),
  char_start: z.number().int().optional(),
  char_end: z.number().int().optional(),
});

/** The body of POST /public/chat/{qr_id} and /public/bots/{bot_id}/chat. */
export const chatBody = z.object({
  message_text: z.string(),
  user_session_id: userSessionId,
  language: languageTag.nullish(),
  channel: z.enum(["web", "embed"]).optional(),
});

/** What a buyer gets for a message (api-v1.md, section 7). */
export const chatAnswer = z.object({
  bot_response_text: z.string(),
  conversation_id: uuid,
  message_id: uuid,
  citations: z.array(citationObject),
  suggested_questions: z.array(z.string()),
  answered: z.boolean(),
  handoff: z.boolean(),
  lead: z.object({ captured: z.boolean(), missing: z.array(z.string()) }),
  /** Homes that the answer names, in its order. */
  cards: z.array(homeCard).optional(),
});
export type ChatAnswer = z.input<typeof chatAnswer>;

export const messageObject = z.object({
  message_id: uuid,
  role: z.enum(MESSAGE_ROLES),
  message_text: z.string(),
  citations: z.array(citationObject),
  cards: z.array(homeCard).optional(),
  suggested_questions: z.array(z.string()),
  answered: z.boolean().nullable(),
  handoff: z.boolean(),
  status: z.enum(["received", "sent", "failed"]),
  rating: z.enum(["up", "down"]).nullable(),
  author_name: z.string().nullable(),
  created_at: apiTime,
});
export type Message = z.input<typeof messageObject>;

/** What a buyer sees of their own conversation. */
export const publicConversationObject = z.object({
  conversation_id: uuid,
  bot_id: uuid,
  property_id: uuid.nullable(),
  language: z.string().nullable(),
  /** A person answers here now, not the assistant. */
  taken_over: z.boolean(),
  handoff_requested: z.boolean(),
  lead: z.object({ captured: z.boolean(), missing: z.array(z.string()) }),
  messages: z.array(messageObject),
});
export type PublicConversation = z.input<typeof publicConversationObject>;

export const publicConversationInput = z.object({ conversation_id: uuid, user_session_id: userSessionId });
export type PublicConversationInput = z.input<typeof publicConversationInput>;

export const feedbackBody = z.object({
  user_session_id: userSessionId,
  message_id: uuid,
  rating: z.enum(["up", "down"], "up or down."),
  comment: typedText(1000).nullish(),
});
export const recordFeedbackInput = feedbackBody.extend({ conversation_id: uuid });
export type RecordFeedbackInput = z.input<typeof recordFeedbackInput>;

export const handoffBody = z.object({ user_session_id: userSessionId, reason: typedText(1000).nullish() });
export const requestHandoffInput = handoffBody.extend({ conversation_id: uuid });
export type RequestHandoffInput = z.input<typeof requestHandoffInput>;

/** Qualification that is told piece by piece (seed 000). */
export const qualificationFields = {
  email: emailAddress.nullish(),
  phone: z.string().trim().max(40).nullish(),
  first_name: typedText(100).nullish(),
  last_name: typedText(100).nullish(),
  lead_source: typedText(100).nullish(),
  apartment_size_preference: typedText(100).nullish(),
  budget_min: amount.nullish(),
  budget_max: amount.nullish(),
  move_in_date: z.union([dayInput, typedText(100)]).nullish(),
  occupants: z.number().int().min(0).max(100).nullish(),
  has_pets: z.boolean().nullish(),
  pet_details: typedText(500).nullish(),
  desired_features: z.array(typedText(100)).max(50).nullish(),
  tour_requested: z.boolean().nullish(),
  tour_datetime: z.union([timeInput, z.date()]).nullish(),
  tour_type: tourType.nullish(),
  notes: typedText(MAX_NOTE_CHARACTERS).nullish(),
  metadata: z.record(z.string().max(100), z.unknown()).nullish(),
};

const budgetsInOrder = (value: { budget_min?: number | null; budget_max?: number | null }) =>
  value.budget_min == null || value.budget_max == null || value.budget_min < value.budget_max;
const budgetMessage = { path: ["budget_min"], message: "The lower budget must be below the upper one." };

export const createConversationInput = z.object({ chatbot_id: uuid, ...qualificationFields }).refine(budgetsInOrder, budgetMessage);
export type CreateConversationInput = z.input<typeof createConversationInput>;

export const createConversationAnswer = z.object({
  conversation_id: uuid,
  user_id: uuid.nullable(),
  user_email: z.string().nullable(),
  status: z.string(),
  lead_score: z.number().int(),
  is_new_user: z.boolean(),
  conversation_token: z.string(),
  message: z.string(),
});

export const updateConversationBody = z
  .object({
    ...qualificationFields,
    completion_status: z.enum(COMPLETION_STATUSES).optional(),
    archive_status: z.enum(ARCHIVE_STATUSES).optional(),
    assigned_user_id: uuid.nullish(),
  })
  .refine(budgetsInOrder, budgetMessage);
export const updateConversationInput = updateConversationBody.and(
  z.object({ conversation_id: uuid, conversation_token: z.string().max(200).nullish() }),
);
export type UpdateConversationInput = z.input<typeof updateConversationInput>;

export const conversationIdInput = z.object({ conversation_id: uuid });
export type ConversationIdInput = z.input<typeof conversationIdInput>;

export const replyBody = z.object({
  message_text: z.string(),
  attachments: z
    .array(z.object({ url: z.url(), title: typedText(200).optional() }))
    .max(10)
    .optional(),
});
export const replyInput = replyBody.extend({ conversation_id: uuid });
export type ReplyInput = z.input<typeof replyInput>;

export const qaBody = z.object({
  qa_status: z.enum(QA_STATUSES, `One of ${QA_STATUSES.join(", ")}.`),
  qa_notes: typedText(MAX_NOTE_CHARACTERS).nullish(),
  dev_feedback: typedText(MAX_NOTE_CHARACTERS).nullish(),
});
export const setQaStatusInput = qaBody.extend({ conversation_id: uuid });
export type SetQaStatusInput = z.input<typeof setQaStatusInput>;

export const listConversationsInput = pageInput.extend({
  bot_id: uuid.optional(),
  property_id: uuid.optional(),
  contact_id: uuid.optional(),
  channel: z.enum(CHANNELS).optional(),
  completion_status: z.enum(COMPLETION_STATUSES).optional(),
  archive_status: z.enum(ARCHIVE_STATUSES).optional(),
  qa_status: z.enum(QA_STATUSES).optional(),
  q: z.string().trim().max(200).optional(),
  start_date: dayInput.optional(),
  end_date: dayInput.optional(),
  sort: z.enum(["created_at", "-created_at", "last_message_at", "-last_message_at"]).default("-last_message_at"),
});
export type ListConversationsInput = z.input<typeof listConversationsInput>;

const person = z.object({
  contact_id: uuid,
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

export const conversationObject = z.object({
  conversation_id: uuid,
  bot_id: uuid,
  bot_name: z.string(),
  property_id: uuid.nullable(),
  property_address: z.string().nullable(),
  qr_id: uuid.nullable(),
  /** The contact, under the seed's name. */
  user_id: uuid.nullable(),
  contact: person.nullable(),
  lead_id: uuid.nullable(),
  channel: z.enum(CHANNELS),
  language: z.string().nullable(),
  completion_status: z.enum(COMPLETION_STATUSES),
  archive_status: z.enum(ARCHIVE_STATUSES),
  qa_status: z.enum(QA_STATUSES),
  qa_notes: z.string().nullable(),
  dev_feedback: z.string().nullable(),
  qa_by: uuid.nullable(),
  qa_at: apiTime.nullable(),
  assigned_user_id: uuid.nullable(),
  taken_over_at: apiTime.nullable(),
  handoff_requested_at: apiTime.nullable(),
  handoff_reason: z.string().nullable(),
  lead_source: z.string().nullable(),
  apartment_size_preference: z.string().nullable(),
  budget_min: z.number().int().nullable(),
  budget_max: z.number().int().nullable(),
  move_in_date: z.string().nullable(),
  occupants: z.number().int().nullable(),
  has_pets: z.boolean().nullable(),
  pet_details: z.string().nullable(),
  desired_features: z.array(z.string()),
  tour_requested: z.boolean(),
  tour_datetime: apiTime.nullable(),
  tour_type: z.string().nullable(),
  notes: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()),
  lead_score: z.number().int(),
  message_count: z.number().int(),
  last_message_at: apiTime.nullable(),
  last_message_text: z.string().nullable(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type Conversation = z.input<typeof conversationObject>;

export const conversationWithMessages = conversationObject.extend({ messages: z.array(messageObject) });
export type ConversationWithMessages = z.input<typeof conversationWithMessages>;

export const contactObject = z.object({
  contact_id: uuid,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  language_preference: z.string().nullable(),
  nationality: z.string().nullable(),
  lead_source: z.string().nullable(),
  conversation_count: z.number().int(),
  lead_count: z.number().int(),
  last_seen_at: apiTime,
  created_at: apiTime,
  updated_at: apiTime,
});
export type Contact = z.input<typeof contactObject>;

export const contactDetail = contactObject.extend({
  consents: z.array(
    z.object({
      purpose: z.enum(["contact", "marketing"]),
      granted: z.boolean(),
      wording_version: z.string(),
      channel: z.string(),
      at: apiTime,
    }),
  ),
});
export type ContactDetail = z.input<typeof contactDetail>;

export const listContactsInput = pageInput.extend({
  q: z.string().trim().max(200).optional(),
  lead_source: z.string().trim().max(100).optional(),
  start_date: dayInput.optional(),
  end_date: dayInput.optional(),
  sort: z.enum(["created_at", "-created_at", "last_seen_at", "-last_seen_at"]).default("-last_seen_at"),
});
export type ListContactsInput = z.input<typeof listContactsInput>;

const contactFields = {
  email: emailAddress.nullish(),
  phone: z.string().trim().max(40).nullish(),
  first_name: typedText(100).nullish(),
  last_name: typedText(100).nullish(),
  language_preference: typedText(50).nullish(),
  nationality: typedText(100).nullish(),
  lead_source: typedText(100).nullish(),
};
export const updateContactBody = z.object(contactFields);
export const updateContactInput = updateContactBody.extend({ contact_id: uuid });
export type UpdateContactInput = z.input<typeof updateContactInput>;
export const createContactInput = z.object(contactFields);
export type CreateContactInput = z.input<typeof createContactInput>;
export const contactIdInput = z.object({ contact_id: uuid });
