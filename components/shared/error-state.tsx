"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Something broke while this was drawn: what happened, what was kept, what to do. */
export function ErrorState({ digest, retry }: { digest?: string; retry: () => void }) {
  const t = useTranslations("common.error");
  return (
    <div role="alert" className="mx-auto flex max-w-lg flex-col items-start px-4 py-16">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 text-ink-soft">{t("text")}</p>
      {digest ? <p className="mt-3 text-sm text-ink-soft">{t("reference", { digest })}</p> : null}
      <Button variant="primary" className="mt-6" onClick={retry}>
        {t("retry")}
      </Button>
    </div>
  );
}
