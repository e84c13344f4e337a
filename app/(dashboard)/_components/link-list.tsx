import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";

export type LinkListItem = { href: string; title: ReactNode; detail?: ReactNode; aside?: ReactNode };

/** Related things by name, each a link; or a line that says why there are none. */
export function LinkList({ items, empty }: { items: LinkListItem[]; empty: ReactNode }) {
  if (items.length === 0) return <p className="text-[0.9375rem] text-ink-soft">{empty}</p>;
  return (
    <ul className="divide-y border-y">
      {items.map((item) => (
        <li key={item.href}>
          <AppLink href={item.href} className="group flex min-h-12 items-center gap-3 py-2 text-ink no-underline">
            <span className="min-w-0 flex-1">
              <span className="block truncate text-[0.9375rem] font-medium group-hover:underline">
                <bdi>{item.title}</bdi>
              </span>
              {item.detail ? (
                <span className="block truncate text-sm text-ink-soft">
                  <bdi>{item.detail}</bdi>
                </span>
              ) : null}
            </span>
            {item.aside}
            <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft rtl:-scale-x-100" />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
