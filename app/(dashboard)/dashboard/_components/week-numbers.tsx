import { useTranslations } from "next-intl";
import { Count } from "@/components/shared/figures";
import { StatRow, StatTile } from "@/components/shared/stat-tile";
import type { Overview } from "@/lib/domain/analytics/queries";

/** The week in four numbers, each the way to what it counts. */
export function WeekNumbers({ overview }: { overview: Overview }) {
  const t = useTranslations("overview.stats");
  const gaps = overview.unanswered_questions;
  return (
    <StatRow>
      <StatTile
        label={t("scans")}
        value={<Count value={overview.scans} />}
        detail={t("people", { count: overview.unique_scans })}
        href="/dashboard/signs"
      />
      <StatTile label={t("conversations")} value={<Count value={overview.conversations} />} href="/dashboard/conversations" />
      <StatTile label={t("leads")} value={<Count value={overview.leads} />} href="/dashboard/leads" />
      <StatTile
        label={t("unanswered")}
        value={<Count value={gaps} />}
        detail={t(gaps > 0 ? "answerThem" : "allAnswered")}
        href="/dashboard/learning"
      />
    </StatRow>
  );
}
