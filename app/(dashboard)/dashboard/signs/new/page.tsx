import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/shared/empty-state";
import { readParams, type SearchParams } from "@/components/shared/list-address";
import { PageHeader } from "@/components/shared/page-header";
import { SignForm } from "@/components/signs/sign-form";
import { LinkButton } from "@/components/ui/link-button";
import { listChatbots } from "@/lib/domain/bots/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";

/** A further sign: for the back lane, the flyer, another home. */
export default async function NewSignPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const { property_id } = readParams(await searchParams, ["property_id"]);
  const [bots, homes, t] = await Promise.all([
    listChatbots({ ctx, input: { page_size: 100 } }),
    listProperties({ ctx, input: { page_size: 100 } }),
    getTranslations("signs"),
  ]);
  return (
    <>
      <PageHeader title={t("add")} lead={t("newLead")} back={{ href: "/dashboard/signs", label: t("title") }} />
      {bots.total === 0 ? (
        <EmptyState
          title={t("empty.title")}
          text={t("needBot")}
          action={<LinkButton href="/dashboard/new">{t("empty.action")}</LinkButton>}
        />
      ) : (
        <SignForm sign={null} bots={bots.items} homes={homes.items} property_id={property_id} />
      )}
    </>
  );
}
