import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeActions } from "@/components/knowledge/change-actions";
import { KnowledgeTabs } from "@/components/knowledge/knowledge-tabs";
import { SourceDifference } from "@/components/knowledge/source-difference";
import { EmptyState } from "@/components/shared/empty-state";
import { addressWith, readPage, type SearchParams } from "@/components/shared/list-address";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import { listSourceChanges } from "@/lib/domain/knowledge/change-queries";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";

const PATH = "/dashboard/knowledge/changes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("knowledge.changes"))("title") };
}

/** What weekly read links say differently, before buyers hear of it. */
export default async function ChangesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const [list, current, t] = await Promise.all([
    listSourceChanges({ ctx, input: { status: "open", page: readPage(search), page_size: 10 } }),
    viewer(),
    getTranslations("knowledge"),
  ]);
  return (
    <>
      <PageHeader title={t("changes.title")} lead={t("changes.lead")} />
      <KnowledgeTabs current="changes" />
      {list.total === 0 ? <EmptyState title={t("changes.empty.title")} text={t("changes.empty.text")} /> : null}
      <div className="flex max-w-4xl flex-col gap-10">
        {list.items.map((change) => (
          <Section
            key={change.change_id}
            title={
              <TextLink href={`/dashboard/knowledge/${change.source_id}`}>
                <bdi>{change.source_title}</bdi>
              </TextLink>
            }
            hint={t.rich("change.found", { when: () => <RelativeTime date={change.created_at} /> })}
            actions={<ChangeActions change_id={change.change_id} />}
          >
            <SourceDifference difference={change.difference} currency={current?.organization?.currency ?? "USD"} />
          </Section>
        ))}
      </div>
      <Pagination
        page={list.page}
        page_size={list.page_size}
        total={list.total}
        href={(next) => addressWith(PATH, {}, { page: String(next) })}
      />
    </>
  );
}
