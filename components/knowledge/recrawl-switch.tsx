"use client";

import { useTranslations } from "next-intl";
import { useServerAction } from "@/components/shared/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { toast } from "@/components/ui/toast";
import { recrawlWeekly } from "@/lib/entry/actions/knowledge";

/** Whether a link is read again every week. Off until someone asks for it. */
export function RecrawlSwitch({ source_id, recrawl }: { source_id: string; recrawl: boolean }) {
  const t = useTranslations("knowledge");
  const { submit, pending, error } = useServerAction(recrawlWeekly);
  return (
    <Checkbox
      label={t("recrawl.label")}
      hint={error ? error.message : t("intake.recrawlHint")}
      checked={recrawl}
      disabled={pending}
      onChange={(event) => {
        const on = event.target.checked;
        submit({ source_id, recrawl: on }, () => toast(t(on ? "recrawl.on" : "recrawl.off")));
      }}
    />
  );
}
