"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { TextLink } from "@/components/ui/text-link";
import type { IntakeItem } from "./use-intake";

const STAGES = ["queued", "fetching", "reading", "extracting", "indexing", "done"] as const;

/** What was given just now and how far each is; said aloud as it changes. */
export function IntakeList({ items, onDrop }: { items: IntakeItem[]; onDrop: (key: string) => void }) {
  const t = useTranslations("knowledge.intake");
  if (items.length === 0) return null;
  return (
    <section aria-label={t("given")} aria-live="polite" className="mt-8">
      <h2 className="mb-3 text-xl">{t("given")}</h2>
      <ul className="divide-y border-y">
        {items.map((item) => (
          <li key={item.key} className="flex items-start gap-3 py-3.5">
            <div className="min-w-0 grow">
              <p className="truncate font-medium" title={item.name}>
                <bdi>{item.name}</bdi>
              </p>
              <ItemState item={item} />
            </div>
            {item.state === "failed" && !item.source_id ? (
              <Button variant="quiet" size="small" aria-label={t("drop", { name: item.name })} onClick={() => onDrop(item.key)}>
                <X aria-hidden="true" className="size-4" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ItemState({ item }: { item: IntakeItem }) {
  const t = useTranslations("knowledge");
  const { state, source_id, stage, progress, facts = 0, passages = 0, warnings = [], error } = item;
  const open = source_id ? <TextLink href={`/dashboard/knowledge/${source_id}`}>{t("intake.open")}</TextLink> : null;
  if (state === "sending") return <p className="text-sm text-ink-soft">{t("intake.sending")}</p>;
  if (state === "reading")
    return <ProgressBar value={progress} label={t(`stages.${STAGES.find((known) => known === stage) ?? "queued"}`)} />;
  if (state === "failed")
    return (
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <p className="flex gap-1.5 text-bad">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <bdi>{error ?? t("failedTitle")}</bdi>
        </p>
        {open}
      </div>
    );
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="inline-flex items-center gap-1.5 text-good">
          <CircleCheck aria-hidden="true" className="size-4 shrink-0" />
          {t("gave", { facts, passages })}
        </span>
        {open}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="text-warn">
          {warning}
        </p>
      ))}
    </div>
  );
}
