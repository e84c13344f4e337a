import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { ChoosePasswordForm } from "./choose-password-form";
import { PageTitle } from "./page-title";

/** The page behind a mailed link: choose a password, to reset one or to join a team. */
export async function MailedLinkPage({ kind, token }: { kind: "reset" | "accept"; token: string | undefined }) {
  const t = await getTranslations("auth");
  if (!token) {
    return (
      <>
        <PageTitle title={t("noLink.title")}>{t("noLink.text")}</PageTitle>
        <LinkButton variant="primary" href="/forgot-password">
          {t("noLink.again")}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t(`${kind}.title`)}>{t(`${kind}.lead`)}</PageTitle>
      <ChoosePasswordForm token={token} submit={t(`${kind}.submit`)} />
    </>
  );
}
