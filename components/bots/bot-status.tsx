import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { BotStatus } from "@/lib/domain/bots/constants";

const TONES: Record<BotStatus, Tone> = { active: "good", draft: "warn", inactive: "neutral" };

/** Whether an assistant talks to buyers, in a word. */
export function BotStatusBadge({ status }: { status: BotStatus }) {
  const t = useTranslations("bots.status");
  return <Badge tone={TONES[status]}>{t(status)}</Badge>;
}
