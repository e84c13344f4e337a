"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { type ActionResult, useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import { Textarea } from "@/components/ui/textarea";

const ACCEPT = ".pdf,.docx,.txt,.md,.html,.htm,.csv,application/pdf,text/plain,text/html";
const MAX_FILE_BYTES = 50 * 1024 * 1024;

type Kind = "url" | "text" | "file" | "sample";
type Props<T> = {
  run: (form: FormData) => Promise<ActionResult<T>>;
  onDone: (data: T) => void;
  /** Sent along with whatever is given. */
  hidden?: Record<string, string>;
  /** Text first: where a page or file could not be read. */
  textFirst?: boolean;
  withSample?: boolean;
};

/** A link, a file, a text, or the sample: whichever is at hand. What was typed stays when something fails. */
export function MaterialForm<T>({ run, onDone, hidden = {}, textFirst = false, withSample = false }: Props<T>) {
  const t = useTranslations("wizard.start");
  const { submit, pending, error, setError } = useServerAction(run);
  const [sending, setSending] = useState<Kind | null>(null);
  const [fileName, setFileName] = useState("");
  const problem = (path: string) => error?.fields.find((field) => field.path === path)?.message;

  const send = (kind: Kind, values: Record<string, string | File> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...hidden, kind, ...values })) form.set(name, value);
    setSending(kind);
    submit(form, onDone);
  };
  const refuse = (path: string, message: string) => setError({ code: "validation_failed", message, fields: [{ path, message }] });
  const busy = (kind: Kind) => pending && sending === kind;
  const sendFile = ([file]: File[]) => {
    if (!file || pending) return;
    if (file.size > MAX_FILE_BYTES) return refuse("file", t("bigFile"));
    setFileName(file.name);
    send("file", { file });
  };
  const elsewhere = error && !["url", "text", "file"].some((path) => problem(path)) ? error.message : null;

  const link = (
    <LinkField pending={busy("url")} error={problem("url")} onSend={(url) => (url ? send("url", { url }) : refuse("url", t("needLink")))} />
  );
  const text = (
    <TextField
      open={textFirst}
      pending={busy("text")}
      error={problem("text")}
      onSend={(text) => (text ? send("text", { text }) : refuse("text", t("needText")))}
    />
  );

  return (
    <div className="max-w-3xl space-y-6">
      <FormError message={elsewhere} />
      {textFirst ? text : link}
      <FileDrop
        label={busy("file") ? t("sending", { name: fileName }) : t("file")}
        hint={t("fileHint")}
        accept={ACCEPT}
        disabled={pending}
        error={problem("file")}
        onFiles={sendFile}
      />
      {busy("file") ? <Sending name={fileName} /> : null}
      {textFirst ? link : text}
      {withSample ? <Sample pending={busy("sample")} onStart={() => send("sample")} /> : null}
    </div>
  );
}

function Sending({ name }: { name: string }) {
  const t = useTranslations("wizard.start");
  return (
    <p role="status" className="flex items-center gap-2 text-sm text-ink-soft">
      <Spinner />
      {t("sending", { name })}
    </p>
  );
}

function Sample({ pending, onStart }: { pending: boolean; onStart: () => void }) {
  const t = useTranslations("wizard.start");
  return (
    <div className="border-t pt-5">
      <Button variant="quiet" pending={pending} onClick={onStart}>
        {t("sample")}
      </Button>
      <p className="mt-1 px-4 text-sm text-ink-soft">{t("sampleHint")}</p>
    </div>
  );
}

type FieldProps = { pending: boolean; error: string | undefined; onSend: (value: string) => void };

function LinkField({ pending, error, onSend }: FieldProps) {
  const t = useTranslations("wizard.start");
  const [url, setUrl] = useState("");
  return (
    <form
      noValidate
      className="flex flex-col gap-3 sm:flex-row sm:items-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onSend(url.trim());
      }}
    >
      <Input
        className="flex-1"
        label={t("link")}
        hint={t("linkHint")}
        type="url"
        inputMode="url"
        autoComplete="off"
        value={url}
        error={error}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Button type="submit" variant="primary" pending={pending}>
        {t("linkAction")}
      </Button>
    </form>
  );
}

function TextField({ open, pending, error, onSend }: FieldProps & { open: boolean }) {
  const t = useTranslations("wizard.start");
  const [text, setText] = useState("");
  return (
    <details open={open || undefined} className="rounded-card border bg-surface px-4 py-3">
      <summary className="min-h-8 font-medium">{t("paste")}</summary>
      <form
        noValidate
        className="mt-3 space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) onSend(text.trim());
        }}
      >
        <Textarea
          label={t("pasteLabel")}
          rows={8}
          maxLength={200_000}
          value={text}
          error={error}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" variant="primary" pending={pending}>
          {t("pasteAction")}
        </Button>
      </form>
    </details>
  );
}
