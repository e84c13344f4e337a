import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/shared/data-table";
import { readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { Badge } from "@/components/ui/badge";
import { listOutbox } from "@/lib/domain/organizations/queries";
import type { OutboxMail } from "@/lib/domain/organizations/schemas";
import { platformPageCtx } from "@/lib/entry/page";

const PATH = "/admin/outbox";
const TONES = { queued: "warn", sent: "good", failed: "bad", outbox: "neutral" } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.outbox"))("title") };
}

/** Every mail that was to be sent, shown as text. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await platformPageCtx();
  const search = await searchParams;
  const { q } = readParams(search, ["q"]);
  const list = await listOutbox({ ctx, input: { to: q, page: readPage(search), page_size: 20 } });
  const t = await getTranslations("admin.outbox");
  const columns: Column<OutboxMail>[] = [
    {
      key: "subject",
      header: t("columns.subject"),
      primary: true,
      cell: (mail) => (
        <details>
          <summary className="min-h-6" dir="auto">
            {mail.subject}
          </summary>
          <pre className="mt-2 max-w-prose text-sm font-normal whitespace-pre-wrap wrap-anywhere text-ink-soft" dir="auto">
            {mail.text}
          </pre>
        </details>
      ),
    },
    { key: "to", header: t("columns.to"), cell: (mail) => <bdi>{mail.to}</bdi> },
    { key: "status", header: t("columns.status"), cell: (mail) => <Badge tone={TONES[mail.status]}>{t(`status.${mail.status}`)}</Badge> },
    { key: "when", header: t("columns.when"), align: "end", cell: (mail) => <RelativeTime date={mail.created_at} /> },
  ];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ListView
        {...{ path: PATH, params: { q }, list }}
        filtered={Boolean(q)}
        empty={{ title: t("empty.title"), text: t("empty.text") }}
        search={{ label: t("search"), value: q }}
        filters={[]}
      >
        <DataTable caption={t("title")} columns={columns} rows={list.items} rowKey={(mail) => mail.email_id} />
      </ListView>
    </>
  );
}
