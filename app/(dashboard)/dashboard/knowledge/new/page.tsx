import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Intake, type IntakeTarget } from "@/components/knowledge/intake";
import { EmptyState } from "@/components/shared/empty-state";
import { readParams, type SearchParams } from "@/components/shared/list-address";
import { PageHeader } from "@/components/shared/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { listChatbots } from "@/lib/domain/bots/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("knowledge.form"))("title") };
}

/** Gives an assistant something to read. */
export default async function NewSourcePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const { property_id, bot_id } = readParams(await searchParams, ["property_id", "bot_id"]);
  const [homes, bots, t] = await Promise.all([
    listProperties({ ctx, input: { page_size: 100 } }),
    listChatbots({ ctx, input: { page_size: 100 } }),
    getTranslations("knowledge"),
  ]);
  const live = new Set(bots.items.filter(({ status }) => status === "active").map((bot) => bot.bot_id));
  const targets: IntakeTarget[] = [
    ...homes.items.map((home) => ({
      value: `property_id:${home.property_id}`,
      label: home.address,
      live: home.bot_id !== null && live.has(home.bot_id),
    })),
    ...bots.items.map((bot) => ({
      value: `bot_id:${bot.bot_id}`,
      label: t("target.general", { bot: bot.bot_name }),
      live: live.has(bot.bot_id),
    })),
  ];
  const wanted = property_id ? `property_id:${property_id}` : bot_id ? `bot_id:${bot_id}` : undefined;
  return (
    <>
      <PageHeader title={t("form.title")} lead={t("form.lead")} back={{ href: "/dashboard/knowledge", label: t("title") }} />
      {targets.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("target.none")} action={<LinkButton href="/dashboard/new">{t("add")}</LinkButton>} />
      ) : (
        <Intake targets={targets} chosen={targets.find(({ value }) => value === wanted)?.value} />
      )}
    </>
  );
}
