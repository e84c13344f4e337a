import { useFormatter, useTranslations } from "next-intl";

/** A whole amount of money in the reader's notation. Left to right also in Arabic text. */
export function Money({ amount, currency }: { amount: number; currency: string }) {
  const format = useFormatter();
  return <bdi className="figures">{format.number(amount, { style: "currency", currency, maximumFractionDigits: 0 })}</bdi>;
}

/** An area in its own unit: `sqft`, `sqm` or `acres`. */
export function Area({ value, unit }: { value: number; unit: string | null | undefined }) {
  const format = useFormatter();
  const t = useTranslations("common.units");
  const known = unit === "sqm" || unit === "acres" ? unit : "sqft";
  return <bdi className="figures">{t(known, { value: format.number(value, { maximumFractionDigits: 2 }) })}</bdi>;
}

/** A count in the reader's notation. */
export function Count({ value }: { value: number }) {
  const format = useFormatter();
  return <span className="figures">{format.number(value)}</span>;
}
