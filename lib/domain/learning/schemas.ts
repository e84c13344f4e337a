import { z } from "zod";
import { updateChatbotInput } from "@/lib/domain/bots/schemas";
import { confirmFactsInput } from "@/lib/domain/knowledge/schemas";
import { apiTime } from "@/lib/kernel/api-types";
import { pageInput, pageOf } from "@/lib/kernel/paging";
import { QUESTION_ORIGINS, QUESTION_STATUSES, REPLAY_OUTCOMES, TOPIC_NAMES, TRIAGE_REASONS, TRIAGES } from "./constants";

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
  /** Has an AI provider of the organization write it from the quotes; without one, or when it says more than they do, they stand as they are. */
  with_provider: z.boolean().default(false),
});
export type DraftAnswerInput = z.input<typeof draftAnswerInput>;

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
  /** The listing's own description: `source_id` is then the property's. */
  is_listing: z.boolean(),
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

const sourceIds = z.array(id).min(1, "Name at least one source.").max(100);

/** What would change. Each is done with the same command as when it is done for good. */
export const replayChange = z.discriminatedUnion("kind", [
  /** Sources that were read but kept back become live. */
  z.strictObject({ kind: z.literal("sources_live"), source_ids: sourceIds }),
  z.strictObject({ kind: z.literal("sources_removed"), source_ids: sourceIds }),
  /** What a link said differently when it was read again. */
  z.strictObject({ kind: z.literal("source_change"), change_id: id }),
  z.strictObject({ kind: z.literal("facts"), property_id: id, facts: confirmFactsInput.shape.facts }),
  z.strictObject({ kind: z.literal("settings"), settings: updateChatbotInput.omit({ bot_id: true }) }),
]);
export type ReplayChange = z.input<typeof replayChange>;

export const startReplayBody = z.strictObject({ change: replayChange });
export const startReplayInput = startReplayBody.extend({ bot_id: id });
export type StartReplayInput = z.input<typeof startReplayInput>;

export const replayIdInput = z.object({ replay_id: id });
export type ReplayIdInput = z.infer<typeof replayIdInput>;

export const getReplayInput = pageInput.extend({ replay_id: id, outcome: z.enum(REPLAY_OUTCOMES).optional() });
export type GetReplayInput = z.input<typeof getReplayInput>;

export const listReplaysInput = pageInput.extend({ bot_id: id.optional() });
export type ListReplaysInput = z.input<typeof listReplaysInput>;

const replayAnswer = z.object({ text: z.string(), answered: z.boolean(), kind: z.string(), sources: z.array(z.string()) });

export const replayResultObject = z.object({
  result_id: id,
  property_id: id.nullable(),
  address: z.string().nullable(),
  question: z.string(),
  times_asked: z.number().int(),
  outcome: z.enum(REPLAY_OUTCOMES),
  before_answer: replayAnswer,
  after_answer: replayAnswer,
});
export type ReplayResult = z.input<typeof replayResultObject>;

export const replayObject = z.object({
  replay_id: id,
  bot_id: id,
  bot_name: z.string(),
  change: z.record(z.string(), z.unknown()),
  status: z.enum(["queued", "running", "done", "failed"]),
  /** 0..100 */
  progress: z.number().int(),
  totals: z.object({
    asked: z.number().int(),
    same: z.number().int(),
    changed: z.number().int(),
    won: z.number().int(),
    lost: z.number().int(),
  }),
  created_at: apiTime,
  finished_at: apiTime.nullable(),
});
export type Replay = z.input<typeof replayObject>;

/** A replay with a page of its results, lost ones first. */
export const replayDetailObject = replayObject.extend({
  /** Whether the change can still be made: `open`, or it was made, or is not there any more. */
  change_state: z.enum(["open", "made", "gone"]),
  results: pageOf(replayResultObject),
});

export const getCoverageInput = pageInput.extend({ bot_id: id, property_id: id.optional() });
export type GetCoverageInput = z.input<typeof getCoverageInput>;

const coverageTopic = z.object({
  topic: z.enum(TOPIC_NAMES),
  /** How buyers would ask it. */
  question: z.string(),
  times_asked: z.number().int(),
  state: z.enum(["known", "conflict", "unknown"]),
  /** An open cluster of questions about it. */
  cluster_id: id.nullable(),
});

export const coverageObject = z.object({
  bot_id: id,
  bot_name: z.string(),
  /** Of the homes on this page, 0..100; null without homes. */
  percent: z.number().int().nullable(),
  /** Questions of the last 90 days. */
  asked: z.number().int(),
  homes: pageOf(z.object({ property_id: id, address: z.string(), percent: z.number().int(), topics: z.array(coverageTopic) })),
  weeks: z.array(z.object({ week: z.iso.date(), asked: z.number().int(), answered: z.number().int(), rejected: z.number().int() })),
});
export type Coverage = z.input<typeof coverageObject>;
