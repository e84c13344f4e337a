"use client";

import { useTranslations } from "next-intl";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addMaterialAction, leaveOutSource, readAgain } from "@/lib/entry/actions/wizard";
import { MaterialForm } from "./material-form";

type Props = {
  bot_id: string;
  source: { source_id: string; title: string; error: { code: string; detail: string } | null };
  alone: boolean;
};

/** A source that could not be read: why, that nothing is lost, and the ways on. */
export function NotRead({ bot_id, source, alone }: Props) {
  const t = useTranslations("wizard.failed");
  const again = useServerAction(readAgain);
  const leaveOut = useServerAction(leaveOutSource);
  const problem = again.error ?? leaveOut.error;
  return (
    <div className="mb-8 max-w-3xl space-y-5">
      <Notice tone="warn" title={t("title", { title: source.title })}>
        {source.error ? <p>{source.error.detail}</p> : null}
        <p className="mt-1">{t("kept")}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" pending={again.pending} onClick={() => again.submit({ source_id: source.source_id })}>
            {t("again")}
          </Button>
          {alone ? null : (
            <Button
              size="small"
              variant="quiet"
              pending={leaveOut.pending}
              onClick={() => leaveOut.submit({ source_id: source.source_id })}
            >
              {t("leaveOut")}
            </Button>
          )}
        </div>
        {problem ? <p className="mt-2 text-bad">{problem.message}</p> : null}
      </Notice>
      {alone ? <MaterialForm textFirst run={addMaterialAction} hidden={{ bot_id }} onDone={() => undefined} /> : null}
    </div>
  );
}
