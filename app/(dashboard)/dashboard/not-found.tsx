import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** An id in the address that is not (or no longer) here. */
export default function DashboardNotFound() {
  const t = useTranslations("common.notFound");
  return (
    <div className="max-w-lg py-12">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 text-ink-soft">{t("text")}</p>
      <LinkButton href="/dashboard" className="mt-6">
        {t("dashboard")}
      </LinkButton>
    </div>
  );
}
