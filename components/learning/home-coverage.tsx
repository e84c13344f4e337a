import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { Coverage } from "@/lib/domain/learning/schemas";
import { GapAnswer } from "./gap-answer";

type Home = Coverage["homes"]["items"][number];

/** What is known of a home in one bar, and each gap with the way to its answer, the most asked first. */
export function HomeCoverage({ home }: { home: Home }) {
  const t = useTranslations("learning");
  const format = useFormatter();
  const gaps = home.topics.filter(({ state }) => state !== "known");
  const known = home.topics.filter(({ state }) => state === "known");
  const percent = format.number(home.percent / 100, { style: "percent" });
  return (
    <article className="py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0 text-xl wrap-anywhere">
          <TextLink href={`/dashboard/properties/${home.property_id}`} className="text-ink no-underline hover:underline">
            <bdi>{home.address}</bdi>
          </TextLink>
        </h2>
        <p className="figures text-sm text-ink-soft">
          {t("coverage.percentOf", { percent })} · {t("coverage.gaps", { count: gaps.length })}
        </p>
      </div>
      <div aria-hidden="true" className="mt-2 h-2 overflow-hidden rounded-full bg-sunken">
        <div className="h-full rounded-full bg-accent" style={{ width: `${home.percent}%` }} />
      </div>
      {gaps.length > 0 ? (
        <ul className="mt-4 divide-y border-y">
          {gaps.map((gap) => (
            <li key={gap.topic}>
              <Gap home={home} gap={gap} />
            </li>
          ))}
        </ul>
      ) : null}
      {known.length > 0 ? (
        <p className="mt-3 text-sm text-ink-soft">
          {t("coverage.knownList", { list: format.list(known.map(({ topic }) => t(`topics.${topic}.name`))) })}
        </p>
      ) : null}
    </article>
  );
}

function Gap({ home, gap }: { home: Home; gap: Home["topics"][number] }) {
  const t = useTranslations("learning");
  const { topic } = gap;
  return (
    <div className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[14rem_1fr] md:items-start">
      <p className="min-w-0 pt-1">
        <span className="font-medium">{t(`topics.${topic}.name`)}</span>
        <span className="figures block text-sm text-ink-soft">{t("coverage.times", { count: gap.times_asked })}</span>
      </p>
      {gap.state === "conflict" ? (
        <p className="flex flex-wrap items-center gap-3 pt-1">
          <Badge tone="bad">{t("coverage.conflict")}</Badge>
          <TextLink href="/dashboard/knowledge/conflicts" className="inline-flex min-h-6 items-center text-sm">
            {t("coverage.settle")}
            <span className="sr-only">: {t(`topics.${topic}.name`)}</span>
          </TextLink>
        </p>
      ) : gap.cluster_id ? (
        <p className="flex flex-wrap items-center gap-3 pt-1">
          <Badge tone="warn">{t("coverage.openQuestion")}</Badge>
          <TextLink href={`/dashboard/learning/questions/${gap.cluster_id}`} className="inline-flex min-h-6 items-center text-sm">
            {t("coverage.answerIt")}
            <span className="sr-only">: {t(`topics.${topic}.name`)}</span>
          </TextLink>
        </p>
      ) : (
        <GapAnswer property_id={home.property_id} question={t(`topics.${topic}.question`)} />
      )}
    </div>
  );
}
