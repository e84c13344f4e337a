import { useFormatter, useTranslations } from "next-intl";
import { Area, Money } from "@/components/shared/figures";
import type { FactKind } from "@/lib/domain/knowledge/constants";
import type { FactValue as Value } from "@/lib/domain/knowledge/schemas";

type FactValueProps = { value: Value; kind: FactKind; unit?: string | null; currency: string };

/** A fact's value in the reader's notation. */
export function FactValue({ value, kind, unit, currency }: FactValueProps) {
  const format = useFormatter();
  const t = useTranslations("common");
  if (Array.isArray(value)) return <bdi>{value.join(", ")}</bdi>;
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string") return <bdi>{value}</bdi>;
  if (kind === "money") return <Money amount={value} currency={/^[A-Z]{3}$/.test(unit ?? "") ? (unit as string) : currency} />;
  if (kind === "area") return <Area value={value} unit={unit} />;
  if (kind === "year") return <bdi className="figures">{String(value)}</bdi>;
  return <span className="figures">{format.number(value)}</span>;
}
