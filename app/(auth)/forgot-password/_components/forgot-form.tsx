"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { forgotPassword } from "@/lib/entry/actions/auth";
import { emptyForm } from "@/lib/entry/form-state";
import { AuthForm } from "../../_components/auth-form";
import { PageTitle } from "../../_components/page-title";

/** Asks for the address; says afterwards only that a link is on its way if there is an account. */
export function ForgotForm() {
  const t = useTranslations("auth");
  const [state, action, pending] = useActionState(forgotPassword, emptyForm<{ sent: true }>());
  const sent = state.data?.sent === true && state.code === null;
  return (
    <>
      <PageTitle title={sent ? t("forgot.sentTitle") : t("forgot.title")}>{sent ? null : t("forgot.lead")}</PageTitle>
      <div aria-live="polite">
        {sent ? (
          <Notice tone="good" className="mb-6">
            <p>{t("forgot.sent", { email: state.values.email ?? "" })}</p>
            <p className="mt-1 text-ink-soft">{t("forgot.again")}</p>
          </Notice>
        ) : null}
      </div>
      <AuthForm state={state} action={action} pending={pending} submit={t("forgot.submit")}>
        <Input
          name="email"
          type="email"
          label={t("field.email")}
          error={state.fields.email}
          defaultValue={state.values.email}
          autoComplete="username"
          required
        />
      </AuthForm>
    </>
  );
}
