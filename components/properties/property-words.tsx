import { useTranslations } from "next-intl";
import { Area, Money } from "@/components/shared/figures";
import { Badge, type Tone } from "@/components/ui/badge";
import type { Property } from "@/lib/domain/properties/schemas";

const TONES: Record<Property["status"], Tone> = { active: "good", pending: "warn", sold: "accent", inactive: "neutral" };

/** A property's status in a word. */
export function PropertyStatusBadge({ status }: { status: Property["status"] }) {
  const t = useTranslations("properties.status");
  return <Badge tone={TONES[status]}>{t(status)}</Badge>;
}

/** The price, by the month where it is for rent. */
export function PropertyPrice({ property }: { property: Pick<Property, "price" | "currency" | "listing_type"> }) {
  const t = useTranslations("properties");
  if (property.price === null) return <span className="text-ink-soft">{t("noPrice")}</span>;
  const price = <Money amount={property.price} currency={property.currency} />;
  return property.listing_type === "rent" ? <span>{t.rich("perMonth", { price: () => price })}</span> : price;
}

/** The facts that matter in one line: rooms, area, year. */
export function PropertyLine({ property }: { property: Property }) {
  const t = useTranslations("properties");
  const parts = [
    property.bedrooms === null ? null : <span key="beds">{t("beds", { count: property.bedrooms })}</span>,
    property.bathrooms === null ? null : <span key="baths">{t("baths", { count: property.bathrooms })}</span>,
    property.area === null ? null : <Area key="area" value={property.area} unit={property.area_unit} />,
    property.year_built === null ? null : <span key="year">{t("built", { year: String(property.year_built) })}</span>,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <span className="figures flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-ink-soft">{parts}</span>;
}

/** City, state and ZIP code, as far as they are known. */
export const placeOf = (property: Pick<Property, "city" | "state" | "zip_code">): string =>
  [property.city, [property.state, property.zip_code].filter(Boolean).join(" ")].filter(Boolean).join(", ");
