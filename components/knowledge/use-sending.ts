"use client";

import { useTranslations } from "next-intl";
import { addDocument, addImage, addLinks, addText, addUrl } from "@/lib/entry/actions/knowledge";
import type { Pasted } from "./read-pasted";
import type { useIntake } from "./use-intake";

const MAX_FILE_BYTES = 50 * 1024 * 1024;

type Target = { property_id?: string; bot_id?: string; is_live: boolean };
type Intake = Pick<ReturnType<typeof useIntake>, "give" | "follow" | "refuse">;

/** The command that fits what was given: a file, a picture, one link, many, a site map, words. */
export function useSending(to: Target, { give, follow, refuse }: Intake) {
  const t = useTranslations("knowledge.intake");
  const common = useTranslations("common.error");

  const upload = (file: File, caption?: string) => {
    if (file.size > MAX_FILE_BYTES) return refuse(file.name, t("bigFile"));
    const form = new FormData();
    for (const [name, part] of Object.entries({ ...to, ...(caption ? { caption } : {}) })) form.set(name, String(part));
    form.set("file", file);
    return give(file.name, () => (file.type.startsWith("image/") ? addImage(form) : addDocument(form)));
  };
  const takeMany = async (many: { urls: string[] } | { sitemap_url: string }, recrawl: boolean): Promise<string | null> => {
    const result = await addLinks({ ...to, ...many, recrawl }).catch(() => null);
    if (!result) return common("offline");
    if (!result.ok) return result.error.fields[0]?.message ?? result.error.message;
    follow(result.data.items);
    for (const { url, reason } of result.data.skipped) refuse(url, reason);
    return null;
  };
  /** Null when it was taken; the empty text when what went wrong stands in the list below. */
  const takePasted = async (pasted: Pasted, recrawl: boolean): Promise<string | null> => {
    if (pasted.kind === "nothing") return t("nothing");
    if (pasted.kind === "sitemap") return takeMany({ sitemap_url: pasted.url }, recrawl);
    if (pasted.kind === "links" && pasted.urls.length > 1) return takeMany({ urls: pasted.urls }, recrawl);
    const one = pasted.kind === "links" ? (pasted.urls[0] ?? "") : pasted.text;
    const send = pasted.kind === "links" ? () => addUrl({ ...to, url: one, recrawl }) : () => addText({ ...to, text_content: one });
    return (await give(one.slice(0, 120), send)) ? null : "";
  };
  return { upload, takePasted };
}
