"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { AgentAnswer } from "@/lib/domain/organizations/schemas";
import { PROPERTY_TYPES } from "@/lib/domain/properties/constants";
import { changeAgent } from "@/lib/entry/actions/organizations";

/** What decides which leads a person gets. Capacity and taking part are an admin's to change. */
export function AgentForm({ agent, admin }: { agent: AgentAnswer; admin: boolean }) {
  const t = useTranslations("settings");
  const properties = useTranslations("properties.type");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: changeAgent,
    read: (form) => ({
      agent_id: agent.agent_id,
      phone: form.textOrNull("phone"),
      areas: form.list("areas"),
      languages: form.list("languages"),
      specializations: form.all("specializations"),
      ...(admin ? { capacity: form.numberOrNull("capacity") ?? undefined, active: form.checked("active") } : {}),
    }),
    onDone: () => toast(t("saved")),
  });
  const field = (name: "phone" | "areas" | "languages" | "capacity", value: string | number) => ({
    name,
    label: t(`agent.${name}`),
    defaultValue: value,
    error: fieldError(name),
  });
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input {...field("phone", agent.phone ?? "")} type="tel" autoComplete="tel" className="self-end" />
        <Input {...field("areas", agent.areas.join(", "))} hint={t("agent.areasHint")} />
        <Input {...field("languages", agent.languages.join(", "))} hint={t("agent.languagesHint")} />
        <Input {...field("capacity", agent.capacity)} type="number" min={0} disabled={!admin} className="self-end" />
      </div>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t("agent.specializations")}</legend>
        <div className="grid gap-x-5 gap-y-2 sm:grid-cols-3">
          {PROPERTY_TYPES.map((type) => (
            <Checkbox
              key={type}
              name="specializations"
              value={type}
              label={properties(type)}
              defaultChecked={agent.specializations.includes(type)}
            />
          ))}
        </div>
      </fieldset>
      <Checkbox name="active" label={t("agent.active")} defaultChecked={agent.active} disabled={!admin} />
      <FormFooter error={formError()} pending={pending}>
        {t("save")}
      </FormFooter>
    </form>
  );
}
