"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCheck } from "@/components/fair-housing/copy-check";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";

/** A question with the answer the realtor wants said word for word. What was typed stays until it is taken. */
export function QuestionField({ onGive }: { onGive: (question: string, answer: string) => Promise<boolean> }) {
  const t = useTranslations("knowledge");
  const [question, setQuestion] = useState("");
  const [answer, setAnswer] = useState("");
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState(false);

  const give = async () => {
    const empty = question.trim() === "" || answer.trim() === "";
    setMissing(empty);
    if (empty) return;
    setPending(true);
    const taken = await onGive(question.trim(), answer.trim());
    setPending(false);
    if (!taken) return;
    setQuestion("");
    setAnswer("");
  };

  return (
    <details className="rounded-card border bg-surface">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">{t("intake.question")}</summary>
      <div className="flex flex-col gap-4 border-t p-4">
        <Input
          label={t("form.question")}
          value={question}
          error={missing && question.trim() === "" ? t("intake.needQuestion") : undefined}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <CopyCheck kind="answer">
          <Textarea
            label={t("form.answer")}
            value={answer}
            error={missing && answer.trim() === "" ? t("intake.needAnswer") : undefined}
            onChange={(event) => setAnswer(event.target.value)}
          />
        </CopyCheck>
        <div>
          <Button pending={pending} onClick={give}>
            {t("form.read")}
          </Button>
        </div>
      </div>
    </details>
  );
}
