"use server";

import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { deleteSource } from "@/lib/domain/knowledge/delete-source";
import { retrainSource } from "@/lib/domain/knowledge/retrain-source";
import type { ConfirmFactsInput } from "@/lib/domain/knowledge/schemas";
import { action } from "@/lib/entry/action";
import { goLive } from "@/lib/entry/wizard/go-live";
import { loadDraft } from "@/lib/entry/wizard/load-draft";
import { addMaterial, readMaterial, startListing } from "@/lib/entry/wizard/start-listing";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { invalid, notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";

type Call<I> = { ctx: Ctx; input: I };

/** Begins a listing from a link, a file, a text or the sample. */
export const startListingAction = action(async ({ ctx, input }: Call<FormData>) => startListing(ctx, await readMaterial(input)));

/** Adds more material to a draft: after a source that could not be read, or because there is more. */
export const addMaterialAction = action(async ({ ctx, input }: Call<FormData>) => {
  const { property } = await loadDraft(ctx, String(input.get("bot_id")));
  if (!property) throw notFound("This property");
  await addMaterial(ctx, property.property_id, await readMaterial(input));
  return {};
});

/** Reads a source once more. */
export const readAgain = action(({ ctx, input }: Call<{ source_id: string }>) => retrainSource({ ctx, input }));

/** Takes a source that could not be read out of the draft. */
export const leaveOutSource = action(async ({ ctx, input }: Call<{ source_id: string }>) => {
  await deleteSource({ ctx, input });
  return {};
});

/** Where the reading stands; null when nothing is being read. */
export const readProgress = action(async ({ ctx, input }: Call<{ bot_id: string }>) => (await loadDraft(ctx, input.bot_id)).reading);

/** Confirms, corrects or rejects the facts of a draft's home. */
export const confirmDraftFacts = action(async ({ ctx, input }: Call<ConfirmFactsInput>) => {
  if (input.facts.length) await confirmFacts({ ctx, input });
  return {};
});

type Preview = { bot_id: string; property_id: string; message_text: string; language: string };

/** Asks a draft without recording anything. */
export const askPreview = action(async ({ ctx, input }: Call<Preview>) => {
  const { bot_id, property_id, language } = input;
  const message_text = input.message_text.trim();
  if (!message_text) throw invalid([{ path: "message_text", message: "Type a question first." }]);
  if (message_text.length > 4000) throw invalid([{ path: "message_text", message: "At most 4,000 characters." }]);
  const { bot, property } = await loadDraft(ctx, bot_id);
  if (property?.property_id !== property_id) throw notFound("This property");
  return transaction(asSystem(ctx, "preview"), async (ctx) =>
    answerQuestion({ ctx, input: { bot_id: bot.bot_id, property_id, message_text, language, history: [] } }),
  );
});

/** Sets the bot to work and makes its sign. */
export const goLiveAction = action(({ ctx, input }: Call<{ bot_id: string }>) => goLive(ctx, input.bot_id));
