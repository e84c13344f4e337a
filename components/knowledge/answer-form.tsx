"use client";

import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/shared/action-button";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { answerQuestionOfBuyer, dismissQuestionOfBuyer } from "@/lib/entry/actions/knowledge";

/** Turns a gap into an approved answer, or puts it aside. */
export function AnswerForm({ unanswered_question_id, question }: { unanswered_question_id: string; question: string }) {
  const t = useTranslations("knowledge.unanswered");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: answerQuestionOfBuyer,
    read: (form) => ({ unanswered_question_id, answer: form.text("answer") }),
    onDone: () => toast(t("saved")),
  });
  return (
    <form {...formProps} className="flex min-w-0 flex-col gap-2">
      <Textarea
        name="answer"
        rows={2}
        label={
          <>
            {t("answer")}
            <span className="sr-only">: {question}</span>
          </>
        }
        error={fieldError("answer")}
        required
      />
      <FormError message={formError()} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" variant="primary" pending={pending}>
          {t("save")}
        </Button>
        <ActionButton
          size="small"
          variant="quiet"
          action={dismissQuestionOfBuyer.bind(null, { unanswered_question_id })}
          done={t("dismissed")}
        >
          {t("dismiss")}
        </ActionButton>
      </div>
    </form>
  );
}
