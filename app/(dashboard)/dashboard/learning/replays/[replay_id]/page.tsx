import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReplayActions } from "@/components/learning/replay-actions";
import { ReplayResults } from "@/components/learning/replay-results";
import { AutoRefresh } from "@/components/shared/auto-refresh";
import { EmptyState } from "@/components/shared/empty-state";
import { Count } from "@/components/shared/figures";
import { addressWith, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { NoMatch } from "@/components/shared/no-match";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
import { StatRow, StatTile } from "@/components/shared/stat-tile";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Tabs } from "@/components/ui/tabs";
import { REPLAY_OUTCOMES } from "@/lib/domain/learning/constants";
import { getReplay, type ReplayDetail } from "@/lib/domain/learning/replay-queries";
import { replayChange } from "@/lib/domain/learning/schemas";
import { pageCtx } from "@/lib/entry/page";
import { found } from "../../../../_components/found";

type Props = { params: Promise<{ replay_id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("learning.replay"))("title") };
}

/** What a change would do to the answers of past questions, and the decision on it. */
export default async function ReplayPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const { replay_id } = await params;
  const outcome = oneOf(readParams(search, ["outcome"]).outcome, REPLAY_OUTCOMES);
  const replay = await found(getReplay({ ctx, input: { replay_id, outcome, page: readPage(search) } }));
  const t = await getTranslations("learning.replay");
  const change = replayChange.parse(replay.change);
  const count = "source_ids" in change ? change.source_ids.length : "facts" in change ? change.facts.length : 1;
  const decided = replay.status !== "done" || replay.change_state !== "open";
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={
          <>
            {t(`kind.${change.kind}`, { count })} · <bdi>{replay.bot_name}</bdi>
          </>
        }
        back={{ href: "/dashboard/learning/replays", label: t("listTitle") }}
        actions={
          decided ? null : (
            <ReplayActions
              replay_id={replay_id}
              kind={change.kind}
              change_id={change.kind === "source_change" ? change.change_id : null}
              source_id={"source_ids" in change ? (change.source_ids[0] ?? null) : null}
            />
          )
        }
      />
      <State replay={replay} />
      {replay.status === "done" ? <Results replay={replay} outcome={outcome} /> : null}
    </>
  );
}

/** Where it stands: at work, failed, or decided on already. */
async function State({ replay }: { replay: ReplayDetail }) {
  const t = await getTranslations("learning.replay");
  const { status, progress, change_state, totals } = replay;
  if (status === "queued" || status === "running")
    return (
      <div className="max-w-xl">
        <AutoRefresh seconds={2} />
        <ProgressBar value={progress} label={t(`status.${status}`)} />
        <p className="mt-2 text-sm text-ink-soft">{t("leave")}</p>
      </div>
    );
  if (status === "failed")
    return (
      <Notice tone="bad" title={t("status.failed")}>
        {t("failedText")}
      </Notice>
    );
  if (change_state === "made") return <Notice tone="good">{t("stateMade")}</Notice>;
  if (change_state === "gone") return <Notice tone="warn">{t("stateGone")}</Notice>;
  return totals.lost > 0 ? <Notice tone="warn">{t("lostWarning", { count: totals.lost })}</Notice> : null;
}

async function Results({ replay, outcome }: { replay: ReplayDetail; outcome: (typeof REPLAY_OUTCOMES)[number] | undefined }) {
  const t = await getTranslations("learning.replay");
  const path = `/dashboard/learning/replays/${replay.replay_id}`;
  if (replay.totals.asked === 0)
    return (
      <div className="mt-6">
        <EmptyState title={t("nothing.title")} text={t("nothing.text")} />
      </div>
    );
  return (
    <div className="mt-6">
      <StatRow>
        {REPLAY_OUTCOMES.map((name) => (
          <StatTile
            key={name}
            label={t(`outcome.${name}`)}
            value={<Count value={replay.totals[name]} />}
            detail={t(`outcomeText.${name}`)}
            href={addressWith(path, { outcome: name })}
          />
        ))}
      </StatRow>
      <div className="mt-6">
        <Tabs
          label={t("outcome.label")}
          tabs={[
            { href: path, label: t("asked", { count: replay.totals.asked }), current: outcome === undefined },
            ...REPLAY_OUTCOMES.map((name) => ({
              href: addressWith(path, { outcome: name }),
              label: t(`outcome.${name}`),
              count: replay.totals[name],
              current: outcome === name,
            })),
          ]}
        />
      </div>
      {replay.results.items.length > 0 ? (
        <ReplayResults results={replay.results.items} />
      ) : (
        <div className="mt-6">
          <NoMatch path={path} />
        </div>
      )}
      <Pagination {...replay.results} href={(page) => addressWith(path, { outcome }, { page: String(page) })} />
    </div>
  );
}
