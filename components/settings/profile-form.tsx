"use client";

import { useTranslations } from "next-intl";
import { writeChoice } from "@/components/shared/choice-cookie";
import { FormError } from "@/components/shared/form-error";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
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
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input
          name="first_name"
          label={t("profile.first_name")}
          autoComplete="given-name"
          defaultValue={me.first_name}
          error={fieldError("first_name")}
          required
        />
        <Input
          name="last_name"
          label={t("profile.last_name")}
          autoComplete="family-name"
          defaultValue={me.last_name}
          error={fieldError("last_name")}
          required
        />
        <Input name="email" type="email" label={t("profile.email")} defaultValue={me.email} disabled />
        <Input
          name="license_number"
          label={t("profile.license_number")}
          hint={me.is_verified ? t("profile.verified") : undefined}
          defaultValue={me.license_number ?? ""}
          error={fieldError("license_number")}
          className="self-end"
        />
        <Select
          name="locale"
          label={t("profile.locale")}
          defaultValue={me.locale ?? ""}
          error={fieldError("locale")}
          options={[{ value: "", label: t("profile.browser") }, ...LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))]}
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
