/** A time span in words, one decimal: "12 minutes", "4.5 hours", "2.1 days"; "no responses yet" for null. */
export function durationWords(minutes: number | null): string {
  if (minutes === null) return "no responses yet";
  const [value, unit] = minutes < 60 ? [minutes, "minute"] : minutes < 48 * 60 ? [minutes / 60, "hour"] : [minutes / 1440, "day"];
  const rounded = Math.round(value * 10) / 10;
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}
