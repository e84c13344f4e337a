"use client";

import { useTranslations } from "next-intl";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
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
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input
          name="org_name"
          label={t("organization.org_name")}
          defaultValue={organization.org_name}
          error={fieldError("org_name")}
          required
        />
        <Input
          name="contact_email"
          type="email"
          label={t("organization.contact_email")}
          defaultValue={organization.contact_email ?? ""}
          error={fieldError("contact_email")}
        />
        <Select
          name="time_zone"
          label={t("organization.time_zone")}
          defaultValue={organization.time_zone}
          error={fieldError("time_zone")}
          options={[...new Set([organization.time_zone, ...zones])].map((zone) => ({ value: zone, label: zone.replace(/_/g, " ") }))}
        />
        <Input
          name="currency"
          label={t("organization.currency")}
          defaultValue={organization.currency}
          maxLength={3}
          error={fieldError("currency")}
        />
        <Select
          name="market"
          label={t("organization.market")}
          hint={t("organization.marketHint")}
          defaultValue={organization.market}
          error={fieldError("market")}
          options={MARKETS.map((value) => ({ value, label: t(`organization.markets.${value}`) }))}
        />
        <Select
          name="mfa_policy"
          label={t("organization.mfa_policy")}
          defaultValue={organization.mfa_policy ?? ""}
          error={fieldError("mfa_policy")}
          className="self-end"
          options={[
            { value: "", label: t("organization.policies.default") },
            ...MFA_POLICIES.map((value) => ({ value, label: t(`organization.policies.${value}`) })),
          ]}
        />
      </div>
      <FormError message={formError()} />
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
