import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConversationFlags } from "@/components/conversations/flags";
import { buyerName } from "@/components/conversations/person";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { Count } from "@/components/shared/figures";
import { addressWith, type ListParams, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { LinkButton } from "@/components/ui/link-button";
import { Tabs } from "@/components/ui/tabs";
import { ARCHIVE_STATUSES, CHANNELS, QA_STATUSES } from "@/lib/domain/conversations/constants";
import { listConversations } from "@/lib/domain/conversations/queries";
import type { Conversation } from "@/lib/domain/conversations/schemas";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/conversations";
const SORTS = ["created_at", "-created_at", "last_message_at", "-last_message_at"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conversations"))("title") };
}

/** What buyers asked, the latest first. */
export default async function ConversationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["q", "channel", "qa_status", "archive_status", "property_id", "bot_id", "sort"]);
  const { archive_status, ...filters } = filtersOf(params);
  const sort = oneOf(params.sort, SORTS) ?? "-last_message_at";
  const list = await listConversations({ ctx, input: { ...filters, archive_status, sort, page: readPage(search) } });
  const t = await getTranslations("conversations");
  const narrowed = Object.values(filters).some(Boolean) || archive_status === "archived";
  const tabs = ARCHIVE_STATUSES.map((status) => ({
    href: addressWith(PATH, params, { archive_status: status === "active" ? undefined : status }),
    label: t(`tabs.${status}`),
    current: archive_status === status,
    count: archive_status === status ? list.total : undefined,
  }));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="mb-5">{list.total > 0 || narrowed ? <Tabs label={t("tabs.label")} tabs={tabs} /> : null}</div>
      <ListView
        {...{ path: PATH, params, list }}
        filtered={narrowed}
        empty={{
          title: t("empty.title"),
          text: t("empty.text"),
          action: <LinkButton href="/dashboard/signs">{t("empty.action")}</LinkButton>,
        }}
        keep={{ archive_status: params.archive_status, sort: params.sort, property_id: params.property_id, bot_id: params.bot_id }}
        search={{ label: t("search"), value: filters.q }}
        filters={[
          {
            name: "channel",
            label: t("channel.label"),
            value: filters.channel,
            options: CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
          },
          {
            name: "qa_status",
            label: t("qa.label"),
            value: filters.qa_status,
            options: QA_STATUSES.map((value) => ({ value, label: t(`qa.${value}`) })),
          },
        ]}
      >
        <DataTable
          caption={t("title")}
          columns={columnsOf(t)}
          rows={list.items}
          rowKey={(row) => row.conversation_id}
          sort={{ current: sort, href: (next) => addressWith(PATH, params, { sort: next }) }}
        />
      </ListView>
    </>
  );
}

function filtersOf(params: ListParams) {
  return {
    q: params.q,
    channel: oneOf(params.channel, CHANNELS),
    qa_status: oneOf(params.qa_status, QA_STATUSES),
    property_id: uuidOr(params.property_id),
    bot_id: uuidOr(params.bot_id),
    archive_status: oneOf(params.archive_status, ARCHIVE_STATUSES) ?? ("active" as const),
  };
}

const uuidOr = (value: string | undefined) => (value && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined);

function columnsOf(t: Awaited<ReturnType<typeof getTranslations<"conversations">>>): Column<Conversation>[] {
  return [
    {
      key: "person",
      header: t("columns.person"),
      primary: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          <RowLink href={`${PATH}/${row.conversation_id}`}>{buyerName(row) ?? t("visitor")}</RowLink>
          <ConversationFlags conversation={row} />
        </span>
      ),
    },
    {
      key: "last",
      header: t("columns.last"),
      prose: true,
      cell: (row) => (
        <span className="clamp-2 max-w-sm text-ink-soft" dir="auto">
          {row.last_message_text}
        </span>
      ),
    },
    { key: "home", header: t("columns.home"), cell: (row) => <bdi>{row.property_address ?? "–"}</bdi> },
    { key: "channel", header: t("columns.channel"), desktopOnly: true, cell: (row) => t(`channel.${row.channel}`) },
    { key: "messages", header: t("columns.messages"), align: "end", desktopOnly: true, cell: (row) => <Count value={row.message_count} /> },
    {
      key: "when",
      header: t("columns.when"),
      align: "end",
      sort: "last_message_at",
      cell: (row) => <RelativeTime date={row.last_message_at ?? row.created_at} />,
    },
  ];
}
