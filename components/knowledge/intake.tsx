"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FileDrop } from "@/components/ui/file-drop";
import { Select, type SelectOption } from "@/components/ui/select";
import { addDocument, addImage, addLinks, addText, addUrl } from "@/lib/entry/actions/knowledge";
import { IntakeList } from "./intake-list";
import { PasteField } from "./paste-field";
import { PictureButton, PictureCaption } from "./picture-button";
import { QuestionField } from "./question-field";
import type { Pasted } from "./read-pasted";
import { useIntake } from "./use-intake";

/** A home or an assistant that learns; `live`: buyers talk to it already. */
export type IntakeTarget = SelectOption & { live: boolean };

const FILES = ".pdf,.docx,.txt,.md,.html,.htm,.csv,image/jpeg,image/png,image/webp,image/heic";
const MAX_FILE_BYTES = 50 * 1024 * 1024;

type IntakeProps = { targets: IntakeTarget[]; chosen?: string };

/** Links, files, pictures, words, and questions with answers: given together, each followed on its own. */
export function Intake({ targets, chosen }: IntakeProps) {
  const t = useTranslations("knowledge");
  const common = useTranslations("common.error");
  const [value, setValue] = useState(chosen ?? targets[0]?.value ?? "");
  const [staged, setStaged] = useState(true);
  const { items, give, follow, refuse, drop } = useIntake(common("offline"));
  const [pictures, setPictures] = useState<File[]>([]);
  const target = targets.find((item) => item.value === value);
  const [field = "", id = ""] = value.split(":");
  const to = { ...(field === "bot_id" ? { bot_id: id } : { property_id: id }), is_live: !(target?.live && staged) };

  const upload = (file: File, caption?: string) => {
    if (file.size > MAX_FILE_BYTES) return refuse(file.name, t("intake.bigFile"));
    const form = new FormData();
    for (const [name, part] of Object.entries({ ...to, ...(caption ? { caption } : {}) })) form.set(name, String(part));
    form.set("file", file);
    return give(file.name, () => (file.type.startsWith("image/") ? addImage(form) : addDocument(form)));
  };
  const takeFiles = (files: File[]) => {
    setPictures((waiting) => [...waiting, ...files.filter((file) => file.type.startsWith("image/"))]);
    for (const file of files) if (!file.type.startsWith("image/")) void upload(file);
  };
  usePastedFiles(takeFiles);

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
    if (pasted.kind === "nothing") return t("intake.nothing");
    if (pasted.kind === "sitemap") return takeMany({ sitemap_url: pasted.url }, recrawl);
    if (pasted.kind === "links" && pasted.urls.length > 1) return takeMany({ urls: pasted.urls }, recrawl);
    const one = pasted.kind === "links" ? (pasted.urls[0] ?? "") : pasted.text;
    const send = pasted.kind === "links" ? () => addUrl({ ...to, url: one, recrawl }) : () => addText({ ...to, text_content: one });
    return (await give(one.slice(0, 120), send)) ? null : "";
  };

  return (
    <div className="max-w-3xl">
      <div className="flex flex-col gap-6">
        <Select label={t("target.home")} options={targets} value={value} onChange={(event) => setValue(event.target.value)} />
        <div>
          <FileDrop label={t("form.drop")} hint={t("intake.dropHint")} accept={FILES} multiple onFiles={takeFiles} />
          <PictureButton onPicture={(file) => takeFiles([file])} />
        </div>
        {pictures.map((file) => (
          <PictureCaption
            key={`${file.name}${file.lastModified}${file.size}`}
            file={file}
            onReady={(caption) => {
              setPictures((waiting) => waiting.filter((other) => other !== file));
              void upload(file, caption);
            }}
          />
        ))}
        <PasteField onGive={takePasted} />
        <QuestionField onGive={(question, answer) => give(question, () => addText({ ...to, question, answer }))} />
        {target?.live ? (
          <Checkbox
            label={t("intake.staged")}
            hint={t("intake.stagedHint")}
            checked={staged}
            onChange={(event) => setStaged(event.target.checked)}
          />
        ) : null}
      </div>
      <IntakeList items={items} onDrop={drop} />
    </div>
  );
}

/** Files pasted anywhere on the page, such as a picture of a flyer. Words go to the field they are pasted into. */
function usePastedFiles(onFiles: (files: File[]) => void) {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}
