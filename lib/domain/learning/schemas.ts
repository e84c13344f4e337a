import { z } from "zod";
import { apiTime } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { QUESTION_ORIGINS, QUESTION_STATUSES, TRIAGE_REASONS, TRIAGES } from "./constants";

const id = z.uuid();

export const listQuestionClustersInput = pageInput.extend({
  bot_id: id.optional(),
  property_id: id.optional(),
  origin: z.enum(QUESTION_ORIGINS).optional(),
  triage: z.enum(TRIAGES).optional(),
  status: z.enum(QUESTION_STATUSES).default("open"),
});
export type ListQuestionClustersInput = z.input<typeof listQuestionClustersInput>;

/** Any question of a cluster names it; its oldest one is its `cluster_id`. */
export const clusterIdInput = z.object({ cluster_id: id });
export type ClusterIdInput = z.infer<typeof clusterIdInput>;

export const draftAnswerInput = clusterIdInput.extend({
  /** For which home; absent: the home that was asked about most. */
  property_id: id.optional(),
});
export type DraftAnswerInput = z.infer<typeof draftAnswerInput>;

export const answerClusterBody = z.object({
  answer: z.string().trim().min(1, "Write the answer.").max(10_000),
  /** The question as it is stored with the answer; absent: the cluster's own. */
  question: z.string().trim().min(1, "Write the question.").max(1000).optional(),
  /** For which home; null for every home of the chatbot. Absent: the home asked about, for every home when there were several. */
  property_id: id.nullable().optional(),
});
export const answerClusterInput = answerClusterBody.extend({ cluster_id: id });
export type AnswerClusterInput = z.infer<typeof answerClusterInput>;

export const reopenQuestionsInput = z.object({ unanswered_question_ids: z.array(id).min(1).max(500) });
export type ReopenQuestionsInput = z.infer<typeof reopenQuestionsInput>;

export const triageClusterBody = z.object({ triage: z.enum(TRIAGES, `One of ${TRIAGES.join(", ")}.`).nullable() });
export const triageClusterInput = triageClusterBody.extend({ cluster_id: id });
export type TriageClusterInput = z.infer<typeof triageClusterInput>;

const home = z.object({ property_id: id, address: z.string() });

export const clusterQuestionObject = z.object({
  unanswered_question_id: id,
  question: z.string(),
  language: z.string().nullable(),
  times_asked: z.number().int(),
  origin: z.enum(QUESTION_ORIGINS),
  property_id: id.nullable(),
  conversation_id: id.nullable(),
  /** The reply that a buyer rejected. */
  answer_text: z.string().nullable(),
  last_asked_at: apiTime,
});

/** Questions that ask the same in other words. */
export const questionClusterObject = z.object({
  cluster_id: id,
  bot_id: id,
  bot_name: z.string(),
  status: z.enum(QUESTION_STATUSES),
  /** As it was asked most often. */
  question: z.string(),
  questions: z.array(clusterQuestionObject),
  times_asked: z.number().int(),
  origins: z.array(z.enum(QUESTION_ORIGINS)),
  homes: z.array(home),
  first_asked_at: apiTime,
  last_asked_at: apiTime,
  triage: z.enum(TRIAGES),
  /** Who judged: a person, or a rule by what the sources say now. */
  triage_by: z.enum(["person", "rule"]),
  triage_reason: z.enum(TRIAGE_REASONS).nullable(),
  /** The source or field that the reason is about. */
  triage_about: z.string().nullable(),
});
export type QuestionCluster = z.input<typeof questionClusterObject>;

export const draftSourceObject = z.object({
  source_id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  quote: z.string(),
  char_start: z.number().int(),
  char_end: z.number().int(),
});

/** `none`: the sources say nothing of it. `refused`: the Fair Housing guard answers this whatever is written. */
export const draftObject = z.object({
  kind: z.enum(["quote", "provider", "none", "refused"]),
  text: z.string(),
  sources: z.array(draftSourceObject),
  property_id: id.nullable(),
});
export type Draft = z.infer<typeof draftObject>;
