"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Input } from "@/components/ui/input";
import { openAccount } from "@/lib/entry/actions/auth";
import { emptyForm } from "@/lib/entry/form-state";
import { AuthForm } from "../../_components/auth-form";
import { PasswordInput } from "../../_components/password-input";

/** The organization's time zone is where its first admin sits; without JavaScript the default stays. */
function fillTimeZone(input: HTMLInputElement | null): void {
  if (input) input.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Five inputs to an account; the license number can wait for the settings. */
export function SignUpForm() {
  const t = useTranslations("auth");
  const [state, action, pending] = useActionState(openAccount, emptyForm());
  const field = (name: string) => ({ name, label: t(`field.${name}`), error: state.fields[name], defaultValue: state.values[name] });
  return (
    <AuthForm state={state} action={action} pending={pending} submit={t("signUp.submit")}>
      <input type="hidden" name="time_zone" defaultValue="" ref={fillTimeZone} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Input {...field("first_name")} autoComplete="given-name" maxLength={100} required />
        <Input {...field("last_name")} autoComplete="family-name" maxLength={100} required />
      </div>
      <Input {...field("org_name")} hint={t("field.orgHint")} autoComplete="organization" maxLength={120} required />
      <Input {...field("email")} type="email" autoComplete="username" maxLength={254} required />
      <PasswordInput label={t("field.password")} hint={t("field.passwordHint")} error={state.fields.password} autoComplete="new-password" />
    </AuthForm>
  );
}
