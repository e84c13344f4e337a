"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { showSecondFactor } from "@/lib/entry/actions/auth";
import { emptyForm } from "@/lib/entry/form-state";
import { AuthForm } from "../../_components/auth-form";
import { PageTitle } from "../../_components/page-title";
import { CodeInput } from "./code-input";

/** The second step of signing in. */
export function VerifyForm({ email, callbackUrl }: { email: string; callbackUrl: string }) {
  const t = useTranslations("auth.mfa");
  const [state, action, pending] = useActionState(showSecondFactor, emptyForm());
  return (
    <>
      <PageTitle title={t("verifyTitle")}>{t("verifyLead", { email })}</PageTitle>
      <AuthForm state={state} action={action} pending={pending} submit={t("verify")}>
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <CodeInput error={state.fields.code ?? state.fields.totp_code ?? state.fields.recovery_code} digitsOnly={false} />
      </AuthForm>
    </>
  );
}
