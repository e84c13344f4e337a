import { z } from "zod";
import { deleteConversation } from "@/lib/domain/conversations/delete-conversation";
import { getConversation, getConversationStats, listConversations } from "@/lib/domain/conversations/queries";
import { release } from "@/lib/domain/conversations/release";
import { reply } from "@/lib/domain/conversations/reply";
import {
  conversationObject,
  conversationWithMessages,
  createConversationAnswer,
  createConversationInput,
  listConversationsInput,
  qaBody,
  replyBody,
  updateConversationBody,
} from "@/lib/domain/conversations/schemas";
import { setQaStatus } from "@/lib/domain/conversations/set-qa-status";
import { takeOver } from "@/lib/domain/conversations/take-over";
import { beginConversation, continueConversation } from "@/lib/entry/conversation-details";
import { uuid } from "@/lib/kernel/api-types";
import { asSystem } from "@/lib/kernel/ctx";
import { pageOf } from "@/lib/kernel/paging";
import { once } from "./idempotency";
import { visitorCtx } from "./identify";
import { operation } from "./operation";

const tag = "Conversations";
const params = z.object({ conversation_id: uuid });
const reading = { kind: "user_or_key", scope: "conversations:read" } as const;
const writing = { kind: "user_or_key", scope: "conversations:write" } as const;

const create = operation({
  method: "post",
  path: "/conversations",
  tag,
  summary: "Begin a conversation with what is known of the person",
  description:
    "Public. Contact and conversation exist together or not at all; a known email reuses the contact. `conversation_token` lets its holder add details later (header X-Conversation-Token). Takes Idempotency-Key.",
  auth: { kind: "open" },
  body: createConversationInput,
  status: 201,
  response: createConversationAnswer,
  errors: ["bot_unavailable"],
  limit: "public_form",
  handler: async ({ body, request }) => {
    const ctx = await visitorCtx(request, "bot", body.chatbot_id, "This chatbot");
    const key = request.header("idempotency-key");
    if (!key) return beginConversation({ ctx, input: body });
    const { body: stored } = await once(
      { ctx, key, operation: "post /conversations", visitor: request.ip, rawRequest: JSON.stringify(body) },
      async (ctx) => {
        return { status: 201, body: await beginConversation({ ctx, input: body }) };
      },
    );
    return stored as Awaited<ReturnType<typeof beginConversation>>;
  },
});

const list = operation({
  method: "get",
  path: "/conversations",
  tag,
  summary: "Conversations",
  auth: reading,
  query: listConversationsInput,
  status: 200,
  response: pageOf(conversationObject),
  handler: ({ ctx, query }) => listConversations({ ctx, input: query }),
});

const stats = operation({
  method: "get",
  path: "/conversations/stats",
  tag,
  summary: "Counts over all conversations",
  auth: reading,
  status: 200,
  response: z.object({
    total: z.number().int(),
    by_completion_status: z.record(z.string(), z.number().int()),
    by_archive_status: z.record(z.string(), z.number().int()),
    by_qa_status: z.record(z.string(), z.number().int()),
    by_channel: z.record(z.string(), z.number().int()),
    leads_captured: z.number().int(),
    average_messages: z.number(),
  }),
  handler: ({ ctx }) => getConversationStats({ ctx }),
});

const read = operation({
  method: "get",
  path: "/conversations/{conversation_id}",
  tag,
  summary: "A conversation with its messages",
  auth: reading,
  params,
  status: 200,
  response: conversationWithMessages,
  handler: ({ ctx, params }) => getConversation({ ctx, input: params }),
});

const update = operation({
  method: "patch",
  path: "/conversations/{conversation_id}",
  tag,
  summary: "Add what became known, or change the conversation's state",
  description: "With X-Conversation-Token instead of a sign-in: details alone.",
  auth: {
    ...writing,
    visitor: { header: "x-conversation-token", tenant: { kind: "conversation", param: "conversation_id", what: "This conversation" } },
  },
  params,
  body: updateConversationBody,
  status: 200,
  response: z.object({ conversation_id: uuid, message: z.string(), conversation: conversationObject.nullable() }),
  handler: async ({ ctx, params, body, request }) => {
    const conversation_token = request.header("x-conversation-token");
    const { message } = await continueConversation({ ctx, input: { ...body, ...params, conversation_token } });
    const conversation = ctx.actor.type === "visitor" ? null : await getConversation({ ctx: asSystem(ctx, "conversation"), input: params });
    return { ...params, message, conversation };
  },
});

const remove = operation({
  method: "delete",
  path: "/conversations/{conversation_id}",
  tag,
  summary: "Delete a conversation with its messages",
  auth: { ...writing, roles: ["admin"] },
  params,
  status: 204,
  handler: async ({ ctx, params }) => deleteConversation({ ctx, input: params }).then(() => undefined),
});

const quality = operation({
  method: "put",
  path: "/conversations/{conversation_id}/qa",
  tag,
  summary: "Move a conversation through quality assurance",
  description: "unchecked to passed or issue; issue to fixed; fixed to passed or issue.",
  auth: writing,
  params,
  body: qaBody,
  status: 200,
  response: z.object({ conversation_id: uuid, qa_status: z.string(), message: z.string(), conversation: conversationObject }),
  errors: ["invalid_transition"],
  handler: async ({ ctx, params, body }) => {
    const saved = await setQaStatus({ ctx, input: { ...body, ...params } });
    return { ...saved, conversation: await getConversation({ ctx: asSystem(ctx, "conversation"), input: params }) };
  },
});

const answer = operation({
  method: "post",
  path: "/conversations/{conversation_id}/messages",
  tag,
  summary: "A person's reply",
  description: "Delivered on the conversation's own channel; the assistant stays silent from then on.",
  auth: writing,
  params,
  body: replyBody,
  status: 201,
  response: z.object({ message_id: uuid, conversation_id: uuid, status: z.string(), message: z.string() }),
  errors: ["message_empty", "message_too_long"],
  handler: ({ ctx, params, body }) => reply({ ctx, input: { ...body, ...params } }),
});

const state = z.object({ conversation_id: uuid, message: z.string() });

const take = operation({
  method: "post",
  path: "/conversations/{conversation_id}/takeover",
  tag,
  summary: "Answer in the assistant's place",
  auth: writing,
  params,
  status: 200,
  response: state,
  handler: ({ ctx, params }) => takeOver({ ctx, input: params }),
});

const handBack = operation({
  method: "post",
  path: "/conversations/{conversation_id}/release",
  tag,
  summary: "Let the assistant answer again",
  auth: writing,
  params,
  status: 200,
  response: state,
  handler: ({ ctx, params }) => release({ ctx, input: params }),
});

/** Conversations, the inbox and QA (api-v1.md, section 8). */
export const conversationsOperations = [create, list, stats, read, update, remove, quality, answer, take, handBack];
