import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

type PaginationProps = { page: number; page_size: number; total: number; href: (page: number) => string };

/** Which part of a list is shown, and the way to the rest. */
export function Pagination({ page, page_size, total, href }: PaginationProps) {
  const t = useTranslations("common.paging");
  const format = useFormatter();
  if (total === 0) return null;
  const first = (page - 1) * page_size + 1;
  const last = Math.min(page * page_size, total);
  const number = (value: number) => format.number(value);
  return (
    <nav aria-label={t("label")} className="mt-5 flex flex-wrap items-center justify-between gap-3 text-sm text-ink-soft">
      <p className="figures">
        {first > total ? t("beyond") : t("range", { first: number(first), last: number(last), total: number(total) })}
      </p>
      {total > page_size || page > 1 ? (
        <div className="flex gap-2">
          {page > 1 ? (
            <LinkButton size="small" href={href(page - 1)} rel="prev">
              {t("previous")}
            </LinkButton>
          ) : null}
          {last < total ? (
            <LinkButton size="small" href={href(page + 1)} rel="next">
              {t("next")}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
    </nav>
  );
}
