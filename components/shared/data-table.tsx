import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The name the address sorts by; absent: not sortable. */
  sort?: string;
  align?: "end";
  /** The row's own name: the heading of its card on a phone. */
  primary?: boolean;
  /** Not worth its place on a narrow screen. */
  desktopOnly?: boolean;
  /** A text that stands below the name on a phone, without its heading. */
  prose?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** The sort in force (`-created_at`) and the address of another one. */
  sort?: { current: string; href: (sort: string) => string };
};

/**
 * A real table on a wide screen, a card a row on a phone. Sorting is links, so that it works without scripts.
 * The roles are written out because `display: block` would take them away.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort }: DataTableProps<Row>) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: kept on the phone, where the cells are blocks
    <table role="table" className="block w-full border-collapse text-[0.9375rem] md:table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:border-b">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="relative block border-b py-4 first:border-t md:table-row md:py-0 md:first:border-t-0 md:hover:bg-sunken"
          >
            {columns.map((column) => (
              <td
                key={column.key}
                role="cell"
                className={classNames(
                  "min-w-0 md:table-cell md:py-3 md:pe-5 md:align-top md:last:pe-2 md:first:ps-2",
                  cellStyle(column),
                  column.align === "end" && "md:text-end",
                )}
              >
                {column.primary || column.prose ? null : (
                  <span aria-hidden="true" className="shrink-0 text-ink-soft md:hidden">
                    {column.header}
                  </span>
                )}
                <div className={classNames("min-w-0 wrap-anywhere", !column.primary && !column.prose && "max-md:text-end")}>
                  {column.cell(row)}
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function cellStyle(column: { primary?: boolean; desktopOnly?: boolean; prose?: boolean }): string {
  if (column.primary) return "mb-1.5 block text-base font-medium md:min-w-52 md:text-[0.9375rem]";
  if (column.prose) return "mb-1 block text-sm md:text-[0.9375rem]";
  if (column.desktopOnly) return "max-xl:hidden! text-[0.9375rem]";
  return "flex items-baseline justify-between gap-4 py-0.5 text-sm md:text-[0.9375rem]";
}

function HeaderCell<Row>({ column, sort }: { column: Column<Row>; sort: DataTableProps<Row>["sort"] }) {
  const ascending = sort?.current === column.sort;
  const descending = sort?.current === `-${column.sort}`;
  const active = column.sort !== undefined && (ascending || descending);
  const Arrow = ascending ? ArrowUp : ArrowDown;
  return (
    <th
      // biome-ignore lint/a11y/noRedundantRoles: as above
      role="columnheader"
      scope="col"
      aria-sort={active ? (ascending ? "ascending" : "descending") : undefined}
      className={classNames(
        "py-2 pe-5 text-sm font-medium text-ink-soft first:ps-2",
        column.align === "end" ? "text-end" : "text-start",
        column.desktopOnly && "max-xl:hidden!",
      )}
    >
      {column.sort && sort ? (
        <AppLink
          href={sort.href(descending ? column.sort : `-${column.sort}`)}
          className="inline-flex min-h-6 items-center gap-1 no-underline hover:text-ink"
        >
          {column.header}
          <Arrow aria-hidden="true" className={classNames("size-3.5", !active && "opacity-0")} />
        </AppLink>
      ) : (
        column.header
      )}
    </th>
  );
}

/** The link of a row's name; it covers the whole row. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink
      href={href}
      className="text-ink no-underline before:absolute before:inset-0 hover:underline focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-focus"
    >
      <bdi>{children}</bdi>
    </AppLink>
  );
}
