import { AppLink } from "@/components/ui/app-link";
import type { Property } from "@/lib/domain/properties/schemas";
import { Photo } from "./photo";
import { PropertyLine, PropertyPrice, PropertyStatusBadge, placeOf } from "./property-words";

/** A home in a list: the photograph large, then what it is. */
export function PropertyCard({ property }: { property: Property }) {
  return (
    <article className="group relative min-w-0">
      <div className="relative aspect-4/3 overflow-hidden rounded-card border">
        <Photo url={property.media[0]?.url} alt="" />
        <span className="absolute start-3 top-3">
          <PropertyStatusBadge status={property.status} />
        </span>
      </div>
      <p className="figures mt-3 text-lg font-semibold">
        <PropertyPrice property={property} />
      </p>
      <h2 className="clamp-2 mt-0.5 text-xl">
        <AppLink
          href={`/dashboard/properties/${property.property_id}`}
          className="text-ink no-underline before:absolute before:inset-0 group-hover:underline focus-visible:outline-none focus-visible:before:rounded-card focus-visible:before:outline-2 focus-visible:before:outline-offset-4 focus-visible:before:outline-focus"
        >
          <bdi>{property.address}</bdi>
        </AppLink>
      </h2>
      <p className="truncate text-sm text-ink-soft">
        <bdi>{placeOf(property)}</bdi>
      </p>
      <div className="mt-1">
        <PropertyLine property={property} />
      </div>
    </article>
  );
}
