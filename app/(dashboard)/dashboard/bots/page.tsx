import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BotStatusBadge } from "@/components/bots/bot-status";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
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
  const begin = (
    <LinkButton variant="primary" href="/dashboard/new">
      {t("empty.action")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={<LinkButton href={`${PATH}/new`}>{t("add")}</LinkButton>} />
      <ListView
        {...{ path: PATH, params, list }}
        filtered={Boolean(params.q || status)}
        empty={{ title: t("empty.title"), text: t("empty.text"), action: begin }}
        search={{ label: t("search"), value: params.q }}
        filters={[
          {
            name: "status",
            label: t("status.label"),
            value: status,
            options: BOT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
      >
        <DataTable caption={t("title")} columns={columnsOf(t)} rows={list.items} rowKey={(bot) => bot.bot_id} />
      </ListView>
    </>
  );
}

function columnsOf(t: Awaited<ReturnType<typeof getTranslations<"bots">>>): Column<Chatbot>[] {
  return [
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
}
