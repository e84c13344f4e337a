import { useFormatter, useTranslations } from "next-intl";
import type { Coverage } from "@/lib/domain/learning/schemas";

/** How many questions were answered, week by week, the latest first. */
export function WeeklyRate({ weeks }: { weeks: Coverage["weeks"] }) {
  const t = useTranslations("learning.coverage");
  const format = useFormatter();
  if (weeks.length === 0) return <p className="text-[0.9375rem] text-ink-soft">{t("noWeeks")}</p>;
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{t("weeks")}</caption>
      <thead>
        <tr className="border-b text-ink-soft">
          <th scope="col" className="py-1.5 pe-3 text-start font-medium">
            {t("week")}
          </th>
          <th scope="col" className="py-1.5 pe-3 text-start font-medium">
            {t("weekAnswered")}
          </th>
          <th scope="col" className="py-1.5 text-end font-medium">
            {t("weekRejected")}
          </th>
        </tr>
      </thead>
      <tbody className="figures">
        {[...weeks].reverse().map(({ week, asked, answered, rejected }) => (
          <tr key={week} className="border-b">
            <th scope="row" className="py-2 pe-3 text-start font-normal whitespace-nowrap">
              {format.dateTime(new Date(`${week}T12:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" })}
            </th>
            <td className="w-1/2 py-2 pe-3">
              <span className="flex items-center gap-2">
                <span aria-hidden="true" className="h-2 min-w-12 flex-1 overflow-hidden rounded-full bg-sunken">
                  <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.round((100 * answered) / asked)}%` }} />
                </span>
                <span className="whitespace-nowrap">{t("weekOf", { answered, asked })}</span>
              </span>
            </td>
            <td className="py-2 text-end">{format.number(rejected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
