import { cookies } from "next/headers";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PhoneBar } from "@/components/dashboard/phone-bar";
import { Preferences } from "@/components/dashboard/preferences";
import { Sidebar } from "@/components/dashboard/sidebar";
import { UserMenu } from "@/components/dashboard/user-menu";
import type { Theme } from "@/components/shared/theme-select";
import { ToastRegion } from "@/components/ui/toast";
import { clientMessages } from "@/i18n/client-messages";
import { THEME_COOKIE } from "@/i18n/locales";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";

const CLIENT_NAMESPACES = [
  "common",
  "shell",
  "properties",
  "bots",
  "knowledge",
  "learning",
  "signs",
  "conversations",
  "leads",
  "settings",
  "auth",
  "chat",
  "wizard",
  "fair-housing",
] as const;

/** The frame of the dashboard: menu, page, and who is signed in. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  await pageCtx();
  const current = await viewer();
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  const theme: Theme = chosen === "light" || chosen === "dark" ? chosen : "system";
  const name = [current?.me.first_name, current?.me.last_name].filter(Boolean).join(" ");
  const mfaOff = current?.organization?.mfa_required === false;
  return (
    <NextIntlClientProvider messages={await clientMessages(CLIENT_NAMESPACES)}>
      <SkipLink />
      <div className="mx-auto flex max-w-[96rem]">
        <Sidebar
          organizationName={current?.organization?.org_name ?? ""}
          userMenu={<UserMenu name={name} email={current?.me.email ?? ""} />}
        />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-6 pb-28 outline-none md:px-8 md:pt-10 lg:px-12 lg:pb-16">
          {children}
          {mfaOff ? <DemoLine /> : null}
        </main>
      </div>
      <PhoneBar settings={<Preferences theme={theme} />} />
      <ToastRegion />
    </NextIntlClientProvider>
  );
}

function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50 focus:rounded-control focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
    >
      {t("skip")}
    </a>
  );
}

function DemoLine() {
  const t = useTranslations("shell");
  return <p className="mt-12 border-t pt-4 text-xs text-ink-soft">{t("demo")}</p>;
}
