import { getTranslations } from "next-intl/server";
import { PropertyForm } from "@/components/properties/property-form";
import { PageHeader } from "@/components/shared/page-header";
import { listChatbots } from "@/lib/domain/bots/queries";
import { getProperty } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";
import { found } from "../../../../_components/found";

/** A home's own fields, to correct by hand. */
export default async function EditPropertyPage({ params }: { params: Promise<{ property_id: string }> }) {
  const ctx = await pageCtx();
  const { property_id } = await params;
  const property = await found(getProperty({ ctx, input: { property_id } }));
  const [bots, t] = await Promise.all([listChatbots({ ctx, input: { page_size: 100 } }), getTranslations("properties")]);
  return (
    <>
      <PageHeader
        title={t("form.editTitle", { address: property.address })}
        back={{ href: `/dashboard/properties/${property_id}`, label: property.address }}
      />
      <PropertyForm property={property} bots={bots.items} currency={property.currency} />
    </>
  );
}
