"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ProgressBar } from "@/components/ui/progress-bar";
import { readTrainingJob } from "@/lib/entry/actions/knowledge";

const STAGES = ["queued", "fetching", "reading", "extracting", "indexing", "done"] as const;
const POLL_MS = 1500;

type TrainingProgressProps = { job_id: string; stage: string; progress: number };

/** How far the reading is, asked again until it ends; then the page shows what was understood. */
export function TrainingProgress({ job_id, stage, progress }: TrainingProgressProps) {
  const t = useTranslations("knowledge");
  const router = useRouter();
  const [now, setNow] = useState({ stage, progress });

  useEffect(() => {
    let ended = false;
    const ask = async () => {
      // A lost connection is no end: the next round asks again.
      const answer = await readTrainingJob({ job_id }).catch(() => null);
      if (ended) return;
      if (answer?.ok) {
        setNow({ stage: answer.data.details.stage, progress: answer.data.progress });
        if (answer.data.status === "succeeded" || answer.data.status === "failed") return router.refresh();
      }
      timer = setTimeout(ask, POLL_MS);
    };
    let timer = setTimeout(ask, POLL_MS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [job_id, router]);

  const known = STAGES.find((item) => item === now.stage) ?? "reading";
  return (
    <div className="rounded-card border bg-surface p-4" aria-live="polite">
      <ProgressBar value={now.progress} label={t(`stages.${known}`)} />
      <p className="mt-2 text-sm text-ink-soft">{t("progress.hint")}</p>
    </div>
  );
}
