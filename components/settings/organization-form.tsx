"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { MARKETS, MFA_POLICIES } from "@/lib/domain/organizations/constants";
import type { OrganizationAnswer } from "@/lib/domain/organizations/schemas";
import { changeOrganization } from "@/lib/entry/actions/organizations";

/** Name, place and rules of the organization. */
export function OrganizationForm({ organization, zones }: { organization: OrganizationAnswer; zones: string[] }) {
  const t = useTranslations("settings");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: changeOrganization,
    read: (form) => ({
      org_name: form.text("org_name"),
      contact_email: form.textOrNull("contact_email"),
      time_zone: form.text("time_zone"),
      currency: form.text("currency"),
      market: MARKETS.find((market) => market === form.text("market")),
      mfa_policy: MFA_POLICIES.find((policy) => policy === form.text("mfa_policy")) ?? null,
    }),
    onDone: () => toast(t("saved")),
  });
  const field = (name: "org_name" | "contact_email" | "time_zone" | "currency" | "market" | "mfa_policy") => ({
    name,
    label: t(`organization.${name}`),
    defaultValue: organization[name] ?? "",
    error: fieldError(name),
  });
  const zoneNames = [...new Set([organization.time_zone, ...zones])];
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input {...field("org_name")} required />
        <Input {...field("contact_email")} type="email" />
        <Select {...field("time_zone")} options={zoneNames.map((zone) => ({ value: zone, label: zone.replace(/_/g, " ") }))} />
        <Input {...field("currency")} maxLength={3} />
        <Select
          {...field("market")}
          hint={t("organization.marketHint")}
          options={MARKETS.map((value) => ({ value, label: t(`organization.markets.${value}`) }))}
        />
        <Select
          {...field("mfa_policy")}
          className="self-end"
          options={[
            { value: "", label: t("organization.policies.default") },
            ...MFA_POLICIES.map((value) => ({ value, label: t(`organization.policies.${value}`) })),
          ]}
        />
      </div>
      <FormFooter error={formError()} pending={pending}>
        {t("save")}
      </FormFooter>
    </form>
  );
}
