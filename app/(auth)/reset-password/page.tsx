import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailedLinkPage } from "../_components/mailed-link-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.reset");
  return { title: t("title"), referrer: "no-referrer" };
}

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  return <MailedLinkPage kind="reset" token={typeof token === "string" ? token : undefined} />;
}
