import { useFormatter, useNow } from "next-intl";

/** How long ago, or in how long; the exact time in the organization's zone on hover and for machines. */
export function RelativeTime({ date }: { date: Date | string }) {
  const format = useFormatter();
  const now = useNow();
  const moment = new Date(date);
  return (
    <time dateTime={moment.toISOString()} title={format.dateTime(moment, { dateStyle: "full", timeStyle: "short" })}>
      {format.relativeTime(moment, now)}
    </time>
  );
}

/** A day and a time in the organization's zone. */
export function ExactTime({ date, dateOnly = false }: { date: Date | string; dateOnly?: boolean }) {
  const format = useFormatter();
  const moment = new Date(date);
  return <time dateTime={moment.toISOString()}>{format.dateTime(moment, dateOnly ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" })}</time>;
}
