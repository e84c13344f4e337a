"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCheck } from "@/components/fair-housing/copy-check";
import { FormError } from "@/components/shared/form-error";
import { useActionForm, useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import type { Draft } from "@/lib/domain/learning/schemas";
import { answerQuestions, draftForHome } from "@/lib/entry/actions/learning";
import { DraftSources } from "./draft-sources";
import { PutAsideButton } from "./put-aside";

const ALL = "all";

type AnswerFormProps = {
  cluster_id: string;
  question: string;
  bot_name: string;
  homes: { property_id: string; address: string }[];
  /** The one home that was asked about; null when there were several, or none in particular. */
  asked: string | null;
  draft: Draft;
  /** Whether an AI provider may be asked for a draft. */
  canWrite: boolean;
};

/** The answer to a cluster of questions: a draft to edit, for which home, saved with one press. */
export function AnswerForm({ cluster_id, question, bot_name, homes, asked, draft: first, canWrite }: AnswerFormProps) {
  const t = useTranslations("learning.cluster");
  const router = useRouter();
  const [draft, setDraft] = useState(first);
  const [answer, setAnswer] = useState(first.text);
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: answerQuestions,
    read: (form) => ({
      cluster_id,
      question: form.text("question"),
      answer: form.text("answer"),
      property_id: form.text("home") === ALL ? null : form.text("home"),
    }),
    onDone: ({ answered, left_open }) => {
      toast([t("saved", { count: answered }), left_open > 0 ? t("leftOpen", { count: left_open }) : ""].filter(Boolean).join(" "));
      router.push("/dashboard/learning" as Route);
    },
  });
  /** Another draft takes the place of the one before, never of what a person wrote. */
  const replace = (next: Draft) => {
    if (answer.trim() === "" || answer === draft.text) setAnswer(next.text);
    setDraft(next);
  };
  const drafting = useServerAction(draftForHome);
  return (
    <>
      <Notice className="mb-4" tone={draft.kind === "refused" ? "warn" : "info"}>
        {t(`draft.${draft.kind}`)}
      </Notice>
      <form {...formProps} className="flex min-w-0 flex-col gap-4">
        <Input
          name="question"
          label={t("question")}
          hint={t("questionHint")}
          defaultValue={question}
          dir="auto"
          error={fieldError("question")}
          required
        />
        <CopyCheck kind="answer" property_id={asked ?? undefined}>
          <Textarea
            name="answer"
            rows={5}
            label={t("answer")}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
            error={fieldError("answer")}
            required
          />
        </CopyCheck>
        <Select
          name="home"
          label={t("home")}
          defaultValue={asked ?? ALL}
          options={[
            ...homes.map(({ property_id, address }) => ({ value: property_id, label: `\u2068${address}\u2069` })),
            { value: ALL, label: t("allHomes", { bot: bot_name }) },
          ]}
          error={fieldError("property_id")}
          onChange={(event) => {
            const property_id = event.currentTarget.value;
            if (property_id !== ALL) drafting.submit({ cluster_id, property_id }, replace);
          }}
        />
        <FormError message={formError() ?? drafting.error?.message} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" pending={pending}>
            {t("save")}
          </Button>
          {canWrite ? (
            <Button
              pending={drafting.pending}
              onClick={() =>
                drafting.submit({ cluster_id, property_id: draft.property_id ?? undefined, with_provider: true }, (next) => {
                  replace(next);
                  toast(t("written"));
                })
              }
            >
              {t("write")}
            </Button>
          ) : null}
          <PutAsideButton cluster_id={cluster_id} question={question} onDone={() => router.push("/dashboard/learning" as Route)} />
        </div>
      </form>
      <DraftSources sources={draft.sources} />
    </>
  );
}
