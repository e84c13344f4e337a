"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Skeleton } from "@/components/ui/skeleton";
import { readProgress } from "@/lib/entry/actions/wizard";

const POLL_MS = 1200;
const SLOW_MS = 45_000;

type Stage = "queued" | "fetching" | "reading" | "extracting" | "indexing" | "done";
export type ReadingState = { title: string; stage: string; progress: number };

/** How far the reading is, asked for again and again until it is over. Leaving the page stops nothing. */
export function Reading({ bot_id, initial }: { bot_id: string; initial: ReadingState }) {
  const t = useTranslations("wizard.reading");
  const router = useRouter();
  const [state, setState] = useState(initial);
  const [said, setSaid] = useState<"leave" | "slow" | "lost">("leave");
  const begun = useRef(0);

  useEffect(() => {
    begun.current ||= Date.now();
    let stopped = false;
    const ask = async () => {
      try {
        const result = await readProgress({ bot_id });
        if (stopped) return;
        if (!result.ok || result.data === null) return router.refresh();
        setState(result.data);
        setSaid(Date.now() - begun.current > SLOW_MS ? "slow" : "leave");
      } catch {
        if (!stopped) setSaid("lost");
      }
      if (!stopped) timer = setTimeout(ask, POLL_MS);
    };
    let timer = setTimeout(ask, POLL_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [bot_id, router]);

  return (
    <div className="max-w-3xl">
      <ProgressBar value={state.progress} label={t("title", { title: state.title })} detail={t(`stages.${state.stage as Stage}`)} />
      <p role="status" className="mt-3 text-sm text-ink-soft">
        {t(said)}
      </p>
      <div className="mt-8 space-y-4">
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-14 w-2/3" />
      </div>
    </div>
  );
}
