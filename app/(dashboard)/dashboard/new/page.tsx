import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/shared/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Start } from "@/components/wizard/start";
import { Steps } from "@/components/wizard/steps";
import { clientMessages } from "@/i18n/client-messages";
import { listChatbots } from "@/lib/domain/bots/queries";
import { pageCtx } from "@/lib/entry/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("wizard"))("title") };
}

/** The wizard's first screen. */
export default async function NewListingPage() {
  const ctx = await pageCtx();
  const t = await getTranslations("wizard");
  const drafts = await listChatbots({ ctx, input: { status: "draft", page_size: 3 } });
  return (
    <NextIntlClientProvider messages={await clientMessages(["common", "wizard"])}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Steps current="start" />
      <Start />
      {drafts.items.length ? (
        <section className="mt-10 max-w-3xl border-t pt-5">
          <h2 className="text-xl">{t("start.continueTitle")}</h2>
          <ul className="mt-3 space-y-2">
            {drafts.items.map((draft) => (
              <li key={draft.bot_id} className="flex flex-wrap items-center justify-between gap-3">
                <bdi className="min-w-0 truncate">{draft.bot_name}</bdi>
                <LinkButton size="small" href={`/dashboard/new/${draft.bot_id}`} aria-label={`${t("start.continue")}: ${draft.bot_name}`}>
                  {t("start.continue")}
                </LinkButton>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </NextIntlClientProvider>
  );
}
