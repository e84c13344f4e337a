"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { askPreview } from "@/lib/entry/actions/wizard";

/** `id` sets apart a question that was asked twice. */
export type PreviewAnswer = {
  id?: string;
  question: string;
  bot_response_text: string;
  answered: boolean;
  citations: { source_id: string; title: string; quote: string }[];
};

type Props = { bot_id: string; property_id: string; answers: PreviewAnswer[] };

/** The assistant before anyone else sees it: three questions answered already, and room for one's own. */
export function Preview({ bot_id, property_id, answers }: Props) {
  const t = useTranslations("wizard.preview");
  const language = useLocale();
  const { submit, pending, error, setError } = useServerAction(askPreview);
  const [asked, setAsked] = useState<PreviewAnswer[]>([]);
  const [question, setQuestion] = useState("");
  const waiting = useRef("");

  const ask = () => {
    const message_text = question.trim();
    if (!message_text) return setError({ code: "empty", message: t("empty"), fields: [] });
    waiting.current = message_text;
    submit({ bot_id, property_id, message_text, language }, ({ bot_response_text, answered, citations }) => {
      setAsked((before) => [...before, { id: String(before.length), question: waiting.current, bot_response_text, answered, citations }]);
      setQuestion("");
    });
  };

  return (
    <div>
      <p className="mb-4 text-sm text-ink-soft">{t("hint")}</p>
      <ol className="space-y-5" aria-live="polite">
        {[...answers, ...asked].map((answer) => (
          <Answer key={answer.id ?? answer.question} answer={answer} />
        ))}
      </ol>
      <form
        className="mt-5 flex items-end gap-2"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) ask();
        }}
      >
        <Input
          className="flex-1"
          label={t("question")}
          value={question}
          autoComplete="off"
          maxLength={4000}
          error={error?.message}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Button type="submit" variant="primary" pending={pending}>
          {pending ? t("asking") : t("ask")}
        </Button>
      </form>
    </div>
  );
}

function Answer({ answer }: { answer: PreviewAnswer }) {
  const t = useTranslations("wizard.preview");
  return (
    <li className="grid gap-2">
      <p dir="auto" className="max-w-[88%] justify-self-end rounded-card rounded-ee-sm bg-accent px-3.5 py-2 text-on-accent">
        {answer.question}
      </p>
      <div className="max-w-[88%] justify-self-start">
        <p dir="auto" className="whitespace-pre-line rounded-card rounded-ss-sm border bg-surface px-3.5 py-2">
          {answer.bot_response_text}
        </p>
        {answer.citations.map((citation) => (
          <details key={citation.source_id + citation.quote} className="mt-1 text-sm text-ink-soft">
            <summary className="min-h-8 py-1">{t("source", { title: citation.title })}</summary>
            <blockquote dir="auto" className="border-s-2 border-accent ps-3">
              <mark className="bg-warn-soft text-ink">{citation.quote}</mark>
            </blockquote>
          </details>
        ))}
        {answer.answered ? null : <p className="mt-1 text-sm text-ink-soft">{t("unknown")}</p>}
      </div>
    </li>
  );
}
