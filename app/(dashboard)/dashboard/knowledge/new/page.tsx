import { getTranslations } from "next-intl/server";
import { SourceForm } from "@/components/knowledge/source-form";
import { EmptyState } from "@/components/shared/empty-state";
import { readParams, type SearchParams } from "@/components/shared/list-address";
import { PageHeader } from "@/components/shared/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { listChatbots } from "@/lib/domain/bots/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";

/** Gives the assistant something to read. */
export default async function NewSourcePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const { property_id } = readParams(await searchParams, ["property_id"]);
  const [homes, bots, t] = await Promise.all([
    listProperties({ ctx, input: { page_size: 100 } }),
    listChatbots({ ctx, input: { page_size: 100 } }),
    getTranslations("knowledge"),
  ]);
  const targets = [
    ...homes.items.map((home) => ({ value: `property_id:${home.property_id}`, label: home.address })),
    ...bots.items.map((bot) => ({ value: `bot_id:${bot.bot_id}`, label: t("target.general", { bot: bot.bot_name }) })),
  ];
  return (
    <>
      <PageHeader title={t("form.title")} lead={t("form.lead")} back={{ href: "/dashboard/knowledge", label: t("title") }} />
      {targets.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("target.none")} action={<LinkButton href="/dashboard/new">{t("add")}</LinkButton>} />
      ) : (
        <SourceForm targets={targets} chosen={property_id ? `property_id:${property_id}` : undefined} />
      )}
    </>
  );
}
