import { z } from "zod";
import { answerCluster } from "@/lib/domain/learning/answer-cluster";
import { getCoverage } from "@/lib/domain/learning/coverage-queries";
import { dismissCluster } from "@/lib/domain/learning/dismiss-cluster";
import { draftAnswer } from "@/lib/domain/learning/draft-answer";
import { getQuestionCluster, listQuestionClusters } from "@/lib/domain/learning/queries";
import { reopenQuestions } from "@/lib/domain/learning/reopen-questions";
import {
  answerClusterBody,
  coverageObject,
  draftAnswerInput,
  draftObject,
  getCoverageInput,
  listQuestionClustersInput,
  questionClusterObject,
  triageClusterBody,
} from "@/lib/domain/learning/schemas";
import { settleCluster } from "@/lib/domain/learning/settle-cluster";
import { triageCluster } from "@/lib/domain/learning/triage-cluster";
import { messageAnswer, uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { type Operation, operation } from "./operation";

const tag = "Learning";
const read = { kind: "user_or_key", scope: "knowledge:read" } as const;
const write = { kind: "user_or_key", scope: "knowledge:write" } as const;
const params = z.object({ cluster_id: uuid });

const list = operation({
  method: "get",
  path: "/question_clusters",
  tag,
  summary: "What buyers asked in vain, the same question in other words once",
  description:
    "Questions that the bot could not answer and answers that buyers rejected, most asked first. `triage` says why it failed: `gap` (no source speaks of it), `retrieval` (one does, it was not found), `synthesis` (found, no right answer made), `conflict` (sources disagree).",
  auth: read,
  query: listQuestionClustersInput,
  status: 200,
  response: pageOf(questionClusterObject),
  handler: ({ ctx, query }) => listQuestionClusters({ ctx, input: query }),
});

const one = operation({
  method: "get",
  path: "/question_clusters/{cluster_id}",
  tag,
  summary: "One cluster of questions, by any of its questions",
  auth: read,
  params,
  status: 200,
  response: questionClusterObject,
  handler: ({ ctx, params }) => getQuestionCluster({ ctx, input: params }),
});

const draft = operation({
  method: "post",
  path: "/question_clusters/{cluster_id}/draft",
  tag,
  summary: "A first answer from the nearest sources",
  description:
    "Nothing is stored. `kind` is `none` when the sources say nothing of it. `with_provider` has an AI provider write it from the quotes, at its cost; what says more than they do is not used.",
  auth: write,
  params,
  body: draftAnswerInput.omit({ cluster_id: true }),
  status: 200,
  response: draftObject,
  handler: ({ ctx, params, body }) => draftAnswer({ ctx, input: { ...params, ...body } }),
});

const answer = operation({
  method: "post",
  path: "/question_clusters/{cluster_id}/answer",
  tag,
  summary: "Give a cluster of questions its answer",
  description: "`property_id`: for which home; null for every home of the chatbot. Questions about other homes stay open.",
  auth: write,
  params,
  body: answerClusterBody,
  status: 201,
  response: z.object({ message: z.string(), source_id: uuid, answered: z.number().int(), left_open: z.number().int() }),
  errors: ["question_settled"],
  handler: async ({ ctx, params, body }) => ({
    message: "The bot knows this now.",
    ...(await answerCluster({ ctx, input: { ...params, ...body } })),
  }),
});

const dismiss = operation({
  method: "post",
  path: "/question_clusters/{cluster_id}/dismiss",
  tag,
  summary: "Put a cluster aside",
  auth: write,
  params,
  status: 200,
  response: z.object({ message: z.string(), unanswered_question_ids: z.array(uuid) }),
  handler: async ({ ctx, params }) => ({ message: "The question was put aside.", ...(await dismissCluster({ ctx, input: params })) }),
});

const reopen = operation({
  method: "post",
  path: "/question_clusters/{cluster_id}/reopen",
  tag,
  summary: "Bring a cluster that was put aside back",
  auth: write,
  params,
  status: 200,
  response: messageAnswer,
  handler: async ({ ctx, params }) => {
    const { questions } = await getQuestionCluster({ ctx, input: params });
    await reopenQuestions({ ctx, input: { unanswered_question_ids: questions.map((item) => item.unanswered_question_id) } });
    return { message: "The question is back." };
  },
});

const settle = operation({
  method: "post",
  path: "/question_clusters/{cluster_id}/settle",
  tag,
  summary: "Take a cluster off the list that the bot answers by now",
  auth: write,
  params,
  status: 200,
  response: z.object({ message: z.string(), settled: z.number().int() }),
  handler: async ({ ctx, params }) => ({ message: "The question is settled.", ...(await settleCluster({ ctx, input: params })) }),
});

const triage = operation({
  method: "put",
  path: "/question_clusters/{cluster_id}/triage",
  tag,
  summary: "Say why a cluster failed",
  description: "What a person says is kept; null leaves it to the rule again.",
  auth: write,
  params,
  body: triageClusterBody,
  status: 200,
  response: messageAnswer,
  handler: async ({ ctx, params, body }) => {
    await triageCluster({ ctx, input: { ...params, ...body } });
    return { message: "Saved." };
  },
});

const coverage = operation({
  method: "get",
  path: "/chatbots/{bot_id}/coverage",
  tag,
  summary: "Which of the things buyers ask about are known of each home",
  description: "Weighted by how often they were asked in the last 90 days; with the share of answered questions per week.",
  auth: read,
  params: z.object({ bot_id: uuid }),
  query: getCoverageInput.pick({ property_id: true, page: true, page_size: true }),
  status: 200,
  response: coverageObject,
  handler: ({ ctx, params, query }) => getCoverage({ ctx, input: { ...params, ...query } }),
});

/** Clusters of questions and coverage. */
export const learningOperations: Operation[] = [list, one, draft, answer, dismiss, reopen, settle, triage, coverage];
