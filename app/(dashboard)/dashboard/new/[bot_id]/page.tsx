import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { found } from "@/app/(dashboard)/_components/found";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { FactsForm } from "@/components/wizard/facts-form";
import { LiveResult } from "@/components/wizard/live-result";
import { MoreMaterial } from "@/components/wizard/more-material";
import { NotRead } from "@/components/wizard/not-read";
import { Preview } from "@/components/wizard/preview";
import { Reading } from "@/components/wizard/reading";
import { Steps } from "@/components/wizard/steps";
import { clientMessages } from "@/i18n/client-messages";
import { pageCtx } from "@/lib/entry/page";
import { type Draft, loadDraft } from "@/lib/entry/wizard/load-draft";
import { previewAnswers } from "@/lib/entry/wizard/preview-answers";
import { signFiles } from "@/lib/entry/wizard/sign-files";

type Props = { params: Promise<{ bot_id: string }> };
type Property = NonNullable<Draft["property"]>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("wizard"))("title") };
}

/** The wizard's second screen: reading, then facts beside a live preview, then the finished sign. */
export default async function DraftPage({ params }: Props) {
  const ctx = await pageCtx();
  const { bot_id } = await params;
  const draft = await found(loadDraft(ctx, bot_id));
  const live = draft.bot.status === "active" && draft.sign !== null;
  const t = await getTranslations("wizard");
  const { property } = draft;
  return (
    <NextIntlClientProvider messages={await clientMessages(["common", "wizard", "properties"])}>
      <PageHeader title={live && property ? t("live.title", { address: property.address }) : draft.bot.bot_name} />
      <Steps current={live ? "live" : draft.reading ? "start" : "check"} />
      {live && draft.sign && property ? (
        <LiveResult address={property.address} page_url={draft.bot.public_url} {...(await signFiles(ctx, draft.sign))} />
      ) : draft.reading ? (
        <Reading bot_id={bot_id} initial={draft.reading} />
      ) : property ? (
        <Check draft={draft} property={property} />
      ) : null}
    </NextIntlClientProvider>
  );
}

async function Check({ draft, property }: { draft: Draft; property: Property }) {
  const ctx = await pageCtx();
  const t = await getTranslations("wizard");
  const { bot_id } = draft.bot;
  const { property_id } = property;
  const failed = draft.sources.filter((source) => source.status === "failed");
  const alone = failed.length === draft.sources.length;
  const answers = alone ? [] : await previewAnswers(ctx, { bot_id, property_id, language: await getLocale() });
  // A first line that reads like an address may hold city and ZIP code too: an address that was found is the better one.
  const addresses = draft.facts.filter((fact) => fact.field === "address");
  const settled = addresses.some((fact) => fact.status === "confirmed") || (addresses.length === 0 && looksLikeAddress(property.address));
  const key = draft.facts.map((fact) => fact.fact_id + fact.status).join();
  return (
    <>
      {failed.map((source) => (
        <NotRead key={source.source_id} bot_id={bot_id} source={source} alone={alone} />
      ))}
      {alone ? null : (
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
          <Section title={t("facts.title")}>
            <FactsForm
              key={key}
              bot_id={bot_id}
              property_id={property_id}
              facts={draft.facts}
              address={settled ? property.address : null}
            />
            <MoreMaterial bot_id={bot_id} />
          </Section>
          <Section title={t("preview.title")} className="max-lg:order-first lg:sticky lg:top-8 lg:self-start">
            <Preview bot_id={bot_id} property_id={property_id} answers={answers} />
          </Section>
        </div>
      )}
    </>
  );
}

/** Until its address is known, a home is called by its link or file. */
const looksLikeAddress = (text: string) => /^\d+\S*\s+\p{L}/u.test(text);
