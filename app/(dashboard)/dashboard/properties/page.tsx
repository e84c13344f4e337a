import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PropertyCard } from "@/components/properties/property-card";
import { type ListParams, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { LISTING_TYPES, PROPERTY_STATUSES, PROPERTY_TYPES } from "@/lib/domain/properties/constants";
import { listProperties } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/properties";
const SORTS = { "-created_at": "newest", "-updated_at": "updated", price: "priceUp", "-price": "priceDown", address: "address" } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("properties"))("title") };
}

/** All homes of the organization. */
export default async function PropertiesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["q", "status", "property_type", "listing_type", "sort"]);
  const filters = filtersOf(params);
  const sort = oneOf(params.sort, Object.keys(SORTS) as (keyof typeof SORTS)[]);
  const list = await listProperties({ ctx, input: { ...filters, sort, page: readPage(search), page_size: 12 } });
  const t = await getTranslations("properties");
  const primary = (href: string, text: string) => (
    <LinkButton variant="primary" href={href}>
      {text}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={primary(`${PATH}/new`, t("add"))} />
      <ListView
        {...{ path: PATH, params, list }}
        filtered={Object.values(filters).some(Boolean)}
        empty={{ title: t("empty.title"), text: t("empty.text"), action: primary("/dashboard/new", t("empty.action")) }}
        search={{ label: t("search"), value: filters.q }}
        filters={[
          {
            name: "status",
            label: t("status.label"),
            value: filters.status,
            options: PROPERTY_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          {
            name: "property_type",
            label: t("type.label"),
            value: filters.property_type,
            options: PROPERTY_TYPES.map((value) => ({ value, label: t(`type.${value}`) })),
          },
          {
            name: "listing_type",
            label: t("listing.label"),
            value: filters.listing_type,
            options: LISTING_TYPES.map((value) => ({ value, label: t(`listing.${value}`) })),
          },
          {
            name: "sort",
            label: t("sort"),
            value: sort,
            options: Object.entries(SORTS).map(([value, key]) => ({ value, label: t(`sorts.${key}`) })),
          },
        ]}
      >
        <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
          {list.items.map((property) => (
            <li key={property.property_id}>
              <PropertyCard property={property} />
            </li>
          ))}
        </ul>
      </ListView>
    </>
  );
}

function filtersOf(params: ListParams) {
  return {
    q: params.q,
    status: oneOf(params.status, PROPERTY_STATUSES),
    property_type: oneOf(params.property_type, PROPERTY_TYPES),
    listing_type: oneOf(params.listing_type, LISTING_TYPES),
  };
}
