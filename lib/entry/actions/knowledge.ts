"use server";

import { acceptSourceChange } from "@/lib/domain/knowledge/accept-source-change";
import { addDocumentSource } from "@/lib/domain/knowledge/add-document-source";
import { addImageSource } from "@/lib/domain/knowledge/add-image-source";
import { addLinkSources } from "@/lib/domain/knowledge/add-link-sources";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { addUrlSource } from "@/lib/domain/knowledge/add-url-source";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { conflictsBeforePublishing } from "@/lib/domain/knowledge/conflict-queries";
import { deleteSource } from "@/lib/domain/knowledge/delete-source";
import { dismissSourceChange } from "@/lib/domain/knowledge/dismiss-source-change";
import { makeSourcesLive } from "@/lib/domain/knowledge/make-sources-live";
import { getTrainingJob } from "@/lib/domain/knowledge/queries";
import { replaceSource } from "@/lib/domain/knowledge/replace-source";
import { retrainSource } from "@/lib/domain/knowledge/retrain-source";
import type {
  AddLinkSourcesInput,
  AddTextSourceInput,
  AddUrlSourceInput,
  ChangeIdInput,
  ConfirmFactsInput,
  JobIdInput,
  MakeSourcesLiveInput,
  SetRecrawlInput,
  SourceIdInput,
  UpdateSourceInput,
} from "@/lib/domain/knowledge/schemas";
import { setRecrawl } from "@/lib/domain/knowledge/set-recrawl";
import { updateSource } from "@/lib/domain/knowledge/update-source";
import { action } from "@/lib/entry/action";
import { readUpload } from "@/lib/entry/read-upload";
import type { Ctx } from "@/lib/kernel/ctx";

type Call<I> = { ctx: Ctx; input: I };

/** Adds a web page; answers the job to follow. */
export const addUrl = action(({ ctx, input }: Call<AddUrlSourceInput>) => addUrlSource({ ctx, input }));

/** Adds several links, or the pages of a sitemap; answers their jobs, and what was not taken. */
export const addLinks = action(({ ctx, input }: Call<AddLinkSourcesInput>) => addLinkSources({ ctx, input }));

/** Adds what a realtor writes, or a question with its answer. */
export const addText = action(({ ctx, input }: Call<AddTextSourceInput>) => addTextSource({ ctx, input }));

/** Adds a document: a form with `file`, `property_id` or `bot_id`, and `is_live` (`false` keeps it from buyers for now). */
export const addDocument = action(async ({ ctx, input }: Call<FormData>) => {
  const { file, property_id, bot_id } = await readUpload(input);
  return addDocumentSource({ ctx, input: { file, property_id, bot_id, is_live: isLive(input) } });
});

/** Adds a picture: a form with `file`, `caption`, `property_id` or `bot_id`, and `is_live`. */
export const addImage = action(async ({ ctx, input }: Call<FormData>) =>
  addImageSource({ ctx, input: { ...(await readUpload(input)), is_live: isLive(input) } }),
);

const isLive = (form: FormData): boolean => form.get("is_live") !== "false";

/** Puts another file, address or text in the place of a source: a form with `source_id` and `file` (`caption`), `url` or `text`. */
export const replace = action(async ({ ctx, input }: Call<FormData>) => {
  const field = (name: string) => {
    const value = input.get(name);
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  const file = input.get("file");
  const uploaded = file instanceof File ? { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } } : {};
  const [source_id = "", url, text, caption] = [field("source_id"), field("url"), field("text"), field("caption")];
  return replaceSource({ ctx, input: { source_id, url, text, caption, ...uploaded } });
});

/** Lets buyers hear of sources that were kept back. */
export const makeLive = action(({ ctx, input }: Call<MakeSourcesLiveInput>) => makeSourcesLive({ ctx, input }));

/** Changes a source's title, whether buyers hear of it, whether its link is read again each week. */
export const changeSource = action(({ ctx, input }: Call<UpdateSourceInput>) => updateSource({ ctx, input }));

/** Has a link read again each week, or no longer. */
export const recrawlWeekly = action(({ ctx, input }: Call<SetRecrawlInput>) => setRecrawl({ ctx, input }));

/** Lets buyers hear what a link says now. */
export const acceptChange = action(({ ctx, input }: Call<ChangeIdInput>) => acceptSourceChange({ ctx, input }));

/** Leaves aside what a link says now. */
export const dismissChange = action(({ ctx, input }: Call<ChangeIdInput>) => dismissSourceChange({ ctx, input }));

/** What publishing a chatbot asks about. */
export const readConflictsBeforePublishing = action(({ ctx, input }: Call<{ bot_id: string }>) =>
  conflictsBeforePublishing({ ctx, input }),
);

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
