import { z } from "zod";
import { prepareAnswer } from "@/lib/domain/answers/prepare-answer";
import { createChatbot } from "@/lib/domain/bots/create-chatbot";
import { deleteChatbot } from "@/lib/domain/bots/delete-chatbot";
import { getChatbot, listChatbots } from "@/lib/domain/bots/queries";
import { recordAiUsage } from "@/lib/domain/bots/record-ai-usage";
import { chatbotObject, createChatbotInput, listChatbotsInput, previewChatbotBody, updateChatbotBody } from "@/lib/domain/bots/schemas";
import { updateChatbot } from "@/lib/domain/bots/update-chatbot";
import { conflictInWords, conflictsBeforePublishing } from "@/lib/domain/knowledge/conflict-queries";
import { getProperty } from "@/lib/domain/properties/queries";
import { messageAnswer, uuid } from "@/lib/kernel/api-types";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { AppError, invalid } from "@/lib/kernel/errors";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Chatbots";
const params = z.object({ bot_id: uuid });
const read = { kind: "user_or_key", scope: "chatbots:read" } as const;
const write = { kind: "user_or_key", scope: "chatbots:write" } as const;

/** Words for a person. */
const warnings = z.array(z.string());

/** The answer of a preview: as in public chat, but nothing was recorded, so no conversation and no lead. */
const previewAnswer = z.object({
  bot_response_text: z.string(),
  conversation_id: uuid.nullable(),
  message_id: uuid.nullable(),
  citations: z.array(z.object({ source_id: z.string(), title: z.string(), quote: z.string(), url: z.string().optional() })),
  suggested_questions: z.array(z.string()),
  answered: z.boolean(),
  handoff: z.boolean(),
  lead: z.object({ captured: z.boolean(), missing: z.array(z.string()) }),
});

const create = operation({
  method: "post",
  path: "/chatbots",
  tag,
  summary: "Make a chatbot",
  auth: write,
  body: createChatbotInput,
  status: 201,
  response: z.object({ bot_id: uuid, message: z.string(), chatbot: chatbotObject, warnings }),
  errors: ["slug_taken"],
  handler: async ({ ctx, body }) => {
    const chatbot = await createChatbot({ ctx, input: body });
    return { bot_id: chatbot.bot_id, message: "The chatbot was made.", chatbot, warnings: [] };
  },
});

const list = operation({
  method: "get",
  path: "/chatbots",
  tag,
  summary: "List chatbots",
  auth: read,
  query: listChatbotsInput,
  status: 200,
  response: pageOf(chatbotObject),
  handler: ({ ctx, query }) => listChatbots({ ctx, input: query }),
});

const one = operation({
  method: "get",
  path: "/chatbots/{bot_id}",
  tag,
  summary: "Read a chatbot",
  auth: read,
  params,
  status: 200,
  response: chatbotObject,
  handler: ({ ctx, params }) => getChatbot({ ctx, input: params }),
});

const change = operation({
  method: "put",
  path: "/chatbots/{bot_id}",
  tag,
  summary: "Change a part of a chatbot",
  auth: write,
  params,
  body: updateChatbotBody,
  status: 200,
  description: "`warnings`: what publishing would ask about, such as sources that disagree on a price. They stop nothing.",
  response: z.object({ message: z.string(), chatbot: chatbotObject, warnings }),
  errors: ["slug_taken"],
  handler: async ({ ctx, params, body }) => {
    const chatbot = await updateChatbot({ ctx, input: { ...body, ...params } });
    const open = body.status === "active" ? await conflictsBeforePublishing({ ctx: asSystem(ctx, "publishing"), input: params }) : [];
    return { message: "The chatbot was changed.", chatbot, warnings: open.map(conflictInWords) };
  },
});

const remove = operation({
  method: "delete",
  path: "/chatbots/{bot_id}",
  tag,
  summary: "Delete a chatbot; its printed signs then lead to a page that says so",
  auth: write,
  params,
  status: 200,
  response: messageAnswer,
  handler: async ({ ctx, params }) => {
    await deleteChatbot({ ctx, input: params });
    return { message: "The chatbot was deleted. Its signs can be pointed at another one." };
  },
});

const preview = operation({
  method: "post",
  path: "/chatbots/{bot_id}/preview",
  tag,
  summary: "Ask a chatbot without recording anything",
  auth: write,
  params,
  body: previewChatbotBody,
  status: 200,
  response: previewAnswer,
  prepare: async ({ ctx, params, body }) => {
    await getChatbot({ ctx, input: params });
    if (body.property_id) await requireProperty(ctx, body.property_id);
    return prepareAnswer({ ctx, input: { ...body, ...params } });
  },
  handler: async ({ ctx, params, prepared: answer }) => {
    // Nothing is kept of the question, but what a provider took for it is paid for.
    for (const use of answer.uses ?? [])
      await recordAiUsage({ ctx: asSystem(ctx, "preview"), input: { purpose: "answer", ...params, ...use } });
    const { bot_response_text, citations, suggested_questions, answered, handoff } = answer;
    return {
      bot_response_text,
      conversation_id: null,
      message_id: null,
      citations,
      suggested_questions,
      answered,
      handoff,
      lead: { captured: false, missing: [] },
    };
  },
});

async function requireProperty(ctx: Ctx, property_id: string): Promise<void> {
  await getProperty({ ctx, input: { property_id } }).catch((error: unknown) => {
    if (error instanceof AppError && error.kind === "not_found")
      throw invalid([{ path: "property_id", message: "This property was not found in your organization." }]);
    throw error;
  });
}

/** api-v1.md, section 2. */
export const chatbotsOperations = [create, list, one, change, remove, preview];
