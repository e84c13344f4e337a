"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { replace } from "@/lib/entry/actions/knowledge";

type ReplaceFormProps = { source_id: string; kind: "url" | "document" | "image" | "text"; now: string | null };

/** Another file, address or text in the place of this source. */
export function ReplaceForm({ source_id, kind, now }: ReplaceFormProps) {
  const t = useTranslations("knowledge");
  const { submit, pending, error } = useServerAction(replace);
  const [typed, setTyped] = useState(now ?? "");
  const send = (name: string, value: string | File) => {
    const form = new FormData();
    form.set("source_id", source_id);
    form.set(name, value);
    submit(form, () => toast(t("replace.done")));
  };
  const problem = error ? (error.fields[0]?.message ?? error.message) : undefined;
  if (kind === "document" || kind === "image")
    return (
      <FileDrop
        label={pending ? t("intake.sending") : t("replace.file")}
        accept={kind === "image" ? "image/jpeg,image/png,image/webp" : ".pdf,.docx,.txt,.md,.html,.htm,.csv"}
        disabled={pending}
        error={problem}
        onFiles={([file]) => file && send("file", file)}
      />
    );
  return (
    <div className="flex flex-col gap-3">
      <FormError message={error && error.fields.length === 0 ? error.message : undefined} />
      {kind === "url" ? (
        <Input type="url" label={t("replace.url")} value={typed} error={problem} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <Textarea label={t("kind.text")} rows={8} value={typed} error={problem} onChange={(event) => setTyped(event.target.value)} />
      )}
      <div>
        <Button pending={pending} onClick={() => send(kind === "url" ? "url" : "text", typed)}>
          {t("replace.save")}
        </Button>
      </div>
    </div>
  );
}
