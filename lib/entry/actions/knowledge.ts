"use server";

import { addDocumentSource } from "@/lib/domain/knowledge/add-document-source";
import { addImageSource } from "@/lib/domain/knowledge/add-image-source";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { addUrlSource } from "@/lib/domain/knowledge/add-url-source";
import { answerUnansweredQuestion } from "@/lib/domain/knowledge/answer-unanswered-question";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { deleteSource } from "@/lib/domain/knowledge/delete-source";
import { dismissUnansweredQuestion } from "@/lib/domain/knowledge/dismiss-unanswered-question";
import { getTrainingJob } from "@/lib/domain/knowledge/queries";
import { retrainSource } from "@/lib/domain/knowledge/retrain-source";
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
export const addUrl = action(({ ctx, input }: Call<AddUrlSourceInput>) => addUrlSource({ ctx, input }));

/** Adds what a realtor writes, or a question with its answer. */
export const addText = action(({ ctx, input }: Call<AddTextSourceInput>) => addTextSource({ ctx, input }));

/** Adds a document: a form with `file` and `property_id` or `bot_id`. */
export const addDocument = action(async ({ ctx, input }: Call<FormData>) => {
  const { file, property_id, bot_id } = await readUpload(input);
  return addDocumentSource({ ctx, input: { file, property_id, bot_id } });
});

/** Adds a picture: a form with `file`, `caption` and `property_id` or `bot_id`. */
export const addImage = action(async ({ ctx, input }: Call<FormData>) => addImageSource({ ctx, input: await readUpload(input) }));

/** Where a training job stands. */
export const readTrainingJob = action(({ ctx, input }: Call<JobIdInput>) => getTrainingJob({ ctx, input }));

/** Reads a source once more. */
export const retrain = action(({ ctx, input }: Call<SourceIdInput>) => retrainSource({ ctx, input }));

/** Removes a source and what was learned from it. */
export const removeSource = action(async ({ ctx, input }: Call<SourceIdInput>) => {
  await deleteSource({ ctx, input });
  return {};
});

/** Confirms, corrects or rejects facts of a property. */
export const settleFacts = action(({ ctx, input }: Call<ConfirmFactsInput>) => confirmFacts({ ctx, input }));

/** Gives the answer that the bot did not have. */
export const answerQuestionOfBuyer = action(({ ctx, input }: Call<AnswerUnansweredQuestionInput>) =>
  answerUnansweredQuestion({ ctx, input }),
);

/** Puts a question aside that needs no answer. */
export const dismissQuestionOfBuyer = action(async ({ ctx, input }: Call<DismissUnansweredQuestionInput>) => {
  await dismissUnansweredQuestion({ ctx, input });
  return {};
});
