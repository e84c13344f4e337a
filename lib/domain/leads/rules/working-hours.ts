/** When agents show homes and follow up, in the organization's time zone: 9:00 to 18:00, Monday to Saturday. */
export type WorkingHours = { from_hour: number; to_hour: number /** 0 is Sunday. */; days: readonly number[] };

export const DEFAULT_HOURS: WorkingHours = { from_hour: 9, to_hour: 18, days: [1, 2, 3, 4, 5, 6] };

type Local = { year: number; month: number; day: number; hour: number; minute: number };

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  };
  const format = new Intl.DateTimeFormat("en-US", options);
  formats.set(zone, format);
  return format;
}

/** What a clock and a calendar in `zone` (IANA name) show at `moment`. */
export function localTime(moment: Date, zone: string): Local {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map((part) => [part.type, Number(part.value)]),
  );
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0, hour: parts.hour ?? 0, minute: parts.minute ?? 0 };
}

/** The moment at which clocks in `zone` show `local`; in the hour that a clock change skips, the moment after it. */
export function momentOf(local: Local, zone: string): Date {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
  const offsetAt = (time: number) => {
    const shown = localTime(new Date(time), zone);
    return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) - Math.floor(time / MINUTE) * MINUTE;
  };
  const first = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(first));
}

const weekday = ({ year, month, day }: Local) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

function nextDayStart(local: Local, hours: WorkingHours): Local {
  const next = new Date(Date.UTC(local.year, local.month - 1, local.day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate(), hour: hours.from_hour, minute: 0 };
}

/** The first working moment at or after `moment`, on a multiple of `stepMinutes` (at most 60) of the local clock. */
export function nextWorkingTime(moment: Date, zone: string, stepMinutes: number, hours: WorkingHours = DEFAULT_HOURS): Date {
  const whole = new Date(Math.ceil(moment.getTime() / MINUTE) * MINUTE);
  const over = localTime(whole, zone).minute % stepMinutes;
  let time = over === 0 ? whole : new Date(whole.getTime() + (stepMinutes - over) * MINUTE);
  for (let tries = 0; tries < 10; tries++) {
    const local = localTime(time, zone);
    const works = hours.days.includes(weekday(local));
    if (works && local.hour >= hours.from_hour && local.hour < hours.to_hour) return time;
    const start = works && local.hour < hours.from_hour ? { ...local, hour: hours.from_hour, minute: 0 } : nextDayStart(local, hours);
    time = momentOf(start, zone);
  }
  return time;
}

/** The first working moment from `moment` on that is not among `taken`. */
export function freeWorkingTime(moment: Date, zone: string, stepMinutes: number, taken: ReadonlySet<number>): Date {
  let time = nextWorkingTime(moment, zone, stepMinutes);
  for (let tries = 0; tries < 5_000 && taken.has(time.getTime()); tries++)
    time = nextWorkingTime(new Date(time.getTime() + stepMinutes * MINUTE), zone, stepMinutes);
  return time;
}

/** The hourly tour slots that begin at or after `from` and before `to`, at most `max`. */
export function tourSlots(from: Date, to: Date, zone: string, max = 500): Date[] {
  const slots: Date[] = [];
  for (
    let slot = nextWorkingTime(from, zone, 60);
    slot < to && slots.length < max;
    slot = nextWorkingTime(new Date(slot.getTime() + 60 * MINUTE), zone, 60)
  )
    slots.push(slot);
  return slots;
}

/** Whether a tour may begin at `moment`. */
export const isTourSlot = (moment: Date, zone: string): boolean => nextWorkingTime(moment, zone, 60).getTime() === moment.getTime();
