import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { Draft } from "@/lib/domain/learning/schemas";

/** What stands nearest to a question in the sources, each with the way to its place. */
export function DraftSources({ sources }: { sources: Draft["sources"] }) {
  const t = useTranslations("learning.cluster");
  if (sources.length === 0) return null;
  return (
    <section className="mt-6" aria-label={t("sources")}>
      <h3 className="text-sm font-medium text-ink-soft">{t("sources")}</h3>
      <ul className="mt-2 flex flex-col gap-3">
        {sources.map((source) => (
          <li key={`${source.source_id} ${source.char_start}`} className="border-s-2 ps-3">
            <blockquote className="text-[0.9375rem] wrap-anywhere">
              <bdi>“{source.quote}”</bdi>
            </blockquote>
            <p className="mt-0.5 text-sm text-ink-soft">
              <bdi>{source.title}</bdi>
              {" · "}
              <TextLink
                href={source.is_listing ? `/dashboard/properties/${source.source_id}` : `/dashboard/knowledge/${source.source_id}`}
                className="inline-flex min-h-6 items-center"
              >
                {t("openSource")}
              </TextLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
