import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { PageHeader } from "@/components/shared/page-header";
import { pageCtx } from "@/lib/entry/page";

/** Settings share a head and their tabs; what only an admin may change is shown to admins alone. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const ctx = await pageCtx();
  const t = await getTranslations("settings");
  return (
    <>
      <PageHeader title={t("title")} />
      <SettingsTabs admin={ctx.actor.role === "admin"} />
      <div className="mt-6 max-w-4xl">{children}</div>
    </>
  );
}
