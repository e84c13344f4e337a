"use client";

import { useTranslations } from "next-intl";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { TASK_PRIORITIES, TASK_TYPES } from "@/lib/domain/leads/constants";
import { createTask } from "@/lib/entry/actions/leads";

/** Plans the next step with a lead. */
export function TaskForm({ lead_id }: { lead_id: string }) {
  const t = useTranslations("leads.tasks");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: createTask,
    read: (form) => ({
      lead_id,
      task_type: TASK_TYPES.find((type) => type === form.text("task_type")),
      priority: TASK_PRIORITIES.find((priority) => priority === form.text("priority")),
      due_date: toInstant(form.text("due_date")),
      notes: form.textOrNull("notes"),
    }),
    onDone: (_data, form) => {
      form.reset();
      toast(t("created"));
    },
  });
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-8 items-center font-medium text-accent">{t("add")}</summary>
      <form {...formProps} className="mt-3 grid gap-4 sm:grid-cols-2">
        <Select
          name="task_type"
          label={t("type")}
          defaultValue="call"
          options={TASK_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        />
        <Select
          name="priority"
          label={t("priority")}
          defaultValue="medium"
          options={TASK_PRIORITIES.map((value) => ({ value, label: t(`priorities.${value}`) }))}
        />
        <Input name="due_date" type="datetime-local" label={t("due")} hint={t("zone")} error={fieldError("due_date")} required />
        <Input name="notes" label={t("notes")} error={fieldError("notes")} className="self-end" />
        <div className="sm:col-span-2">
          <FormError message={formError()} />
          <Button type="submit" pending={pending} className="mt-2">
            {t("add")}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** What stands in a datetime-local field, which is in the device's zone, as an instant; empty stays empty and is refused with words. */
function toInstant(local: string): string {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
}
