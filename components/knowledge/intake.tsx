"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FileDrop } from "@/components/ui/file-drop";
import { Select, type SelectOption } from "@/components/ui/select";
import { addText } from "@/lib/entry/actions/knowledge";
import { IntakeList } from "./intake-list";
import { PasteField } from "./paste-field";
import { PictureButton, PictureCaption } from "./picture-button";
import { QuestionField } from "./question-field";
import { useIntake } from "./use-intake";
import { useSending } from "./use-sending";

/** A home or an assistant that learns; `live`: buyers talk to it already. */
export type IntakeTarget = SelectOption & { live: boolean };

const FILES = ".pdf,.docx,.txt,.md,.html,.htm,.csv,image/jpeg,image/png,image/webp";

type IntakeProps = { targets: IntakeTarget[]; chosen?: string };

/** Links, files, pictures, words, and questions with answers: given together, each followed on its own. */
export function Intake({ targets, chosen }: IntakeProps) {
  const t = useTranslations("knowledge");
  const common = useTranslations("common.error");
  const [value, setValue] = useState(chosen ?? targets[0]?.value ?? "");
  const [staged, setStaged] = useState(true);
  const intake = useIntake(common("offline"));
  const [pictures, setPictures] = useState<File[]>([]);
  const target = targets.find((item) => item.value === value);
  const [field = "", id = ""] = value.split(":");
  const to = { ...(field === "bot_id" ? { bot_id: id } : { property_id: id }), is_live: !(target?.live && staged) };

  const { upload, takePasted } = useSending(to, intake);
  const takeFiles = (files: File[]) => {
    setPictures((waiting) => [...waiting, ...files.filter((file) => file.type.startsWith("image/"))]);
    for (const file of files) if (!file.type.startsWith("image/")) void upload(file);
  };
  usePastedFiles(takeFiles);

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
        <QuestionField onGive={(question, answer) => intake.give(question, () => addText({ ...to, question, answer }))} />
        {target?.live ? (
          <Checkbox
            label={t("intake.staged")}
            hint={t("intake.stagedHint")}
            checked={staged}
            onChange={(event) => setStaged(event.target.checked)}
          />
        ) : null}
      </div>
      <IntakeList items={intake.items} onDrop={intake.drop} />
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
