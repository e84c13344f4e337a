import type { ReactNode } from "react";
import { EmptyState } from "./empty-state";
import { addressWith, type ListParams } from "./list-address";
import { type ListFilter, ListFilters } from "./list-filters";
import { NoMatch } from "./no-match";
import { Pagination } from "./pagination";

type ListViewProps = {
  path: string;
  params: ListParams;
  list: { items: unknown[]; page: number; page_size: number; total: number };
  /** Whether anything narrows the list: then an empty one means "no match", not "nothing yet". */
  filtered: boolean;
  empty: { title: string; text: ReactNode; action?: ReactNode };
  search?: { label: string; value: string | undefined };
  filters: ListFilter[];
  keep?: ListParams;
  children: ReactNode;
};

/** A list with its filters and pages, or what stands in its place when there is nothing. */
export function ListView({ path, params, list, filtered, empty, search, filters, keep, children }: ListViewProps) {
  if (list.total === 0 && !filtered) return <EmptyState {...empty} />;
  const { page, page_size, total } = list;
  return (
    <>
      {search || filters.length > 0 ? <ListFilters path={path} search={search} filters={filters} keep={keep} /> : null}
      {list.items.length === 0 ? <NoMatch path={path} /> : children}
      <Pagination page={page} page_size={page_size} total={total} href={(next) => addressWith(path, params, { page: String(next) })} />
    </>
  );
}
