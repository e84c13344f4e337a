import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { googleConfigured } from "@/lib/entry/auth";
import { ownPath } from "@/lib/entry/own-path";
import { getSessionActor } from "@/lib/entry/session";
import { mfaRequired } from "@/lib/kernel/env";
import { PageTitle } from "../_components/page-title";
import { GoogleButton } from "./_components/google-button";
import { SignInForm } from "./_components/sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

type Search = { callbackUrl?: string; error?: string; notice?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { callbackUrl, error, notice } = await searchParams;
  const next = ownPath(callbackUrl, "");
  const session = await getSessionActor();
  if (session) redirect((next || (session.actor.role === "platform_admin" ? "/admin" : "/dashboard")) as Route);
  const t = await getTranslations("auth");
  return (
    <>
      <PageTitle title={t("signIn.title")}>{t("signIn.lead")}</PageTitle>
      <div className="flex flex-col gap-5">
        {notice === "password_changed" ? <Notice tone="good">{t("notice.password_changed")}</Notice> : null}
        {error ? (
          <Notice tone="bad">{t(error === "unknown_google_account" ? "errors.unknown_google_account" : "errors.google")}</Notice>
        ) : null}
        {googleConfigured() ? <GoogleButton callbackUrl={next} /> : null}
        <SignInForm callbackUrl={next} />
        <p className="text-ink-soft">
          {t("signIn.none")} <TextLink href="/sign-up">{t("signIn.signUp")}</TextLink>
        </p>
        {mfaRequired(null) ? null : <p className="border-t pt-4 text-sm text-ink-soft">{t("signIn.optionalPolicy")}</p>}
      </div>
    </>
  );
}
