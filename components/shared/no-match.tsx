import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { EmptyState } from "./empty-state";

/** A filter that nothing passes: unlike an empty list, the things exist. */
export function NoMatch({ path }: { path: string }) {
  const t = useTranslations("common.noMatch");
  return <EmptyState title={t("title")} text={t("text")} action={<LinkButton href={path}>{t("clear")}</LinkButton>} />;
}
