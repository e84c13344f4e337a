"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { removeSecondFactor } from "@/lib/entry/actions/auth";

/** Takes the second factor away; a current code proves that it is the owner. */
export function RemoveSecondFactor() {
  const t = useTranslations("settings.security");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: removeSecondFactor,
    read: (form) => ({ code: form.text("code") }),
    onDone: () => toast(t("removed")),
  });
  return (
    <form {...formProps} className="flex max-w-sm flex-col gap-3">
      <Input
        name="code"
        label={t("code")}
        dir="ltr"
        autoComplete="one-time-code"
        error={fieldError("totp_code") ?? fieldError("recovery_code")}
        required
      />
      <FormFooter error={formError()} pending={pending} variant="danger">
        {t("remove")}
      </FormFooter>
    </form>
  );
}
