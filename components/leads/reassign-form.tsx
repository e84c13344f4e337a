"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { reassignLead } from "@/lib/entry/actions/leads";

/** Gives a lead to another agent, with the reason kept. */
export function ReassignForm({ lead_id, agents }: { lead_id: string; agents: { agent_id: string; full_name: string }[] }) {
  const t = useTranslations("leads.reassign");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: reassignLead,
    read: (form) => ({ lead_id, agent_id: form.textOrNull("agent_id"), reason: form.text("reason") }),
    onDone: (_data, form) => {
      form.reset();
      toast(t("done"));
    },
  });
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center font-medium text-accent">{t("title")}</summary>
      <form {...formProps} className="mt-3 flex flex-col gap-4">
        <Select
          name="agent_id"
          label={t("agent")}
          error={fieldError("agent_id")}
          options={[{ value: "", label: t("best") }, ...agents.map((agent) => ({ value: agent.agent_id, label: agent.full_name }))]}
        />
        <Input name="reason" label={t("reason")} error={fieldError("reason")} required />
        <FormFooter error={formError()} pending={pending} variant="secondary">
          {t("save")}
        </FormFooter>
      </form>
    </details>
  );
}
