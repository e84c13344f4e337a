import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { Count } from "@/components/shared/figures";
import { oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { SignStatusBadge } from "@/components/signs/sign-status";
import { LinkButton } from "@/components/ui/link-button";
import { QR_STATUSES } from "@/lib/domain/qr/constants";
import { listQrCodes } from "@/lib/domain/qr/queries";
import type { QrCode } from "@/lib/domain/qr/schemas";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/signs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signs"))("title") };
}

/** All signs, with what they brought. */
export default async function SignsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["q", "status"]);
  const status = oneOf(params.status, QR_STATUSES);
  const list = await listQrCodes({ ctx, input: { q: params.q, status, page: readPage(search) } });
  const t = await getTranslations("signs");
  const primary = (href: string, text: string) => (
    <LinkButton variant="primary" href={href}>
      {text}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={primary(`${PATH}/new`, t("add"))} />
      <ListView
        {...{ path: PATH, params, list }}
        filtered={Boolean(params.q || status)}
        empty={{ title: t("empty.title"), text: t("empty.text"), action: primary("/dashboard/new", t("empty.action")) }}
        search={{ label: t("search"), value: params.q }}
        filters={[
          {
            name: "status",
            label: t("status.label"),
            value: status,
            options: QR_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
      >
        <DataTable caption={t("title")} columns={columnsOf(t)} rows={list.items} rowKey={(sign) => sign.qr_id} />
      </ListView>
    </>
  );
}

function columnsOf(t: Awaited<ReturnType<typeof getTranslations<"signs">>>): Column<QrCode>[] {
  return [
    { key: "label", header: t("columns.label"), primary: true, cell: (sign) => <SignName sign={sign} /> },
    { key: "home", header: t("columns.home"), cell: (sign) => <bdi>{sign.address ?? t("allHomes", { bot: sign.bot_name })}</bdi> },
    { key: "scans", header: t("columns.scans"), align: "end", cell: (sign) => <Count value={sign.scan_count} /> },
    { key: "unique", header: t("columns.unique"), align: "end", cell: (sign) => <Count value={sign.unique_scan_count} /> },
    {
      key: "last",
      header: t("columns.last"),
      cell: (sign) => (sign.last_scan_at ? <RelativeTime date={sign.last_scan_at} /> : t("never")),
    },
    { key: "status", header: t("columns.status"), cell: (sign) => <SignStatusBadge status={sign.status} /> },
  ];
}

function SignName({ sign }: { sign: QrCode }) {
  return (
    <span className="flex items-center gap-3">
      <img
        src={`${PATH}/${sign.qr_id}/image?format=svg`}
        alt=""
        width={40}
        height={40}
        loading="lazy"
        className="size-10 shrink-0 rounded-sm border bg-white object-contain p-0.5"
      />
      <span className="min-w-0">
        <RowLink href={`${PATH}/${sign.qr_id}`}>{sign.label}</RowLink>
        <span className="block text-sm font-normal text-ink-soft" dir="ltr">
          /q/{sign.code}
        </span>
      </span>
    </span>
  );
}
