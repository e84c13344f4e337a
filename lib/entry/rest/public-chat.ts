import { z } from "zod";
import { getPublicBot } from "@/lib/domain/bots/queries";
import { getBranding } from "@/lib/domain/branding/queries";
import { eraseConversation } from "@/lib/domain/conversations/erase-conversation";
import { getPublicConversation } from "@/lib/domain/conversations/queries";
import { recordFeedback } from "@/lib/domain/conversations/record-feedback";
import { requestHandoff } from "@/lib/domain/conversations/request-handoff";
import {
  chatAnswer,
  chatBody,
  feedbackBody,
  handoffBody,
  publicConversationObject,
  userSessionId,
} from "@/lib/domain/conversations/schemas";
import { signTarget } from "@/lib/domain/conversations/sign-target";
import { bookTour } from "@/lib/domain/leads/book-tour";
import { getAvailability } from "@/lib/domain/leads/get-availability";
import { availabilityAnswer, availabilityInput, leadFormBody, tourBody } from "@/lib/domain/leads/schemas";
import { answerEvents, captureLeadForm, prepareTurn, takeTurn } from "@/lib/entry/public-turn";
import { apiTime, messageAnswer, uuid } from "@/lib/kernel/api-types";
import type { Ctx } from "@/lib/kernel/ctx";
import { consume } from "@/lib/platform/rate-limit/consume";
import { historyStream } from "./history-stream";
import { operation } from "./operation";

const tag = "Public chat";
const ofBot = { kind: "public", tenant: { kind: "bot", param: "bot_id", what: "This assistant" } } as const;
const ofSign = { kind: "public", tenant: { kind: "qr", param: "qr_id", what: "This sign" } } as const;
const ofConversation = { kind: "public", tenant: { kind: "conversation", param: "conversation_id", what: "This conversation" } } as const;
const conversationParams = z.object({ conversation_id: uuid });
const botParams = z.object({ bot_id: uuid });
const sessionQuery = z.object({ user_session_id: userSessionId });

async function limitChat(user_session_id: string, bot_id: string): Promise<void> {
  await consume("chat_session", user_session_id);
  await consume("chat_bot", bot_id);
}

const chatAtSign = operation({
  method: "post",
  path: "/public/chat/{qr_id}",
  tag,
  summary: "A buyer's message at a sign, and its answer",
  description:
    "With `Accept: text/event-stream` the answer comes as events while it is made: `delta` {text}, `citations` {citations}, `done` with the whole answer, which counts; `error` with a problem document when it failed after it had begun. Repeat with the same Idempotency-Key.",
  auth: ofSign,
  params: z.object({ qr_id: uuid }),
  body: chatBody,
  status: 200,
  response: chatAnswer,
  errors: ["bot_unavailable", "message_empty", "message_too_long"],
  stream: answerEvents,
  prepare: async ({ ctx, params, body, progress }) => {
    const { bot_id } = await signTarget({ ctx, input: params });
    await limitChat(body.user_session_id, bot_id);
    const input = { ...body, bot_id, qr_id: params.qr_id };
    return { input, prepared: await prepareTurn({ ctx, input, ...progress }) };
  },
  handler: ({ ctx, prepared }) => takeTurn({ ctx, ...prepared }),
});

const chatWithBot = operation({
  method: "post",
  path: "/public/bots/{bot_id}/chat",
  tag,
  summary: "A buyer's message in a widget or portal, and its answer",
  description: "As POST /public/chat/{qr_id}.",
  auth: ofBot,
  params: botParams,
  body: chatBody,
  status: 200,
  response: chatAnswer,
  errors: ["bot_unavailable", "message_empty", "message_too_long", "origin_not_allowed"],
  stream: answerEvents,
  prepare: async ({ ctx, params, body, progress }) => {
    await limitChat(body.user_session_id, params.bot_id);
    const input = { ...body, ...params };
    return { input, prepared: await prepareTurn({ ctx, input, ...progress }) };
  },
  handler: ({ ctx, prepared }) => takeTurn({ ctx, ...prepared }),
});

const history = operation({
  method: "get",
  path: "/public/conversations/{conversation_id}",
  tag,
  summary: "The history of a buyer's own conversation",
  description: "With `Accept: text/event-stream` first the history (`history`), then each new reply of a person (`message`) as it is sent.",
  auth: ofConversation,
  params: conversationParams,
  query: sessionQuery,
  status: 200,
  response: publicConversationObject,
  produces: ["text/event-stream"],
  handler: async ({ ctx, params, query, request }) => {
    const input = { ...params, ...query };
    const conversation = await getPublicConversation({ ctx, input });
    if (!(request.header("accept") ?? "").includes("text/event-stream")) return conversation;
    return historyStream({ first: conversation, read: () => getPublicConversation({ ctx, input }), signal: request.raw.signal });
  },
});

const lead = operation({
  method: "post",
  path: "/public/conversations/{conversation_id}/lead",
  tag,
  summary: "A buyer's contact details from the small form",
  auth: ofConversation,
  params: conversationParams,
  body: leadFormBody,
  status: 201,
  response: z.object({
    message: z.string(),
    lead: z.object({ captured: z.boolean(), missing: z.array(z.string()) }),
    agent: z.object({ name: z.string() }),
  }),
  limit: "public_form",
  handler: ({ ctx, params, body }) => captureLeadForm({ ctx, input: { ...body, ...params } }),
});

const tour = operation({
  method: "post",
  path: "/public/conversations/{conversation_id}/tour",
  tag,
  summary: "Book a tour",
  description: "`calendar_ics` is a calendar file (RFC 5545) to hand to the buyer.",
  auth: ofConversation,
  params: conversationParams,
  body: tourBody,
  status: 201,
  response: z.object({
    tour_id: uuid,
    message: z.string(),
    tour_datetime: apiTime,
    tour_type: z.string(),
    time_zone: z.string(),
    agent: z.object({ name: z.string() }),
    address: z.string().nullable(),
    calendar_ics: z.string(),
  }),
  errors: ["slot_taken", "slot_unavailable", "contact_needed"],
  limit: "public_form",
  handler: async ({ ctx, params, body }) => {
    const { user_session_id, ...booking } = body;
    await requireSession(ctx, params.conversation_id, user_session_id);
    const booked = await bookTour({ ctx, input: { ...booking, ...params } });
    return { ...booked, message: "Your tour is booked." };
  },
});

async function requireSession(ctx: Ctx, conversation_id: string, user_session_id: string): Promise<void> {
  await getPublicConversation({ ctx, input: { conversation_id, user_session_id } });
}

const feedback = operation({
  method: "post",
  path: "/public/conversations/{conversation_id}/feedback",
  tag,
  summary: "A thumb up or down for an answer",
  auth: ofConversation,
  params: conversationParams,
  body: feedbackBody,
  status: 200,
  response: messageAnswer,
  limit: "public_form",
  handler: ({ ctx, params, body }) => recordFeedback({ ctx, input: { ...body, ...params } }),
});

const handoff = operation({
  method: "post",
  path: "/public/conversations/{conversation_id}/handoff",
  tag,
  summary: "Ask for a person",
  auth: ofConversation,
  params: conversationParams,
  body: handoffBody,
  status: 200,
  response: z.object({ message: z.string(), handoff_requested: z.boolean() }),
  limit: "public_form",
  handler: ({ ctx, params, body }) => requestHandoff({ ctx, input: { ...body, ...params } }),
});

const erase = operation({
  method: "delete",
  path: "/public/conversations/{conversation_id}/data",
  tag,
  summary: "Erase what was said and who said it",
  auth: ofConversation,
  params: conversationParams,
  query: sessionQuery,
  status: 204,
  limit: "public_form",
  handler: async ({ ctx, params, query }) => eraseConversation({ ctx, input: { ...params, ...query } }).then(() => undefined),
});

const config = operation({
  method: "get",
  path: "/public/bots/{bot_id}/config",
  tag,
  summary: "Branding, greeting and languages of a bot",
  auth: ofBot,
  params: botParams,
  status: 200,
  response: z.object({
    bot_id: uuid,
    bot_name: z.string(),
    org_name: z.string(),
    available: z.boolean(),
    greeting: z.string(),
    disclaimer: z.string().nullable(),
    language: z.string(),
    languages: z.array(z.string()),
    suggested_questions: z.array(z.string()),
    lead_capture: z.object({
      enabled: z.boolean(),
      fields: z.array(z.string()),
      after_messages: z.number().int(),
      reason: z.string().nullable(),
    }),
    branding: z.record(z.string(), z.unknown()),
    agent: z.object({ name: z.string() }).nullable(),
  }),
  errors: ["bot_unavailable"],
  handler: async ({ ctx, params }) => {
    const bot = await getPublicBot({ ctx, input: params });
    const branding = await getBranding({ ctx, input: params });
    const { language, suggested_questions, lead_capture } = bot.conversation_config;
    const { greeting, disclaimer, ...look } = branding;
    const { bot_id, bot_name, org_name } = bot;
    const agent = bot.agent ? { name: bot.agent.full_name } : null;
    return {
      bot_id,
      bot_name,
      org_name,
      available: true,
      greeting,
      disclaimer,
      language,
      languages: ["en", "es", "ar"],
      suggested_questions,
      lead_capture,
      branding: look,
      agent,
    };
  },
});

const availability = operation({
  method: "get",
  path: "/public/bots/{bot_id}/availability",
  tag,
  summary: "Free tour slots",
  description: "`from` and `to` are days or times; two weeks unless told, at most sixty days.",
  auth: ofBot,
  params: botParams,
  query: availabilityInput.omit({ bot_id: true }),
  status: 200,
  response: availabilityAnswer,
  errors: ["bot_unavailable"],
  handler: ({ ctx, params, query }) => getAvailability({ ctx, input: { ...query, ...params } }),
});

/** What a buyer's page and other channels' doors call (api-v1.md, section 7). */
export const publicChatOperations = [chatAtSign, chatWithBot, history, lead, tour, feedback, handoff, erase, config, availability];
