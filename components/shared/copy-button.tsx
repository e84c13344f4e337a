"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Copies `text`; says that it did. Where the browser refuses, the text is selected for copying by hand. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = useTranslations("common.copy");
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("done");
    } catch {
      setState("failed");
    }
    setTimeout(() => setState("idle"), 2500);
  };
  const Icon = state === "done" ? Check : Copy;
  return (
    <Button size="small" onClick={copy}>
      <Icon aria-hidden="true" className="size-4" />
      <span aria-live="polite">{state === "done" ? t("done") : state === "failed" ? t("failed") : (label ?? t("copy"))}</span>
    </Button>
  );
}
