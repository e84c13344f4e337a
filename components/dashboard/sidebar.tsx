"use client";

import { Plus } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import { isCurrent, NAVIGATION } from "./navigation";

/** The menu beside the page on a wide screen. */
export function Sidebar({ organizationName, userMenu }: { organizationName: string; userMenu: ReactNode }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <aside className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-e px-4 py-6 lg:flex">
      <AppLink href="/dashboard" className="px-3 text-ink no-underline">
        <span className="display block text-2xl leading-none">Yardsign</span>
        <span className="mt-1.5 block truncate text-sm text-ink-soft" title={organizationName}>
          <bdi>{organizationName}</bdi>
        </span>
      </AppLink>
      <LinkButton variant="primary" href="/dashboard/new" className="mt-6">
        <Plus aria-hidden="true" className="size-4" />
        {t("create")}
      </LinkButton>
      <nav aria-label={t("navigation")} className="mt-6 flex-1 overflow-y-auto">
        <ul className="flex flex-col gap-0.5">
          {NAVIGATION.map(({ key, href, icon: Icon }) => {
            const current = isCurrent(pathname, href);
            return (
              <li key={key} className={key === "properties" || key === "settings" ? "mt-3 border-t pt-3" : undefined}>
                <AppLink
                  href={href}
                  aria-current={current ? "page" : undefined}
                  className={classNames(
                    "flex min-h-10 items-center gap-3 rounded-control px-3 text-[0.9375rem] no-underline transition-colors duration-150",
                    current ? "bg-accent-soft font-medium text-accent" : "text-ink-soft hover:bg-sunken hover:text-ink",
                  )}
                >
                  <Icon aria-hidden="true" className="size-[1.125rem] shrink-0" strokeWidth={1.75} />
                  {t(key)}
                </AppLink>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="border-t pt-3">{userMenu}</div>
    </aside>
  );
}
