"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { enrolSecondFactor } from "@/lib/entry/actions/auth";
import type { Enrolment } from "@/lib/entry/enrolment";
import { emptyForm } from "@/lib/entry/form-state";
import { AuthForm } from "../../_components/auth-form";
import { PageTitle } from "../../_components/page-title";
import { CodeInput } from "./code-input";
import { RecoveryCodes } from "./recovery-codes";

type EnrolFormProps = { required: boolean; on: boolean; next: string };

/** Sets up the second step: scan, confirm, keep the recovery codes. One form state carries through all three. */
export function EnrolForm({ required, on, next }: EnrolFormProps) {
  const t = useTranslations("auth.mfa");
  const [state, action, pending] = useActionState(enrolSecondFactor, emptyForm<Enrolment>());
  const step = state.data?.step ?? (on ? "on" : "begin");
  if (state.data?.step === "done") return <RecoveryCodes codes={state.data.recovery_codes} next={next} />;
  if (step === "on") {
    return (
      <>
        <PageTitle title={t("onTitle")}>{t("onText")}</PageTitle>
        <LinkButton variant="primary" href={next} className="min-h-11 w-full">
          {t("continue")}
        </LinkButton>
      </>
    );
  }
  if (state.data?.step !== "scan") {
    return (
      <>
        <PageTitle title={t("title")}>{required ? t("required") : t("voluntary")}</PageTitle>
        <AuthForm state={state} action={action} pending={pending} submit={t("begin")}>
          <input type="hidden" name="intent" value="begin" />
          {required ? null : (
            <LinkButton href={next} variant="quiet" className="order-last">
              {t("later")}
            </LinkButton>
          )}
        </AuthForm>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t("title")} />
      <div className="mb-8">
        <h2 className="text-xl">{t("scanTitle")}</h2>
        <p className="mt-1 text-sm text-ink-soft">{t("scanHint")}</p>
        <img src={state.data.qr} alt={t("qrAlt")} width={208} height={208} className="mt-4 rounded-card border bg-white" />
        <p className="mt-4 text-sm text-ink-soft">{t("byHand")}</p>
        <code dir="ltr" className="figures mt-1 block break-all rounded-control bg-sunken px-3 py-2 text-sm">
          {(state.data.secret.match(/.{1,4}/g) ?? []).join(" ")}
        </code>
      </div>
      <h2 className="mb-3 text-xl">{t("confirmTitle")}</h2>
      <AuthForm state={state} action={action} pending={pending} submit={t("confirm")}>
        <input type="hidden" name="intent" value="confirm" />
        <CodeInput error={state.fields.code ?? state.fields.totp_code} digitsOnly />
      </AuthForm>
    </>
  );
}
