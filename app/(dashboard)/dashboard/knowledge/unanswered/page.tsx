import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UnansweredList } from "@/components/knowledge/unanswered-list";
import { EmptyState } from "@/components/shared/empty-state";
import { addressWith, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListFilters } from "@/components/shared/list-filters";
import { NoMatch } from "@/components/shared/no-match";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
import { listUnansweredQuestions } from "@/lib/domain/knowledge/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/knowledge/unanswered";
const STATUSES = ["open", "answered", "dismissed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("knowledge.unanswered"))("title") };
}

/** Each gap, with the place for its answer beside it. */
export default async function UnansweredPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["status"]);
  const status = oneOf(params.status, STATUSES);
  const [list, homes, t] = await Promise.all([
    listUnansweredQuestions({ ctx, input: { status: status ?? "open", page: readPage(search) } }),
    listProperties({ ctx, input: { page_size: 100 } }),
    getTranslations("knowledge.unanswered"),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        back={{ href: "/dashboard/knowledge", label: (await getTranslations("knowledge"))("title") }}
      />
      <ListFilters
        path={PATH}
        filters={[
          {
            name: "status",
            label: t("status.label"),
            value: status,
            options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
      />
      {list.items.length > 0 ? (
        <UnansweredList questions={list.items} homes={homes.items} />
      ) : status ? (
        <NoMatch path={PATH} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pagination {...list} href={(page) => addressWith(PATH, params, { page: String(page) })} />
    </>
  );
}
