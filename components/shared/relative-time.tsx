import { useFormatter, useNow } from "next-intl";

/** A time as a query answers it: a `Date`, or RFC 3339 text. */
export const momentOf = (time: unknown): Date => (time instanceof Date ? time : new Date(String(time)));

/** How long ago, or in how long; the exact time in the organization's zone on hover and for machines. */
export function RelativeTime({ date }: { date: unknown }) {
  const format = useFormatter();
  const now = useNow();
  const moment = momentOf(date);
  return (
    <time dateTime={moment.toISOString()} title={format.dateTime(moment, { dateStyle: "full", timeStyle: "short" })}>
      {format.relativeTime(moment, now)}
    </time>
  );
}

/** A day and a time in the organization's zone. */
export function ExactTime({ date, dateOnly = false }: { date: unknown; dateOnly?: boolean }) {
  const format = useFormatter();
  const moment = momentOf(date);
  return (
    <time dateTime={moment.toISOString()}>
      {format.dateTime(moment, dateOnly ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" })}
    </time>
  );
}
