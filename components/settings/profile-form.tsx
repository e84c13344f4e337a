"use client";

import { useTranslations } from "next-intl";
import { writeChoice } from "@/components/shared/choice-cookie";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { isLocale, LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from "@/i18n/locales";
import type { UserAnswer } from "@/lib/domain/organizations/schemas";
import { changeMe } from "@/lib/entry/actions/organizations";

/** Name, license and language of the signed-in person. The language is kept on this device as well. */
export function ProfileForm({ me }: { me: UserAnswer }) {
  const t = useTranslations("settings");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: changeMe,
    read: (form) => {
      const locale = form.textOrNull("locale");
      writeChoice(LOCALE_COOKIE, isLocale(locale) ? locale : null);
      return {
        first_name: form.text("first_name"),
        last_name: form.text("last_name"),
        license_number: form.textOrNull("license_number"),
        locale,
      };
    },
    onDone: () => toast(t("saved")),
  });
  const field = (name: "first_name" | "last_name" | "email" | "license_number" | "locale") => ({
    name,
    label: t(`profile.${name}`),
    defaultValue: me[name] ?? "",
    error: fieldError(name),
  });
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input {...field("first_name")} autoComplete="given-name" required />
        <Input {...field("last_name")} autoComplete="family-name" required />
        <Input {...field("email")} type="email" disabled />
        <Input {...field("license_number")} hint={me.is_verified ? t("profile.verified") : undefined} className="self-end" />
        <Select
          {...field("locale")}
          options={[{ value: "", label: t("profile.browser") }, ...LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))]}
        />
      </div>
      <FormFooter error={formError()} pending={pending}>
        {t("save")}
      </FormFooter>
    </form>
  );
}
