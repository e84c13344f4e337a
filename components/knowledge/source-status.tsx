import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";

export type SourceStatus = "pending" | "ready" | "failed";

const TONES: Record<SourceStatus, Tone> = { pending: "warn", ready: "good", failed: "bad" };

/** Whether a source was read, in a word. */
export function SourceStatusBadge({ status }: { status: SourceStatus }) {
  const t = useTranslations("knowledge.status");
  return <Badge tone={TONES[status]}>{t(status)}</Badge>;
}
