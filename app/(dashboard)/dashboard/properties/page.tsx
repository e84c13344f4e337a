import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PropertyCard } from "@/components/properties/property-card";
import { EmptyState } from "@/components/shared/empty-state";
import { addressWith, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListFilters } from "@/components/shared/list-filters";
import { NoMatch } from "@/components/shared/no-match";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
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
  const filters = {
    q: params.q,
    status: oneOf(params.status, PROPERTY_STATUSES),
    property_type: oneOf(params.property_type, PROPERTY_TYPES),
    listing_type: oneOf(params.listing_type, LISTING_TYPES),
  };
  const sort = oneOf(params.sort, Object.keys(SORTS) as (keyof typeof SORTS)[]);
  const list = await listProperties({ ctx, input: { ...filters, sort, page: readPage(search), page_size: 12 } });
  const t = await getTranslations("properties");
  const filtered = Object.values(filters).some(Boolean);
  const options = <K extends string>(group: "status" | "type" | "listing", values: readonly K[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as never) }));
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton variant="primary" href={`${PATH}/new`}>
            {t("add")}
          </LinkButton>
        }
      />
      {list.total === 0 && !filtered ? (
        <EmptyState
          title={t("empty.title")}
          text={t("empty.text")}
          action={
            <LinkButton variant="primary" href="/dashboard/new">
              {t("empty.action")}
            </LinkButton>
          }
        />
      ) : (
        <>
          <ListFilters
            path={PATH}
            search={{ label: t("search"), value: filters.q }}
            filters={[
              { name: "status", label: t("status.label"), value: filters.status, options: options("status", PROPERTY_STATUSES) },
              { name: "property_type", label: t("type.label"), value: filters.property_type, options: options("type", PROPERTY_TYPES) },
              { name: "listing_type", label: t("listing.label"), value: filters.listing_type, options: options("listing", LISTING_TYPES) },
              {
                name: "sort",
                label: t("sort"),
                value: sort,
                options: Object.entries(SORTS).map(([value, key]) => ({ value, label: t(`sorts.${key}`) })),
              },
            ]}
          />
          {list.items.length === 0 ? (
            <NoMatch path={PATH} />
          ) : (
            <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
              {list.items.map((property) => (
                <li key={property.property_id}>
                  <PropertyCard property={property} />
                </li>
              ))}
            </ul>
          )}
          <Pagination {...list} href={(page) => addressWith(PATH, params, { page: String(page) })} />
        </>
      )}
    </>
  );
}
