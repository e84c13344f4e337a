import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** An address at which nothing stands. */
export default function NotFound() {
  const t = useTranslations("common.notFound");
  return (
    <main className="mx-auto flex min-h-dvh max-w-lg flex-col items-start justify-center px-6 py-16">
      <h1 className="text-4xl">{t("title")}</h1>
      <p className="mt-3 text-ink-soft">{t("text")}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        <LinkButton variant="primary" href="/dashboard">
          {t("dashboard")}
        </LinkButton>
        <LinkButton href="/">{t("home")}</LinkButton>
      </div>
    </main>
  );
}
