"use server";

import { dismissSourceChange } from "@/lib/domain/knowledge/dismiss-source-change";
import type { ChangeIdInput } from "@/lib/domain/knowledge/schemas";
import { answerCluster } from "@/lib/domain/learning/answer-cluster";
import { dismissCluster } from "@/lib/domain/learning/dismiss-cluster";
import { draftAnswer } from "@/lib/domain/learning/draft-answer";
import { makeChange } from "@/lib/domain/learning/make-change";
import { reopenQuestions } from "@/lib/domain/learning/reopen-questions";
import type {
  AnswerClusterInput,
  ClusterIdInput,
  DraftAnswerInput,
  ReopenQuestionsInput,
  ReplayIdInput,
  StartReplayInput,
  TriageClusterInput,
} from "@/lib/domain/learning/schemas";
import { settleCluster } from "@/lib/domain/learning/settle-cluster";
import { startReplay } from "@/lib/domain/learning/start-replay";
import { triageCluster } from "@/lib/domain/learning/triage-cluster";
import { action } from "@/lib/entry/action";
import type { Ctx } from "@/lib/kernel/ctx";

type Call<I> = { ctx: Ctx; input: I };

/** Gives a cluster of questions its answer. */
export const answerQuestions = action(({ ctx, input }: Call<AnswerClusterInput>) => answerCluster({ ctx, input }));

/** A first answer from the nearest sources, for one home. */
export const draftForHome = action(({ ctx, input }: Call<DraftAnswerInput>) => draftAnswer({ ctx, input }));

/** Puts a cluster aside; answers what `bringBack` undoes it with. */
export const putAside = action(({ ctx, input }: Call<ClusterIdInput>) => dismissCluster({ ctx, input }));

/** Brings questions that were put aside back. */
export const bringBack = action(({ ctx, input }: Call<ReopenQuestionsInput>) => reopenQuestions({ ctx, input }));

/** Takes a cluster off the list that the bot answers by now. */
export const settleQuestions = action(({ ctx, input }: Call<ClusterIdInput>) => settleCluster({ ctx, input }));

/** Says by hand why a cluster failed. */
export const judgeQuestions = action(async ({ ctx, input }: Call<TriageClusterInput>) => {
  await triageCluster({ ctx, input });
  return {};
});

/** Has past questions asked before and after a change; answers the replay to look at. */
export const replayQuestions = action(({ ctx, input }: Call<StartReplayInput>) => startReplay({ ctx, input }));

/** Makes the change that a replay tried. */
export const makeReplayedChange = action(async ({ ctx, input }: Call<ReplayIdInput>) => {
  await makeChange({ ctx, input });
  return {};
});

/** Leaves a page as it was read before. */
export const keepSourceAsItIs = action(async ({ ctx, input }: Call<ChangeIdInput>) => {
  await dismissSourceChange({ ctx, input });
  return {};
});
