import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";

export type SourceStatus = "pending" | "ready" | "failed";

const TONES: Record<SourceStatus, Tone> = { pending: "warn", ready: "good", failed: "bad" };

/** Whether a source was read, and whether buyers hear of it. */
export function SourceStatusBadge({ status, staged = false }: { status: SourceStatus; staged?: boolean }) {
  const t = useTranslations("knowledge");
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
      {staged && status !== "failed" ? <Badge tone="accent">{t("badge.staged")}</Badge> : null}
    </span>
  );
}
