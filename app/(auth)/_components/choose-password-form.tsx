"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextLink } from "@/components/ui/text-link";
import { choosePassword } from "@/lib/entry/actions/auth";
import { emptyForm } from "@/lib/entry/form-state";
import { AuthForm } from "./auth-form";
import { PasswordInput } from "./password-input";

/** Spends a mailed link on a new password. Opening the page alone spends nothing: mail scanners open links too. */
export function ChoosePasswordForm({ token, submit }: { token: string; submit: string }) {
  const t = useTranslations("auth");
  const [state, action, pending] = useActionState(choosePassword, emptyForm());
  const spent = state.code === "invalid_token";
  return (
    <AuthForm
      state={state}
      action={action}
      pending={pending}
      submit={submit}
      after={spent ? <TextLink href="/forgot-password">{t("noLink.again")}</TextLink> : null}
    >
      <input type="hidden" name="token" value={token} />
      <PasswordInput
        label={t("field.newPassword")}
        hint={t("field.passwordHint")}
        error={state.fields.password}
        autoComplete="new-password"
      />
    </AuthForm>
  );
}
