"use client";

import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { bringBack, putAside } from "@/lib/entry/actions/learning";

type Aside = { question: string; unanswered_question_ids: string[] };

let last: Aside | null = null;
const listeners = new Set<() => void>();

/** Kept outside the list, which is drawn anew without the question. */
function remember(next: Aside | null): void {
  last = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts a question aside; `PutAsideNotice` offers to undo it. */
export function PutAsideButton({ cluster_id, question, onDone }: { cluster_id: string; question: string; onDone?: () => void }) {
  const t = useTranslations("learning.aside");
  const { submit, pending, error } = useServerAction(putAside);
  useEffect(() => {
    if (error) toast(error.message, "bad");
  }, [error]);
  const press = () =>
    submit({ cluster_id }, ({ unanswered_question_ids }) => {
      remember({ question, unanswered_question_ids });
      onDone?.();
    });
  return (
    <Button size="small" variant="quiet" pending={pending} onClick={press}>
      {t("put")}
      <span className="sr-only">: {question}</span>
    </Button>
  );
}

/** What was put aside last, with the way back. */
export function PutAsideNotice() {
  const t = useTranslations("learning.aside");
  const aside = useSyncExternalStore(
    subscribe,
    () => last,
    () => null,
  );
  return (
    <div role="status">
      {aside ? (
        <Notice className="mb-5">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span className="min-w-0 wrap-anywhere">{t("done", { question: aside.question })}</span>
            <BringBackButton {...aside} label={t("undo")} onDone={() => remember(null)} />
          </div>
        </Notice>
      ) : null}
    </div>
  );
}

/** Brings questions back to the list. */
export function BringBackButton({
  unanswered_question_ids,
  label,
  onDone,
}: {
  unanswered_question_ids: string[];
  label: string;
  onDone?: () => void;
}) {
  const t = useTranslations("learning.aside");
  const { submit, pending, error } = useServerAction(bringBack);
  useEffect(() => {
    if (error) toast(error.message, "bad");
  }, [error]);
  const press = () =>
    submit({ unanswered_question_ids }, () => {
      toast(t("undone"));
      onDone?.();
    });
  return (
    <Button size="small" pending={pending} onClick={press}>
      {label}
    </Button>
  );
}
