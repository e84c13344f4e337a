import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { BotChoice } from "@/components/learning/bot-choice";
import { HomeCoverage } from "@/components/learning/home-coverage";
import { LearningTabs } from "@/components/learning/learning-tabs";
import { WeeklyRate } from "@/components/learning/weekly-rate";
import { EmptyState } from "@/components/shared/empty-state";
import { Count } from "@/components/shared/figures";
import { addressWith, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { PageHeader } from "@/components/shared/page-header";
import { Pagination } from "@/components/shared/pagination";
import { Section } from "@/components/shared/section";
import { StatRow, StatTile } from "@/components/shared/stat-tile";
import { LinkButton } from "@/components/ui/link-button";
import { listChatbots } from "@/lib/domain/bots/queries";
import { getCoverage } from "@/lib/domain/learning/coverage-queries";
import type { Coverage } from "@/lib/domain/learning/schemas";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/learning/coverage";
/** A home takes about twenty looks at what is known. */
const HOMES_SHOWN = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("learning.coverage"))("title") };
}

/** What an assistant knows of its homes, weighed by what buyers ask. */
export default async function CoveragePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const t = await getTranslations("learning.coverage");
  const bots = (await listChatbots({ ctx, input: { page_size: 100 } })).items;
  const ids = bots.map((bot) => bot.bot_id);
  const chosen = oneOf(readParams(search, ["bot_id"]).bot_id, ids);
  const bot_id = chosen ?? ids[0];
  const coverage = bot_id ? await getCoverage({ ctx, input: { bot_id, page: readPage(search), page_size: HOMES_SHOWN } }) : null;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <LearningTabs current="coverage" />
      {coverage ? (
        <>
          {bots.length > 1 ? <BotChoice path={PATH} bot_id={coverage.bot_id} bots={bots} /> : null}
          <Covered coverage={coverage} />
          <Pagination {...coverage.homes} href={(page) => addressWith(PATH, { bot_id: chosen }, { page: String(page) })} />
        </>
      ) : (
        <EmptyState
          title={t("empty.title")}
          text={t("empty.text")}
          action={
            <LinkButton variant="primary" href="/dashboard/new">
              {t("empty.action")}
            </LinkButton>
          }
        />
      )}
    </>
  );
}

async function Covered({ coverage }: { coverage: Coverage }) {
  const [t, format] = await Promise.all([getTranslations("learning.coverage"), getFormatter()]);
  const week = coverage.weeks.at(-1);
  const percent = (share: number) => format.number(share, { style: "percent" });
  return (
    <>
      <StatRow>
        <StatTile
          label={t("known")}
          value={coverage.percent === null ? "–" : percent(coverage.percent / 100)}
          detail={<bdi>{coverage.bot_name}</bdi>}
        />
        <StatTile label={t("rate")} value={week ? percent(week.answered / week.asked) : "–"} />
        <StatTile label={t("asked")} value={<Count value={coverage.asked} />} />
        <StatTile label={t("homes")} value={<Count value={coverage.homes.total} />} />
      </StatRow>
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <div className="min-w-0 divide-y border-y">
          {coverage.homes.items.length === 0 ? <p className="py-6 text-ink-soft">{t("noHomes")}</p> : null}
          {coverage.homes.items.map((home) => (
            <HomeCoverage key={home.property_id} home={home} />
          ))}
        </div>
        <Section title={t("weeks")}>
          <WeeklyRate weeks={coverage.weeks} />
        </Section>
      </div>
    </>
  );
}
