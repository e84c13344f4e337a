"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/shared/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "../../_components/page-title";

/** The ten codes, once. The page's new content takes the focus, so that it is read out. */
export function RecoveryCodes({ codes, next }: { codes: string[]; next: string }) {
  const t = useTranslations("auth.mfa");
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className="outline-none">
      <PageTitle title={t("doneTitle")}>{t("doneText")}</PageTitle>
      <ul dir="ltr" className="figures grid gap-x-6 gap-y-1 rounded-card border bg-surface p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code} className="break-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3">
        <CopyButton text={codes.join("\n")} label={t("copy")} />
        <LinkButton variant="primary" href={next} prefetch={false}>
          {t("continue")}
        </LinkButton>
      </div>
    </div>
  );
}
