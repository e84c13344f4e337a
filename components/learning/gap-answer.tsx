"use client";

import { useTranslations } from "next-intl";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { addText } from "@/lib/entry/actions/knowledge";

type GapAnswerProps = { property_id: string; question: string };

/** A gap of a home and, opened, the place for its answer. */
export function GapAnswer({ property_id, question }: GapAnswerProps) {
  const t = useTranslations("learning");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: addText,
    read: (form) => ({ property_id, question: form.text("question"), answer: form.text("answer") }),
    onDone: () => toast(t("coverage.saved")),
  });
  return (
    <details className="min-w-0">
      <summary className="inline-flex min-h-8 items-center text-sm text-accent underline decoration-1 underline-offset-3">
        {t("coverage.answerIt")}
        <span className="sr-only">: {question}</span>
      </summary>
      <form {...formProps} className="mt-2 flex max-w-xl flex-col gap-3 pb-3">
        <Input name="question" label={t("cluster.question")} defaultValue={question} error={fieldError("question")} required />
        <Textarea name="answer" rows={2} label={t("cluster.answer")} error={fieldError("answer")} required />
        <FormError message={formError()} />
        <div>
          <Button type="submit" size="small" variant="primary" pending={pending}>
            {t("cluster.save")}
          </Button>
        </div>
      </form>
    </details>
  );
}
