"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormFooter } from "@/components/shared/form-footer";
import { type ActionResult, useActionForm } from "@/components/shared/use-action-form";
import { FileDrop } from "@/components/ui/file-drop";
import { Input } from "@/components/ui/input";
import { Select, type SelectOption } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { addDocument, addImage, addText, addUrl } from "@/lib/entry/actions/knowledge";

const KINDS = ["link", "file", "text", "question"] as const;
type Kind = (typeof KINDS)[number];
const FILES = ".pdf,.docx,.txt,.md,.html,.htm,.csv,image/jpeg,image/png,image/webp";

/** A link, a file, a text, or a question with its answer, for one home or for all homes of an assistant. */
export function SourceForm({ targets, chosen }: { targets: SelectOption[]; chosen?: string }) {
  const t = useTranslations("knowledge");
  const router = useRouter();
  const [kind, setKind] = useState<Kind>("link");
  const [file, setFile] = useState<File | null>(null);
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: send,
    read: (form) => {
      const [name = "", id = ""] = form.text("target").split(":");
      const target = name === "bot_id" ? { bot_id: id } : { property_id: id };
      const text = (field: string) => form.text(field);
      return {
        kind,
        target,
        file,
        url: text("url"),
        title: text("title"),
        text_content: text("text_content"),
        question: text("question"),
        answer: text("answer"),
        caption: text("caption"),
      };
    },
    onDone: ({ source_id }) => {
      toast(t("added"));
      router.push(`/dashboard/knowledge/${source_id}` as Route);
    },
  });
  return (
    <form {...formProps} className="flex max-w-xl flex-col gap-5">
      <Select
        name="target"
        label={t("target.home")}
        options={targets}
        defaultValue={chosen ?? targets[0]?.value}
        error={fieldError("property_id") ?? fieldError("bot_id")}
      />
      <KindChoice kind={kind} onChange={setKind} />
      <Material kind={kind} file={file} onFile={setFile} error={fieldError} />
      <FormFooter error={formError()} pending={pending}>
        {t(kind === "link" || kind === "file" ? "form.submit" : "form.read")}
      </FormFooter>
    </form>
  );
}

type MaterialProps = { kind: Kind; file: File | null; onFile: (file: File | null) => void; error: (name: string) => string | undefined };

/** The fields of the chosen kind. */
function Material({ kind, file, onFile, error }: MaterialProps) {
  const t = useTranslations("knowledge.form");
  if (kind === "link")
    return <Input name="url" type="url" label={t("url")} hint={t("urlHint")} placeholder="https://" error={error("url")} required />;
  if (kind === "file") {
    return (
      <>
        <FileDrop
          label={file ? t("chosen", { name: file.name }) : t("drop")}
          hint={t("dropHint")}
          accept={FILES}
          error={error("file")}
          onFiles={(files) => onFile(files[0] ?? null)}
        />
        {file?.type.startsWith("image/") ? <Input name="caption" label={t("caption")} error={error("caption")} /> : null}
      </>
    );
  }
  if (kind === "text") {
    return (
      <>
        <Input name="title" label={t("textTitle")} error={error("title")} />
        <Textarea name="text_content" label={t("text")} rows={8} error={error("text_content")} required />
      </>
    );
  }
  return (
    <>
      <Input name="question" label={t("question")} error={error("question")} required />
      <Textarea name="answer" label={t("answer")} error={error("answer")} required />
    </>
  );
}

function KindChoice({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) {
  const t = useTranslations("knowledge.form.kinds");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t("label")}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {KINDS.map((item) => (
          <label
            key={item}
            className="flex min-h-11 items-center justify-center rounded-control border border-line-strong bg-surface px-2 py-1.5 text-center text-sm font-medium has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus"
          >
            <input type="radio" name="kind" value={item} checked={item === kind} onChange={() => onChange(item)} className="sr-only" />
            {t(item)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type Sent = {
  kind: Kind;
  target: { property_id: string } | { bot_id: string };
  file: File | null;
  url: string;
  title: string;
  text_content: string;
  question: string;
  answer: string;
  caption: string;
};

/** The command that fits what was given. */
async function send(input: Sent): Promise<ActionResult<{ source_id: string }>> {
  const { kind, target, file } = input;
  if (kind === "link") return addUrl({ ...target, url: input.url });
  if (kind === "text") return addText({ ...target, text_content: input.text_content, ...(input.title ? { title: input.title } : {}) });
  if (kind === "question") return addText({ ...target, question: input.question, answer: input.answer });
  const form = new FormData();
  for (const [name, value] of Object.entries(target)) form.set(name, value);
  if (file) form.set("file", file);
  if (input.caption) form.set("caption", input.caption);
  return file?.type.startsWith("image/") ? addImage(form) : addDocument(form);
}
