"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { ACTIVITY_TYPES, OUTCOMES } from "@/lib/domain/leads/constants";
import { updateLead } from "@/lib/entry/actions/leads";

/** Logs a call, a viewing, an offer; the score follows. */
export function ActivityForm({ lead_id }: { lead_id: string }) {
  const t = useTranslations("leads.activity");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: updateLead,
    read: (form) => ({
      lead_id,
      activity: {
        type: ACTIVITY_TYPES.find((type) => type === form.text("type")) ?? "note",
        outcome: OUTCOMES.find((outcome) => outcome === form.text("outcome")) ?? null,
        notes: form.textOrNull("notes"),
      },
    }),
    onDone: (_data, form) => {
      form.reset();
      toast(t("done"));
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name="type"
          label={t("type")}
          error={fieldError("activity.type")}
          options={ACTIVITY_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        />
        <Select
          name="outcome"
          label={t("outcome")}
          error={fieldError("activity.outcome")}
          options={[{ value: "", label: t("noOutcome") }, ...OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))]}
        />
      </div>
      <Textarea name="notes" label={t("notes")} rows={3} error={fieldError("activity.notes")} />
      <FormFooter error={formError()} pending={pending}>
        {t("save")}
      </FormFooter>
    </form>
  );
}
