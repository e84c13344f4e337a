"use client";

import { useTranslations } from "next-intl";
import { useServerAction } from "@/components/shared/use-action-form";
import { Select } from "@/components/ui/select";
import { LABELS, type Label } from "@/lib/domain/leads/constants";
import { setLabel } from "@/lib/entry/actions/leads";

/** How warm the lead is by hand, or by score again. Applied at once. */
export function LabelSelect({ lead_id, override }: { lead_id: string; override: Label | null }) {
  const t = useTranslations("leads.label");
  const { submit, pending, error } = useServerAction(setLabel);
  return (
    <Select
      label={t("label")}
      disabled={pending}
      defaultValue={override ?? ""}
      error={error?.message}
      options={[{ value: "", label: t("auto") }, ...LABELS.map((value) => ({ value, label: t(value) }))]}
      onChange={(event) => submit({ lead_id, label: LABELS.find((label) => label === event.target.value) ?? null })}
    />
  );
}
