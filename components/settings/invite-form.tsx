"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { MEMBER_ROLES } from "@/lib/domain/organizations/constants";
import { invitePerson } from "@/lib/entry/actions/organizations";

/** Invites a person by mail. */
export function InviteForm() {
  const t = useTranslations("settings");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: invitePerson,
    read: (form) => ({
      first_name: form.text("first_name"),
      last_name: form.text("last_name"),
      email: form.text("email"),
      role: MEMBER_ROLES.find((role) => role === form.text("role")),
    }),
    onDone: (_data, form) => {
      form.reset();
      toast(t("team.sent"));
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input name="first_name" label={t("profile.first_name")} error={fieldError("first_name")} required autoComplete="off" />
        <Input name="last_name" label={t("profile.last_name")} error={fieldError("last_name")} required autoComplete="off" />
        <Input name="email" type="email" label={t("profile.email")} error={fieldError("email")} required autoComplete="off" />
        <Select
          name="role"
          label={t("profile.role")}
          error={fieldError("role")}
          options={MEMBER_ROLES.map((value) => ({ value, label: t(`team.roles.${value}`) }))}
        />
      </div>
      <FormFooter error={formError()} pending={pending} variant="secondary">
        {t("team.send")}
      </FormFooter>
    </form>
  );
}
