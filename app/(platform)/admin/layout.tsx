import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/dashboard/sign-out-button";
import { AppLink } from "@/components/ui/app-link";
import { ToastRegion } from "@/components/ui/toast";
import { clientMessages } from "@/i18n/client-messages";
import { platformPageCtx } from "@/lib/entry/page";

/** The platform's own rooms. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await platformPageCtx();
  const t = await getTranslations("admin");
  return (
    <NextIntlClientProvider messages={await clientMessages(["common", "shell", "auth"])}>
      <header className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-4 border-b px-4 py-4 md:px-8">
        <AppLink href="/admin" className="display text-2xl text-ink no-underline">
          Yardsign <span className="text-ink-soft">{t("title")}</span>
        </AppLink>
        <SignOutButton />
      </header>
      <main className="mx-auto max-w-6xl px-4 py-8 md:px-8">{children}</main>
      <ToastRegion />
    </NextIntlClientProvider>
  );
}
