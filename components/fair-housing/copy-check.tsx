"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { CopyKind } from "@/lib/domain/fair-housing/constants";
import type { CopyFinding } from "@/lib/domain/fair-housing/schemas";
import { controlIn, putInPlace } from "./put-in-place";
import { useCopyCheck } from "./use-copy-check";

type CopyCheckProps = {
  kind: CopyKind;
  /** The home that the words are about: its place and address decide with. */
  property_id?: string;
  className?: string;
  /** The field: one labelled input or textarea. */
  children: ReactNode;
};

const TONES: Record<CopyFinding["severity"], Tone> = { block: "bad", warn: "warn", note: "neutral" };

/** A text field that is looked over while one types: what can't be published, what is better said otherwise. */
export function CopyCheck({ kind, property_id, className, children }: CopyCheckProps) {
  const t = useTranslations("fair-housing");
  const box = useRef<HTMLDivElement>(null);
  const { findings, looked, check } = useCopyCheck({ kind, property_id, language: useLocale(), box });
  const replace = (finding: CopyFinding) => {
    const control = controlIn(box.current);
    if (!control) return;
    putInPlace(control, finding);
    control.focus();
    check();
  };
  return (
    <div ref={box} className={classNames("flex min-w-0 flex-col gap-2", className)} onInput={check}>
      {children}
      <p role="status" className="sr-only">
        {looked ? t("summary", { count: findings.length }) : null}
      </p>
      {findings.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {findings.map((finding) => (
            <FindingItem key={`${finding.start}-${finding.category}`} finding={finding} onReplace={() => replace(finding)} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function FindingItem({ finding, onReplace }: { finding: CopyFinding; onReplace: () => void }) {
  const t = useTranslations("fair-housing");
  const { severity, words, reason, rewrite } = finding;
  return (
    <li className="flex flex-col items-start gap-1.5 rounded-control border bg-surface px-3 py-2.5 text-sm">
      <div className="flex max-w-full flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={TONES[severity]}>{t(`severity.${severity}`)}</Badge>
        <q dir="auto" className="min-w-0 break-words font-medium">
          {words}
        </q>
      </div>
      <p className="text-ink-soft">
        {reason} {severity === "warn" ? t("kept") : null}
      </p>
      <Button size="small" onClick={onReplace} className="max-w-full whitespace-normal text-start">
        {rewrite ? t("useInstead", { words: rewrite }) : t("leaveOut")}
      </Button>
    </li>
  );
}
