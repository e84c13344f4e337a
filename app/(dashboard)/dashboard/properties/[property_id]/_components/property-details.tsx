import { useTranslations } from "next-intl";
import { Area, Money } from "@/components/shared/figures";
import { KeyValue } from "@/components/shared/key-value";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import type { Chatbot } from "@/lib/domain/bots/schemas";
import { PROPERTY_TYPES } from "@/lib/domain/properties/constants";
import type { Property } from "@/lib/domain/properties/schemas";

/** The home's own columns, as they were typed or confirmed. */
export function PropertyDetails({ property, bot }: { property: Property; bot: Chatbot | null }) {
  const t = useTranslations("properties");
  const type = PROPERTY_TYPES.find((value) => value === property.property_type);
  return (
    <Section title={t("sections.details")}>
      <KeyValue
        items={[
          { label: t("fields.property_type"), value: type ? t(`type.${type}`) : property.property_type },
          { label: t("fields.listing_type"), value: t(`listing.${property.listing_type}`) },
          {
            label: t("fields.lot_area"),
            value: property.lot_area === null ? null : <Area value={property.lot_area} unit={property.area_unit} />,
          },
          { label: t("fields.year_built"), value: property.year_built === null ? null : String(property.year_built) },
          { label: t("fields.hoa_fee"), value: <Fee property={property} /> },
          { label: t("fields.amenities"), value: property.amenities.join(", ") },
          { label: t("fields.listing_url"), value: property.listing_url ? <ListingLink url={property.listing_url} /> : null },
          {
            label: t("form.bot"),
            value: bot ? <TextLink href={`/dashboard/bots/${bot.bot_id}`}>{bot.bot_name}</TextLink> : t("form.noBot"),
          },
        ].filter((item) => item.label !== t("fields.hoa_fee") || property.hoa_fee !== null)}
      />
    </Section>
  );
}

function Fee({ property }: { property: Property }) {
  const t = useTranslations("properties.hoa");
  if (property.hoa_fee === null) return null;
  return (
    <>
      <Money amount={property.hoa_fee} currency={property.currency} /> {property.hoa_frequency ? t(property.hoa_frequency) : null}
    </>
  );
}

function ListingLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer nofollow" className="text-accent underline underline-offset-3" dir="ltr">
      {url.replace(/^https?:\/\//, "").slice(0, 60)}
    </a>
  );
}
