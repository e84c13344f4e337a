"use server";

import { addDocumentSource as addDocumentSourceCommand } from "@/lib/domain/knowledge/add-document-source";
import { addImageSource as addImageSourceCommand } from "@/lib/domain/knowledge/add-image-source";
import { addTextSource as addTextSourceCommand } from "@/lib/domain/knowledge/add-text-source";
import { addUrlSource as addUrlSourceCommand } from "@/lib/domain/knowledge/add-url-source";
import { answerUnansweredQuestion as answerUnansweredQuestionCommand } from "@/lib/domain/knowledge/answer-unanswered-question";
import { confirmFacts as confirmFactsCommand } from "@/lib/domain/knowledge/confirm-facts";
import { deleteSource as deleteSourceCommand } from "@/lib/domain/knowledge/delete-source";
import { dismissUnansweredQuestion as dismissUnansweredQuestionCommand } from "@/lib/domain/knowledge/dismiss-unanswered-question";
import { getTrainingJob as getTrainingJobQuery } from "@/lib/domain/knowledge/queries";
import { retrainSource as retrainSourceCommand } from "@/lib/domain/knowledge/retrain-source";
import type {
  AddTextSourceInput,
  AddUrlSourceInput,
  AnswerUnansweredQuestionInput,
  ConfirmFactsInput,
  DismissUnansweredQuestionInput,
  JobIdInput,
  SourceIdInput,
} from "@/lib/domain/knowledge/schemas";
import { action } from "@/lib/entry/action";
import { readUpload } from "@/lib/entry/read-upload";
import type { Ctx } from "@/lib/kernel/ctx";

type Call<I> = { ctx: Ctx; input: I };

/** Adds a web page; answers the job to follow. */
export const addUrlSource = action(({ ctx, input }: Call<AddUrlSourceInput>) => addUrlSourceCommand({ ctx, input }));

/** Adds what a realtor writes, or a question with its answer. */
export const addTextSource = action(({ ctx, input }: Call<AddTextSourceInput>) => addTextSourceCommand({ ctx, input }));

/** Adds a document: a form with `file` and `property_id` or `bot_id`. */
export const addDocumentSource = action(async ({ ctx, input }: Call<FormData>) => {
  const { file, property_id, bot_id } = await readUpload(input);
  return addDocumentSourceCommand({ ctx, input: { file, property_id, bot_id } });
});

/** Adds a picture: a form with `file`, `caption` and `property_id` or `bot_id`. */
export const addImageSource = action(async ({ ctx, input }: Call<FormData>) => addImageSourceCommand({ ctx, input: await readUpload(input) }));

/** Where a training job stands. */
export const getTrainingJob = action(({ ctx, input }: Call<JobIdInput>) => getTrainingJobQuery({ ctx, input }));

/** Reads a source once more. */
export const retrainSource = action(({ ctx, input }: Call<SourceIdInput>) => retrainSourceCommand({ ctx, input }));

/** Removes a source and what was learned from it. */
export const deleteSource = action(async ({ ctx, input }: Call<SourceIdInput>) => {
  await deleteSourceCommand({ ctx, input });
  return {};
});

/** Confirms, corrects or rejects facts of a property. */
export const confirmFacts = action(({ ctx, input }: Call<ConfirmFactsInput>) => confirmFactsCommand({ ctx, input }));

/** Gives the answer that the bot did not have. */
export const answerUnansweredQuestion = action(({ ctx, input }: Call<AnswerUnansweredQuestionInput>) => answerUnansweredQuestionCommand({ ctx, input }));

/** Puts a question aside that needs no answer. */
export const dismissUnansweredQuestion = action(async ({ ctx, input }: Call<DismissUnansweredQuestionInput>) => {
  await dismissUnansweredQuestionCommand({ ctx, input });
  return {};
});
