import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BotStatusBadge } from "@/components/bots/bot-status";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { EmptyState } from "@/components/shared/empty-state";
import { addressWith, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListFilters } from "@/components/shared/list-filters";
import { NoMatch } from "@/components/shared/no-match";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
import { RelativeTime } from "@/components/shared/relative-time";
import { LinkButton } from "@/components/ui/link-button";
import { LOCALE_NAMES } from "@/i18n/locales";
import { BOT_STATUSES } from "@/lib/domain/bots/constants";
import { listChatbots } from "@/lib/domain/bots/queries";
import type { Chatbot } from "@/lib/domain/bots/schemas";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/bots";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("bots"))("title") };
}

/** All assistants of the organization. */
export default async function BotsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["q", "status"]);
  const status = oneOf(params.status, BOT_STATUSES);
  const list = await listChatbots({ ctx, input: { q: params.q, status, page: readPage(search) } });
  const t = await getTranslations("bots");
  const columns: Column<Chatbot>[] = [
    {
      key: "name",
      header: t("columns.name"),
      primary: true,
      cell: (bot) => <RowLink href={`${PATH}/${bot.bot_id}`}>{bot.bot_name}</RowLink>,
    },
    { key: "status", header: t("columns.status"), cell: (bot) => <BotStatusBadge status={bot.status} /> },
    { key: "language", header: t("columns.language"), cell: (bot) => LOCALE_NAMES[bot.conversation_config.language] },
    { key: "address", header: t("columns.address"), desktopOnly: true, cell: (bot) => <bdi className="text-ink-soft">/c/{bot.slug}</bdi> },
    { key: "updated", header: t("columns.updated"), align: "end", cell: (bot) => <RelativeTime date={bot.updated_at} /> },
  ];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={<LinkButton href={`${PATH}/new`}>{t("add")}</LinkButton>} />
      {list.total === 0 && !params.q && !status ? (
        <EmptyState
          title={t("empty.title")}
          text={t("empty.text")}
          action={
            <LinkButton variant="primary" href="/dashboard/new">
              {t("empty.action")}
            </LinkButton>
          }
        />
      ) : (
        <>
          <ListFilters
            path={PATH}
            search={{ label: t("search"), value: params.q }}
            filters={[
              {
                name: "status",
                label: t("status.label"),
                value: status,
                options: BOT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
              },
            ]}
          />
          {list.items.length === 0 ? (
            <NoMatch path={PATH} />
          ) : (
            <DataTable caption={t("title")} columns={columns} rows={list.items} rowKey={(bot) => bot.bot_id} />
          )}
          <Pagination {...list} href={(page) => addressWith(PATH, params, { page: String(page) })} />
        </>
      )}
    </>
  );
}
