import { useTranslations } from "next-intl";
import { ExactTime, RelativeTime } from "@/components/shared/relative-time";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/link-button";
import type { QuestionCluster } from "@/lib/domain/learning/schemas";
import { OriginBadge, TriageBadge } from "./labels";
import { PutAsideButton } from "./put-aside";

const SHOWN_HOMES = 2;

/** Questions that ask the same, each group once: how often, since when, where, and why it failed. */
export function ClusterList({ clusters, level = "h2" }: { clusters: QuestionCluster[]; level?: "h2" | "h3" }) {
  return (
    <ul className="divide-y border-y">
      {clusters.map((cluster) => (
        <li key={cluster.cluster_id}>
          <ClusterRow cluster={cluster} level={level} />
        </li>
      ))}
    </ul>
  );
}

function ClusterRow({ cluster, level: Heading }: { cluster: QuestionCluster; level: "h2" | "h3" }) {
  const t = useTranslations("learning.questions");
  const href = `/dashboard/learning/questions/${cluster.cluster_id}`;
  return (
    <article className="grid gap-x-8 gap-y-3 py-5 md:grid-cols-[1fr_auto] md:items-start">
      <div className="min-w-0">
        <Heading className="display text-xl wrap-anywhere">
          <AppLink href={href} className="text-ink no-underline hover:underline">
            <bdi>{cluster.question}</bdi>
          </AppLink>
        </Heading>
        <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-soft">
          <span className="figures">{t("asked", { count: cluster.times_asked })}</span>
          {cluster.questions.length > 1 ? <span className="figures">· {t("wordings", { count: cluster.questions.length })}</span> : null}
          <span>· {t.rich("last", { when: () => <RelativeTime date={cluster.last_asked_at} /> })}</span>
          <span>· {t.rich("since", { date: () => <ExactTime date={cluster.first_asked_at} dateOnly /> })}</span>
        </p>
        <Homes cluster={cluster} />
        <p className="mt-2 flex flex-wrap gap-1.5">
          {cluster.origins.map((origin) => (
            <OriginBadge key={origin} origin={origin} />
          ))}
          <TriageBadge triage={cluster.triage} />
        </p>
      </div>
      {cluster.status === "open" ? (
        <div className="flex flex-wrap gap-2 md:justify-end">
          <LinkButton href={href} size="small" variant="primary">
            {t("answer")}
            <span className="sr-only">: {cluster.question}</span>
          </LinkButton>
          <PutAsideButton cluster_id={cluster.cluster_id} question={cluster.question} />
        </div>
      ) : null}
    </article>
  );
}

function Homes({ cluster: { homes, bot_name } }: { cluster: QuestionCluster }) {
  const t = useTranslations("learning.questions");
  const shown = homes.slice(0, SHOWN_HOMES).map(({ address }) => address);
  const more = homes.length - shown.length;
  return (
    <p className="text-sm text-ink-soft wrap-anywhere">
      <bdi>{shown.length > 0 ? shown.join(" · ") : bot_name}</bdi>
      {more > 0 ? ` ${t("moreHomes", { count: more })}` : null}
    </p>
  );
}
