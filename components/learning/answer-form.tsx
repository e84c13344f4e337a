"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCheck } from "@/components/fair-housing/copy-check";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import type { Draft } from "@/lib/domain/learning/schemas";
import { answerQuestions } from "@/lib/entry/actions/learning";
import { DraftSources } from "./draft-sources";
import { PutAsideButton } from "./put-aside";
import { useDraft } from "./use-draft";

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
  const { draft, answer, setAnswer, forHome, write, drafting, draftError } = useDraft(cluster_id, first);
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
        <HomeSelect {...{ homes, asked, bot_name }} error={fieldError("property_id")} onHome={forHome} />
        <FormError message={formError() ?? draftError} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" pending={pending}>
            {t("save")}
          </Button>
          {canWrite ? (
            <Button pending={drafting} onClick={() => write(() => toast(t("written")))}>
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

type HomeSelectProps = Pick<AnswerFormProps, "homes" | "asked" | "bot_name"> & { error?: string; onHome: (property_id: string) => void };

/** Which home the answer is true for, or all of them. */
function HomeSelect({ homes, asked, bot_name, error, onHome }: HomeSelectProps) {
  const t = useTranslations("learning.cluster");
  return (
    <Select
      name="home"
      label={t("home")}
      defaultValue={asked ?? ALL}
      options={[
        ...homes.map(({ property_id, address }) => ({ value: property_id, label: `\u2068${address}\u2069` })),
        { value: ALL, label: t("allHomes", { bot: bot_name }) },
      ]}
      error={error}
      onChange={(event) => {
        if (event.currentTarget.value !== ALL) onHome(event.currentTarget.value);
      }}
    />
  );
}
