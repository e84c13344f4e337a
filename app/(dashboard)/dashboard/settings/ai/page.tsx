import { getFormatter, getTranslations } from "next-intl/server";
import { AiKeyForm } from "@/components/settings/ai-key-form";
import { AiKeyItem } from "@/components/settings/ai-key-item";
import { AiUsage } from "@/components/settings/ai-usage";
import { EmptyState } from "@/components/shared/empty-state";
import { addressWith, readPage, type SearchParams } from "@/components/shared/list-address";
import { Pagination } from "@/components/shared/pagination";
import { Section } from "@/components/shared/section";
import { Tabs } from "@/components/ui/tabs";
import { getAiUsage } from "@/lib/domain/bots/ai-usage-queries";
import { modelChoices, pricesReadAt } from "@/lib/domain/bots/model-queries";
import type { AiUsageReport } from "@/lib/domain/bots/schemas";
import { listApiConfigurations, platformProviders } from "@/lib/domain/organizations/api-configuration-queries";
import { PROVIDER_NAMES } from "@/lib/domain/organizations/constants";
import { adminCtx } from "../../../_components/admin-ctx";

const PATH = "/dashboard/settings/ai";
const PERIODS = [7, 30, 90];

/** Accounts of AI providers: which there are, whether they work, and what they cost. */
export default async function AiPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await adminCtx();
  const params = await searchParams;
  const days = PERIODS.find((period) => String(period) === params.days) ?? 30;
  const [list, report, t] = await Promise.all([
    listApiConfigurations({ ctx, input: { page: readPage(params), page_size: 20 } }),
    getAiUsage({ ctx, input: { days } }),
    getTranslations("settings.ai"),
  ]);
  const models = modelChoices();
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("title")} hint={t("hint")}>
        {list.total === 0 ? (
          <EmptyState title={t("empty.title")} text={t("empty.text")} />
        ) : (
          <ul className="divide-y border-y">
            {list.items.map((configuration) => (
              <AiKeyItem key={configuration.config_id} configuration={configuration} models={models} />
            ))}
          </ul>
        )}
        <Pagination {...list} href={(page) => addressWith(PATH, {}, { page: String(page) })} />
        <PlatformNote />
      </Section>
      <Section title={t("add.title")} hint={t("add.hint")}>
        <AiKeyForm models={models} />
      </Section>
      <UsageSection report={report} />
    </div>
  );
}

/** What is used where there is no key of one's own. */
async function PlatformNote() {
  const [t, format] = await Promise.all([getTranslations("settings.ai"), getFormatter()]);
  const names = platformProviders().map((provider) => PROVIDER_NAMES[provider]);
  return (
    <p className="mt-4 max-w-2xl text-sm text-ink-soft">
      {names.length > 0 ? t("platform", { providers: format.list(names, { type: "conjunction" }) }) : t("noPlatform")}
    </p>
  );
}

async function UsageSection({ report }: { report: AiUsageReport }) {
  const [t, format] = await Promise.all([getTranslations("settings.ai.usage"), getFormatter()]);
  const tabs = PERIODS.map((days) => ({ href: `${PATH}?days=${days}`, label: t("days", { count: days }), current: report.days === days }));
  const date = format.dateTime(new Date(pricesReadAt()), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <Section title={t("title")} hint={t("hint", { date })}>
      <div className="mb-5">
        <Tabs label={t("period")} tabs={tabs} />
      </div>
      <AiUsage report={report} />
    </Section>
  );
}
