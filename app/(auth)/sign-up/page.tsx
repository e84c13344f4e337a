import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { getSessionActor } from "@/lib/entry/session";
import { PageTitle } from "../_components/page-title";
import { SignUpForm } from "./_components/sign-up-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signUp");
  return { title: t("title") };
}

export default async function SignUpPage() {
  if (await getSessionActor()) redirect("/dashboard" as Route);
  const t = await getTranslations("auth.signUp");
  return (
    <>
      <PageTitle title={t("title")}>{t("lead")}</PageTitle>
      <SignUpForm />
      <p className="mt-5 text-ink-soft">
        {t("have")} <TextLink href="/sign-in">{t("signIn")}</TextLink>
      </p>
    </>
  );
}
