import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { EmptyState } from "@/components/shared/empty-state";
import { Count } from "@/components/shared/figures";
import { addressWith, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListFilters } from "@/components/shared/list-filters";
import { NoMatch } from "@/components/shared/no-match";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
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
  const columns: Column<QrCode>[] = [
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
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton variant="primary" href={`${PATH}/new`}>
            {t("add")}
          </LinkButton>
        }
      />
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
                options: QR_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
              },
            ]}
          />
          {list.items.length === 0 ? (
            <NoMatch path={PATH} />
          ) : (
            <DataTable caption={t("title")} columns={columns} rows={list.items} rowKey={(sign) => sign.qr_id} />
          )}
          <Pagination {...list} href={(page) => addressWith(PATH, params, { page: String(page) })} />
        </>
      )}
    </>
  );
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
