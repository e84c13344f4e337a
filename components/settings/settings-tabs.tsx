"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

const PAGES = [
  { key: "profile", path: "", admin: false },
  { key: "security", path: "/security", admin: false },
  { key: "organization", path: "/organization", admin: true },
  { key: "team", path: "/team", admin: true },
  { key: "branding", path: "/branding", admin: true },
  { key: "ai", path: "/ai", admin: true },
  { key: "api_keys", path: "/api-keys", admin: true },
] as const;

/** The parts of the settings that this person may see. */
export function SettingsTabs({ admin }: { admin: boolean }) {
  const t = useTranslations("settings.tabs");
  const pathname = usePathname();
  const tabs = PAGES.filter((page) => admin || !page.admin).map((page) => {
    const href = `/dashboard/settings${page.path}`;
    return { href, label: t(page.key), current: pathname === href };
  });
  return <Tabs label={t("label")} tabs={tabs} />;
}
