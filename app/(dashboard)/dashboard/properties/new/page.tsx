import { getTranslations } from "next-intl/server";
import { PropertyForm } from "@/components/properties/property-form";
import { PageHeader } from "@/components/shared/page-header";
import { listChatbots } from "@/lib/domain/bots/queries";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";

/** A home typed in by hand. */
export default async function NewPropertyPage() {
  const ctx = await pageCtx();
  const [bots, current, t] = await Promise.all([listChatbots({ ctx, input: { page_size: 100 } }), viewer(), getTranslations("properties")]);
  return (
    <>
      <PageHeader title={t("form.newTitle")} lead={t("form.newLead")} back={{ href: "/dashboard/properties", label: t("title") }} />
      <PropertyForm property={null} bots={bots.items} currency={current?.organization?.currency ?? "USD"} />
    </>
  );
}
