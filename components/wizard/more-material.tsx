"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { addMaterialAction } from "@/lib/entry/actions/wizard";
import { MaterialForm } from "./material-form";

/** More material for a draft, out of the way until it is wanted. */
export function MoreMaterial({ bot_id }: { bot_id: string }) {
  const t = useTranslations("wizard.facts");
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-8 rounded-card border bg-surface px-4 py-3" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-8 font-medium">{t("addMore")}</summary>
      <div className="mt-4">
        <MaterialForm run={addMaterialAction} hidden={{ bot_id }} onDone={() => setOpen(false)} />
      </div>
    </details>
  );
}
