"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import type { QaStatus } from "@/lib/domain/conversations/constants";
import { setQaStatus } from "@/lib/entry/actions/conversations";

const NEXT: Record<QaStatus, { status: QaStatus; label: "pass" | "issue" | "fixed" }[]> = {
  unchecked: [
    { status: "passed", label: "pass" },
    { status: "issue", label: "issue" },
  ],
  issue: [{ status: "fixed", label: "fixed" }],
  fixed: [
    { status: "passed", label: "pass" },
    { status: "issue", label: "issue" },
  ],
  passed: [],
};

/** Says whether the answers were right; only the steps that the review allows are offered. */
export function ReviewForm({
  conversation_id,
  qa_status,
  qa_notes,
}: {
  conversation_id: string;
  qa_status: QaStatus;
  qa_notes: string | null;
}) {
  const t = useTranslations("conversations.review");
  const [notes, setNotes] = useState(qa_notes ?? "");
  const { submit, pending, error } = useServerAction(setQaStatus);
  if (NEXT[qa_status].length === 0) return null;
  return (
    <div className="mt-3 flex flex-col gap-3">
      <Textarea label={t("notes")} rows={2} value={notes} onChange={(event) => setNotes(event.target.value)} />
      <FormError message={error?.message} />
      <div className="flex flex-wrap gap-2">
        {NEXT[qa_status].map((step) => (
          <Button
            key={step.status}
            size="small"
            pending={pending}
            onClick={() => submit({ conversation_id, qa_status: step.status, qa_notes: notes.trim() || null }, () => toast(t("saved")))}
          >
            {t(step.label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
