import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LearningTabs } from "@/components/learning/learning-tabs";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { readPage, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { LinkButton } from "@/components/ui/link-button";
import { listReplays } from "@/lib/domain/learning/replay-queries";
import { type Replay, replayChange } from "@/lib/domain/learning/schemas";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/learning/replays";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("learning.replay"))("listTitle") };
}

/** Changes that were tried against past questions. */
export default async function ReplaysPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const list = await listReplays({ ctx, input: { page: readPage(await searchParams) } });
  const t = await getTranslations("learning.replay");
  return (
    <>
      <PageHeader title={t("listTitle")} lead={t("listLead")} />
      <LearningTabs current="replays" />
      <ListView
        {...{ path: PATH, params: {}, list }}
        filtered={false}
        empty={{
          title: t("empty.title"),
          text: t("empty.text"),
          action: <LinkButton href="/dashboard/knowledge">{t("empty.action")}</LinkButton>,
        }}
        filters={[]}
      >
        <DataTable caption={t("listTitle")} columns={columnsOf(t)} rows={list.items} rowKey={(replay) => replay.replay_id} />
      </ListView>
    </>
  );
}

function columnsOf(t: Awaited<ReturnType<typeof getTranslations<"learning.replay">>>): Column<Replay>[] {
  return [
    {
      key: "change",
      header: t("columns.change"),
      primary: true,
      cell: ({ replay_id, change }) => {
        const read = replayChange.parse(change);
        const count = "source_ids" in read ? read.source_ids.length : "facts" in read ? read.facts.length : 1;
        return <RowLink href={`${PATH}/${replay_id}`}>{t(`kind.${read.kind}`, { count })}</RowLink>;
      },
    },
    { key: "bot", header: t("columns.bot"), cell: ({ bot_name }) => <bdi>{bot_name}</bdi> },
    {
      key: "result",
      header: t("columns.result"),
      cell: ({ status, totals }) => (status === "done" ? t("summary", totals) : t(`status.${status}`)),
    },
    { key: "when", header: t("columns.when"), align: "end", cell: ({ created_at }) => <RelativeTime date={created_at} /> },
  ];
}
