const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const pad = (number: number) => String(number).padStart(2, "0");

/**
 * A day that a listing names as `2026-12-01`; without a year `-12-01`; "now" and "immediately" as `now`. Null for
 * other words. US order (month first) for all-digit dates, as US listings write them.
 */
export function dayOf(text: string): string | null {
  const words = text.trim().toLowerCase();
  if (/^(now|immediate(ly)?|available now|vacant|today)\b/.test(words)) return "now";
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(words);
  if (iso) return `${iso[1]}-${pad(Number(iso[2]))}-${pad(Number(iso[3]))}`;
  const digits = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/.exec(words);
  if (digits) return dated(Number(digits[1]), Number(digits[2]), digits[3]);
  const named = /^(?:on |from )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(words);
  if (named?.[1] && MONTHS.includes(named[1])) return dated(MONTHS.indexOf(named[1]) + 1, Number(named[2]), named[3]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?(?:,? (\d{4}))?$/.exec(words);
  if (dayFirst?.[2] && MONTHS.includes(dayFirst[2])) return dated(MONTHS.indexOf(dayFirst[2]) + 1, Number(dayFirst[1]), dayFirst[3]);
  return null;
}

const dated = (month: number, day: number, year: string | undefined): string =>
  `${year ? (year.length === 2 ? `20${year}` : year) : ""}-${pad(month)}-${pad(day)}`;
