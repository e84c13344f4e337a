import { useFormatter, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/shared/data-table";
import { Count } from "@/components/shared/figures";
import { StatRow, StatTile } from "@/components/shared/stat-tile";
import type { AiUsageReport } from "@/lib/domain/bots/schemas";
import { KEY_PROVIDERS, PROVIDER_NAMES } from "@/lib/domain/organizations/constants";

type Numbers = AiUsageReport["totals"];
type ByProvider = AiUsageReport["by_provider"][number];
type ByBot = AiUsageReport["by_bot"][number];
type ByDay = AiUsageReport["by_day"][number];

/** What models were used for and what it cost, in all and by model, assistant and day. */
export function AiUsage({ report }: { report: AiUsageReport }) {
  const t = useTranslations("settings.ai.usage");
  if (report.totals.uses === 0) return <p className="text-[0.9375rem] text-ink-soft">{t("empty")}</p>;
  return (
    <div className="flex flex-col gap-8">
      <Totals totals={report.totals} />
      <ProviderTable rows={report.by_provider} />
      <BotTable rows={report.by_bot} />
      <DayTable rows={report.by_day} />
    </div>
  );
}

function Totals({ totals }: { totals: Numbers }) {
  const t = useTranslations("settings.ai.usage");
  const format = useFormatter();
  const share = (part: number) =>
    totals.answers > 0
      ? t("share", { share: format.number(part / totals.answers, { style: "percent", maximumFractionDigits: 1 }) })
      : undefined;
  // The tables say how many have no price; here only whether any has one.
  const known = totals.without_price === totals.uses ? totals : { ...totals, without_price: 0 };
  const tokens = t("tokens", { count: format.number(totals.input_tokens + totals.output_tokens) });
  return (
    <StatRow>
      <StatTile
        label={t("byModel")}
        value={<Count value={totals.answered_by_first_choice} />}
        detail={share(totals.answered_by_first_choice)}
      />
      <StatTile label={t("byFallback")} value={<Count value={totals.answered_by_fallback} />} detail={share(totals.answered_by_fallback)} />
      <StatTile label={t("byBuiltIn")} value={<Count value={totals.answered_by_built_in} />} detail={share(totals.answered_by_built_in)} />
      <StatTile label={t("cost")} value={<Cost numbers={known} below={10_000} />} detail={tokens} />
    </StatRow>
  );
}

/** Dollars and cents, `below` so many millionths of a dollar to a hundredth of a cent; where prices are not known it says so rather than nothing. */
function Cost({ numbers, below = 1_000_000 }: { numbers: Numbers; below?: number }) {
  const t = useTranslations("settings.ai.usage");
  const format = useFormatter();
  const { cost_micros, without_price, uses } = numbers;
  if (without_price === uses && uses > 0) return <span className="text-ink-soft">{t("unknown")}</span>;
  const digits = cost_micros > 0 && cost_micros < below ? 4 : 2;
  const cost = format.number(cost_micros / 1_000_000, {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return <bdi className="figures">{without_price > 0 ? t("partly", { cost, count: without_price }) : cost}</bdi>;
}

/** The columns that all three tables end with. */
function useNumberColumns<Row extends Numbers>(): Column<Row>[] {
  const t = useTranslations("settings.ai.usage.columns");
  const count = (key: string, header: string, value: (row: Row) => number): Column<Row> => ({
    key,
    header,
    align: "end",
    cell: (row) => <Count value={value(row)} />,
  });
  return [
    count("answers", t("answers"), (row) => row.answers),
    count("in", t("tokensIn"), (row) => row.input_tokens),
    count("out", t("tokensOut"), (row) => row.output_tokens),
    { key: "cost", header: t("cost"), align: "end", cell: (row) => <Cost numbers={row} /> },
  ];
}

function ProviderTable({ rows }: { rows: ByProvider[] }) {
  const t = useTranslations("settings.ai.usage");
  const name = (provider: string) => PROVIDER_NAMES[KEY_PROVIDERS.find((known) => known === provider) ?? "openai"];
  const columns: Column<ByProvider>[] = [
    {
      key: "model",
      header: t("columns.model"),
      primary: true,
      cell: (row) => (
        <span>
          <bdi dir="ltr">{row.model_name}</bdi>
          <span className="block text-sm font-normal text-ink-soft">
            <bdi>{name(row.provider)}</bdi>
          </span>
        </span>
      ),
    },
    { key: "uses", header: t("columns.uses"), align: "end", cell: (row) => <Count value={row.uses} /> },
    ...useNumberColumns<ByProvider>(),
  ];
  return <UsageTable title={t("providers")} columns={columns} rows={rows} rowKey={(row) => `${row.provider} ${row.model_name}`} />;
}

function BotTable({ rows }: { rows: ByBot[] }) {
  const t = useTranslations("settings.ai.usage");
  const columns: Column<ByBot>[] = [
    { key: "bot", header: t("columns.assistant"), primary: true, cell: (row) => <bdi>{row.bot_name ?? t("other")}</bdi> },
    ...useNumberColumns<ByBot>(),
  ];
  return <UsageTable title={t("bots")} columns={columns} rows={rows} rowKey={(row) => row.bot_id ?? "other"} />;
}

function DayTable({ rows }: { rows: ByDay[] }) {
  const t = useTranslations("settings.ai.usage");
  const format = useFormatter();
  const day = (text: string) => format.dateTime(new Date(`${text}T12:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const columns: Column<ByDay>[] = [
    { key: "day", header: t("columns.day"), primary: true, cell: (row) => day(row.day) },
    ...useNumberColumns<ByDay>(),
  ];
  return (
    <details>
      <summary className="mb-2 min-h-6 cursor-pointer text-lg">{t("byDay")}</summary>
      <DataTable caption={t("byDay")} columns={columns} rows={rows.toReversed()} rowKey={(row) => row.day} />
    </details>
  );
}

function UsageTable<Row>({ title, ...table }: { title: string; columns: Column<Row>[]; rows: Row[]; rowKey: (row: Row) => string }) {
  return (
    <div>
      <h3 className="mb-2 text-lg">{title}</h3>
      <DataTable caption={title} {...table} />
    </div>
  );
}
