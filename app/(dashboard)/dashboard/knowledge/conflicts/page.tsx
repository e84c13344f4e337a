import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConflictCard } from "@/components/knowledge/conflict-card";
import { KnowledgeTabs } from "@/components/knowledge/knowledge-tabs";
import { EmptyState } from "@/components/shared/empty-state";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import { listConflicts } from "@/lib/domain/knowledge/conflict-queries";
import type { Conflict } from "@/lib/domain/knowledge/schemas";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("knowledge.conflicts"))("title") };
}

/** What sources say differently of one home, side by side. */
export default async function ConflictsPage() {
  const ctx = await pageCtx();
  const [conflicts, current, t] = await Promise.all([listConflicts({ ctx, input: {} }), viewer(), getTranslations("knowledge.conflicts")]);
  const homes = new Map<string, Conflict[]>();
  for (const conflict of conflicts) homes.set(conflict.property_id, [...(homes.get(conflict.property_id) ?? []), conflict]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <KnowledgeTabs current="conflicts" />
      {homes.size === 0 ? <EmptyState title={t("empty.title")} text={t("empty.text")} /> : null}
      <div className="flex flex-col gap-10">
        {[...homes].map(([property_id, own]) => (
          <Section
            key={property_id}
            title={
              <TextLink href={`/dashboard/properties/${property_id}`}>
                <bdi>{own[0]?.address}</bdi>
              </TextLink>
            }
          >
            <div className="flex max-w-4xl flex-col gap-4">
              {own.map((conflict) => (
                <ConflictCard key={conflict.field} conflict={conflict} currency={current?.organization?.currency ?? "USD"} />
              ))}
            </div>
          </Section>
        ))}
      </div>
    </>
  );
}
