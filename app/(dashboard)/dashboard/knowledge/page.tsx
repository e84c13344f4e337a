import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KnowledgeTabs } from "@/components/knowledge/knowledge-tabs";
import { SourceStatusBadge } from "@/components/knowledge/source-status";
import { AutoRefresh } from "@/components/shared/auto-refresh";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { LinkButton } from "@/components/ui/link-button";
import { listSources, type SourceSummary } from "@/lib/domain/knowledge/queries";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/knowledge";
const STATUSES = ["pending", "ready", "failed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("knowledge"))("title") };
}

/** Everything that was given to read. */
export default async function KnowledgePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["status"]);
  const status = oneOf(params.status, STATUSES);
  const list = await listSources({ ctx, input: { status, page: readPage(search) } });
  const t = await getTranslations("knowledge");
  const add = (
    <LinkButton variant="primary" href={`${PATH}/new`}>
      {t("add")}
    </LinkButton>
  );
  return (
    <>
      {list.items.some((source) => source.status === "pending") ? <AutoRefresh seconds={4} /> : null}
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      <KnowledgeTabs current="sources" />
      <ListView
        {...{ path: PATH, params, list }}
        filtered={status !== undefined}
        empty={{ title: t("empty.title"), text: t("empty.text"), action: add }}
        filters={[
          {
            name: "status",
            label: t("status.label"),
            value: status,
            options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
      >
        <DataTable caption={t("title")} columns={columnsOf(t)} rows={list.items} rowKey={(row) => row.source_id} />
      </ListView>
    </>
  );
}

function columnsOf(t: Awaited<ReturnType<typeof getTranslations<"knowledge">>>): Column<SourceSummary>[] {
  return [
    {
      key: "title",
      header: t("columns.title"),
      primary: true,
      cell: (row) => <RowLink href={`${PATH}/${row.source_id}`}>{row.title}</RowLink>,
    },
    { key: "kind", header: t("columns.kind"), cell: (row) => t(`kind.${row.source_type}`) },
    { key: "status", header: t("columns.status"), cell: (row) => <SourceStatusBadge status={row.status} staged={!row.is_live} /> },
    {
      key: "gave",
      header: t("columns.gave"),
      cell: (row) =>
        row.status === "failed" ? (
          <bdi className="text-ink-soft">{row.error?.detail}</bdi>
        ) : (
          t("gave", { facts: row.facts, passages: row.passages })
        ),
    },
    { key: "added", header: t("columns.added"), align: "end", cell: (row) => <RelativeTime date={row.created_at} /> },
  ];
}
