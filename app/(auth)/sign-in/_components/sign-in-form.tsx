"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Input } from "@/components/ui/input";
import { TextLink } from "@/components/ui/text-link";
import { signInWithPassword } from "@/lib/entry/actions/auth";
import { emptyForm } from "@/lib/entry/form-state";
import { AuthForm } from "../../_components/auth-form";
import { PasswordInput } from "../../_components/password-input";

/** Address and password; the second step, where one is set up, follows on its own page. */
export function SignInForm({ callbackUrl }: { callbackUrl: string }) {
  const t = useTranslations("auth");
  const [state, action, pending] = useActionState(signInWithPassword, emptyForm());
  return (
    <AuthForm state={state} action={action} pending={pending} submit={t("signIn.submit")}>
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Input
        name="email"
        type="email"
        label={t("field.email")}
        error={state.fields.email}
        defaultValue={state.values.email}
        autoComplete="username"
        required
      />
      <PasswordInput label={t("field.password")} error={state.fields.password} autoComplete="current-password" />
      <TextLink href="/forgot-password" className="-mt-2 self-start text-sm">
        {t("signIn.forgot")}
      </TextLink>
    </AuthForm>
  );
}
