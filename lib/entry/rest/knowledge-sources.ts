import { z } from "zod";
import { acceptSourceChange } from "@/lib/domain/knowledge/accept-source-change";
import { answerUnansweredQuestion } from "@/lib/domain/knowledge/answer-unanswered-question";
import { getSourceChange, listSourceChanges } from "@/lib/domain/knowledge/change-queries";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { listConflicts } from "@/lib/domain/knowledge/conflict-queries";
import { deleteSource } from "@/lib/domain/knowledge/delete-source";
import { dismissSourceChange } from "@/lib/domain/knowledge/dismiss-source-change";
import { makeSourcesLive } from "@/lib/domain/knowledge/make-sources-live";
import { conflictObject, factObject, sourceChangeObject, sourceDetailObject, sourceObject } from "@/lib/domain/knowledge/objects";
import { getSource, listPropertyFacts, listSources, listUnansweredQuestions } from "@/lib/domain/knowledge/queries";
import { replaceSource } from "@/lib/domain/knowledge/replace-source";
import { retrainSource } from "@/lib/domain/knowledge/retrain-source";
import {
  answerUnansweredQuestionInput,
  confirmFactsInput,
  listPropertyFactsInput,
  listSourceChangesInput,
  listSourcesInput,
  listUnansweredQuestionsInput,
  makeSourcesLiveInput,
  replaceSourceBody,
  sourceChanges,
  unansweredQuestionObject,
} from "@/lib/domain/knowledge/schemas";
import { updateSource } from "@/lib/domain/knowledge/update-source";
import { getProperty } from "@/lib/domain/properties/queries";
import { uuid } from "@/lib/kernel/api-types";
import { asSystem } from "@/lib/kernel/ctx";
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

const change = operation({
  method: "patch",
  path: "/knowledge_sources/{source_id}",
  tag,
  summary: "Change a source: its title, whether buyers hear of it, whether its link is read again each week",
  auth: write,
  params,
  body: sourceChanges,
  status: 200,
  response: z.object({ message: z.string(), source: sourceObject }),
  handler: async ({ ctx, params, body }) => {
    await updateSource({ ctx, input: { ...body, ...params } });
    return { message: "The source was changed.", source: await getSource({ ctx: asSystem(ctx, "answer"), input: params }) };
  },
});

const makeLive = operation({
  method: "post",
  path: "/knowledge_sources/make_live",
  tag,
  summary: "Let buyers hear of sources that were kept back",
  auth: write,
  body: makeSourcesLiveInput,
  status: 200,
  response: z.object({ message: z.string(), made_live: z.number().int() }),
  handler: async ({ ctx, body }) => ({ message: "Buyers hear of this now.", ...(await makeSourcesLive({ ctx, input: body })) }),
});

const replaced = z.object({ message: z.string(), source_id: uuid, job_id: uuid.nullable() });

const replace = operation({
  method: "post",
  path: "/knowledge_sources/{source_id}/replace",
  tag,
  summary: "Put another page or text in the place of a source",
  description: "What buyers hear stays as it is until the new page was read. A text is read at once: `job_id` is null.",
  auth: write,
  params,
  body: replaceSourceBody,
  status: 202,
  response: replaced,
  errors: ["url_not_allowed"],
  handler: async ({ ctx, params, body: { url, text_content } }) => ({
    message: "The source was replaced.",
    ...(await replaceSource({ ctx, input: { ...params, url, text: text_content } })),
  }),
});

const replaceFile = operation({
  method: "post",
  path: "/knowledge_sources/{source_id}/replace_file",
  tag,
  summary: "Put another document or picture in the place of a source",
  description: "multipart/form-data with `file` and, for a picture, `caption`. What buyers hear stays as it is until the file was read.",
  auth: write,
  params,
  body: "multipart",
  status: 202,
  response: replaced,
  limit: "upload",
  handler: async ({ ctx, params, form }) => {
    const file = { name: form.file.name, bytes: form.file.bytes };
    return {
      message: "The new file is being read.",
      ...(await replaceSource({ ctx, input: { ...params, file, caption: form.fields.caption } })),
    };
  },
});

const changes = operation({
  method: "get",
  path: "/knowledge_sources/{source_id}/changes",
  tag,
  summary: "What a link said differently when it was read again",
  auth: read,
  params,
  query: listSourceChangesInput.pick({ page: true, page_size: true, status: true }),
  status: 200,
  response: pageOf(sourceChangeObject),
  handler: ({ ctx, params, query }) => listSourceChanges({ ctx, input: { ...query, ...params } }),
});

const allChanges = operation({
  method: "get",
  path: "/source_changes",
  tag,
  summary: "What all links said differently when they were read again",
  auth: read,
  query: listSourceChangesInput,
  status: 200,
  response: pageOf(sourceChangeObject),
  handler: ({ ctx, query }) => listSourceChanges({ ctx, input: query }),
});

const changeParams = z.object({ change_id: uuid });
const decided = z.object({ message: z.string(), change: sourceChangeObject });

const accept = operation({
  method: "post",
  path: "/source_changes/{change_id}/accept",
  tag,
  summary: "Let buyers hear what a link says now",
  auth: write,
  params: changeParams,
  status: 200,
  response: decided,
  errors: ["change_decided"],
  handler: async ({ ctx, params }) => {
    await acceptSourceChange({ ctx, input: params });
    return {
      message: "Buyers hear what the page says now.",
      change: await getSourceChange({ ctx: asSystem(ctx, "answer"), input: params }),
    };
  },
});

const dismiss = operation({
  method: "post",
  path: "/source_changes/{change_id}/dismiss",
  tag,
  summary: "Leave aside what a link says now",
  auth: write,
  params: changeParams,
  status: 200,
  response: decided,
  errors: ["change_decided"],
  handler: async ({ ctx, params }) => {
    await dismissSourceChange({ ctx, input: params });
    return { message: "The change was left aside.", change: await getSourceChange({ ctx: asSystem(ctx, "answer"), input: params }) };
  },
});

const conflictsOfProperty = operation({
  method: "get",
  path: "/properties/{property_id}/conflicts",
  tag,
  summary: "Values of a property that sources disagree about, with the sentences side by side",
  description: "Units are brought together first, lists complete each other. Confirming one value settles it everywhere.",
  auth: read,
  params: z.object({ property_id: uuid }),
  status: 200,
  response: z.object({ items: z.array(conflictObject) }),
  handler: async ({ ctx, params }) => ({ items: await listConflicts({ ctx, input: params }) }),
});

const conflictsOfChatbot = operation({
  method: "get",
  path: "/chatbots/{bot_id}/conflicts",
  tag,
  summary: "Open conflicts of all homes that a chatbot speaks for",
  auth: read,
  params: z.object({ bot_id: uuid }),
  status: 200,
  response: z.object({ items: z.array(conflictObject) }),
  handler: async ({ ctx, params }) => ({ items: await listConflicts({ ctx, input: params }) }),
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
export const knowledgeSourcesOperations = [
  list,
  get,
  change,
  remove,
  retrain,
  makeLive,
  replace,
  replaceFile,
  changes,
  allChanges,
  accept,
  dismiss,
  facts,
  confirm,
  conflictsOfProperty,
  conflictsOfChatbot,
  questions,
  answer,
];
