"use client";

import { Menu } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/link-button";
import { isCurrent, NAVIGATION, PHONE_NAVIGATION } from "./navigation";

const SHORT = { overview: "overview", conversations: "chats", leads: "leads", properties: "homes" } as const;
const slot = "flex min-h-14 flex-col items-center justify-center gap-0.5 rounded-control text-xs no-underline -outline-offset-2";

/** The menu at the bottom edge of a phone, within the thumb's reach; the rest opens as a sheet. */
export function PhoneBar({ settings }: { settings: ReactNode }) {
  const t = useTranslations("shell");
  const common = useTranslations("common.dialog");
  const pathname = usePathname();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet closes when the page behind it changes
  useEffect(() => setOpen(false), [pathname]);
  const elsewhere = !PHONE_NAVIGATION.some((item) => isCurrent(pathname, item.href));
  return (
    <>
      <nav
        aria-label={t("navigation")}
        className="fixed inset-x-0 bottom-0 z-40 border-t bg-paper px-2 pb-[env(safe-area-inset-bottom)] lg:hidden"
      >
        <ul className="grid grid-cols-5">
          {PHONE_NAVIGATION.map(({ key, href, icon: Icon }) => {
            const current = isCurrent(pathname, href);
            return (
              <li key={key}>
                <AppLink
                  href={href}
                  aria-current={current ? "page" : undefined}
                  className={classNames(slot, current ? "font-semibold text-accent" : "text-ink-soft")}
                >
                  <Icon aria-hidden="true" className="size-5" strokeWidth={current ? 2.25 : 1.75} />
                  {t(SHORT[key as keyof typeof SHORT])}
                </AppLink>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
              className={classNames(slot, "w-full", elsewhere ? "font-semibold text-accent" : "text-ink-soft")}
            >
              <Menu aria-hidden="true" className="size-5" strokeWidth={elsewhere ? 2.25 : 1.75} />
              {t("more")}
            </button>
          </li>
        </ul>
      </nav>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("more")} closeLabel={common("close")} placement="sheet">
        <OtherRooms pathname={pathname} />
        <div className="mt-4">{settings}</div>
      </Dialog>
    </>
  );
}

/** The rooms that the bar has no place for. */
function OtherRooms({ pathname }: { pathname: string }) {
  const t = useTranslations("shell");
  return (
    <>
      <ul className="mb-4 divide-y border-y">
        {NAVIGATION.filter((item) => !PHONE_NAVIGATION.includes(item)).map(({ key, href, icon: Icon }) => (
          <li key={key}>
            <AppLink
              href={href}
              aria-current={isCurrent(pathname, href) ? "page" : undefined}
              className="flex min-h-12 items-center gap-3 text-ink no-underline aria-[current]:font-semibold aria-[current]:text-accent"
            >
              <Icon aria-hidden="true" className="size-5" strokeWidth={1.75} />
              {t(key)}
            </AppLink>
          </li>
        ))}
      </ul>
      <LinkButton variant="primary" href="/dashboard/new" className="w-full">
        {t("create")}
      </LinkButton>
    </>
  );
}
