import { z } from "zod";
import { answerUnansweredQuestion } from "@/lib/domain/knowledge/answer-unanswered-question";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { deleteSource } from "@/lib/domain/knowledge/delete-source";
import { getSource, listPropertyFacts, listSources, listUnansweredQuestions } from "@/lib/domain/knowledge/queries";
import { retrainSource } from "@/lib/domain/knowledge/retrain-source";
import {
  answerUnansweredQuestionInput,
  confirmFactsInput,
  factObject,
  listPropertyFactsInput,
  listSourcesInput,
  listUnansweredQuestionsInput,
  sourceDetailObject,
  sourceObject,
  unansweredQuestionObject,
} from "@/lib/domain/knowledge/schemas";
import { getProperty } from "@/lib/domain/properties/queries";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Training";
const read = { kind: "user_or_key", scope: "knowledge:read" } as const;
const write = { kind: "user_or_key", scope: "knowledge:write" } as const;
const params = z.object({ source_id: uuid });

const list = operation({
  method: "get",
  path: "/knowledge_sources",
  tag,
  summary: "List knowledge sources",
  auth: read,
  query: listSourcesInput,
  status: 200,
  response: pageOf(sourceObject),
  handler: ({ ctx, query }) => listSources({ ctx, input: query }),
});

const get = operation({
  method: "get",
  path: "/knowledge_sources/{source_id}",
  tag,
  summary: "Read a source: text, passages, facts, what was left out",
  description: "`passages` and `facts` are totals; `passage_items` holds the first 200, `text` the first 200,000 characters.",
  auth: read,
  params,
  status: 200,
  response: sourceDetailObject,
  handler: ({ ctx, params }) => getSource({ ctx, input: params }),
});

const remove = operation({
  method: "delete",
  path: "/knowledge_sources/{source_id}",
  tag,
  summary: "Delete a source and what was learned from it",
  auth: write,
  params,
  status: 204,
  handler: async ({ ctx, params }) => {
    await deleteSource({ ctx, input: params });
    return undefined;
  },
});

const retrain = operation({
  method: "post",
  path: "/knowledge_sources/{source_id}/retrain",
  tag,
  summary: "Read a source once more",
  auth: write,
  params,
  status: 202,
  response: z.object({ message: z.string(), job_id: uuid, source_id: uuid }),
  handler: async ({ ctx, params }) => ({ message: "The source is being read again.", ...(await retrainSource({ ctx, input: params })) }),
});

const facts = operation({
  method: "get",
  path: "/properties/{property_id}/facts",
  tag,
  summary: "Facts found for a property, each with its sentence",
  description: "Several values of one field are a conflict: confirm the true one.",
  auth: read,
  params: z.object({ property_id: uuid }),
  query: listPropertyFactsInput.pick({ status: true }),
  status: 200,
  response: z.object({ items: z.array(factObject) }),
  handler: async ({ ctx, params, query }) => {
    await getProperty({ ctx, input: params });
    return { items: await listPropertyFacts({ ctx, input: { ...params, ...query } }) };
  },
});

const confirm = operation({
  method: "post",
  path: "/properties/{property_id}/facts/confirm",
  tag,
  summary: "Confirm, correct or reject facts",
  description: "A value is written to the property; what sources said otherwise is rejected. `value: null` rejects.",
  auth: write,
  params: z.object({ property_id: uuid }),
  body: confirmFactsInput.pick({ facts: true }),
  status: 200,
  response: z.object({ message: z.string(), confirmed: z.number().int(), rejected: z.number().int() }),
  handler: async ({ ctx, params, body }) => ({
    message: "The facts were settled.",
    ...(await confirmFacts({ ctx, input: { ...params, ...body } })),
  }),
});

const questions = operation({
  method: "get",
  path: "/unanswered_questions",
  tag,
  summary: "What buyers asked and the bot could not answer",
  auth: read,
  query: listUnansweredQuestionsInput,
  status: 200,
  response: pageOf(unansweredQuestionObject),
  handler: ({ ctx, query }) => listUnansweredQuestions({ ctx, input: query }),
});

const answer = operation({
  method: "post",
  path: "/unanswered_questions/{unanswered_question_id}/answer",
  tag,
  summary: "Give the answer that the bot did not have",
  auth: write,
  params: z.object({ unanswered_question_id: uuid }),
  body: answerUnansweredQuestionInput.pick({ answer: true, property_id: true }),
  status: 201,
  response: z.object({ message: z.string(), source_id: uuid, unanswered_question_id: uuid }),
  handler: async ({ ctx, params, body }) => ({
    message: "The bot knows this now.",
    ...(await answerUnansweredQuestion({ ctx, input: { ...params, ...body } })),
  }),
});

/** Sources, facts and unanswered questions (api-v1.md, section 4). */
export const knowledgeSourcesOperations = [list, get, remove, retrain, facts, confirm, questions, answer];
