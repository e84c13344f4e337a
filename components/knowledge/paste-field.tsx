"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Textarea } from "@/components/ui/textarea";
import { type Pasted, readPasted } from "./read-pasted";

/** `onGive` answers null when it was taken, else what is wrong (empty: said elsewhere). What was typed stays then. */
export function PasteField({ onGive }: { onGive: (pasted: Pasted, recrawl: boolean) => Promise<string | null> }) {
  const t = useTranslations("knowledge.intake");
  const [text, setText] = useState("");
  const [recrawl, setRecrawl] = useState(false);
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const pasted = readPasted(text);
  const links = pasted.kind === "links" || pasted.kind === "sitemap";

  const give = async () => {
    setPending(true);
    const problem = await onGive(pasted, links && recrawl);
    setPending(false);
    setError(problem ?? undefined);
    if (problem === null) setText("");
  };

  return (
    <div className="flex flex-col gap-3">
      <Textarea
        label={t("paste")}
        hint={t("pasteHint")}
        rows={4}
        value={text}
        error={error}
        onChange={(event) => {
          setText(event.target.value);
          setError(undefined);
        }}
      />
      {links ? (
        <Checkbox label={t("recrawl")} hint={t("recrawlHint")} checked={recrawl} onChange={(event) => setRecrawl(event.target.checked)} />
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" pending={pending} onClick={give}>
          {t("readIt")}
        </Button>
        <p className="text-sm text-ink-soft" aria-live="polite">
          {pasted.kind === "links" ? t("asLinks", { count: pasted.urls.length }) : null}
          {pasted.kind === "sitemap" ? t("asSitemap") : null}
          {pasted.kind === "text" ? t("asText", { count: pasted.text.length }) : null}
        </p>
      </div>
    </div>
  );
}
