"use client";

import { useTranslations } from "next-intl";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
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
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input
          name="phone"
          type="tel"
          label={t("agent.phone")}
          autoComplete="tel"
          defaultValue={agent.phone ?? ""}
          error={fieldError("phone")}
          className="self-end"
        />
        <Input
          name="areas"
          label={t("agent.areas")}
          hint={t("agent.areasHint")}
          defaultValue={agent.areas.join(", ")}
          error={fieldError("areas")}
        />
        <Input
          name="languages"
          label={t("agent.languages")}
          hint={t("agent.languagesHint")}
          defaultValue={agent.languages.join(", ")}
          error={fieldError("languages")}
        />
        <Input
          name="capacity"
          type="number"
          min={0}
          label={t("agent.capacity")}
          defaultValue={agent.capacity}
          disabled={!admin}
          error={fieldError("capacity")}
          className="self-end"
        />
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
      <FormError message={formError()} />
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
