import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSelect } from "@/components/shared/language-select";
import { AppLink } from "@/components/ui/app-link";
import { clientMessages } from "@/i18n/client-messages";
import { AnswerPanel } from "./_components/answer-panel";

/** The frame of signing in and up: the form, and on a wide screen a calm page beside it. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("common");
  return (
    <NextIntlClientProvider messages={await clientMessages(["common", "auth"])}>
      <div className="grid min-h-dvh lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <div className="flex min-w-0 flex-col px-5 sm:px-10">
          <header className="flex items-center justify-between gap-4 py-4">
            <AppLink href="/" className="display text-2xl text-ink no-underline">
              {t("brand")}
            </AppLink>
            <LanguageSelect />
          </header>
          <main className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center py-8 sm:py-12">{children}</main>
        </div>
        <AnswerPanel />
      </div>
    </NextIntlClientProvider>
  );
}
