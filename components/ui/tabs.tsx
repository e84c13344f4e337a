import { AppLink } from "./app-link";
import { classNames } from "./class-names";

export type TabLink = { href: string; label: string; count?: number | string; current: boolean };

/** Views of one list or thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <AppLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "-mb-px flex min-h-11 items-center gap-1.5 whitespace-nowrap border-b-2 text-[0.9375rem]",
                tab.current ? "border-accent font-medium text-ink" : "border-transparent text-ink-soft hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : <span className="figures text-sm text-ink-soft">{tab.count}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
