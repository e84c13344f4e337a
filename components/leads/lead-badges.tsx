import { useFormatter, useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { Lead } from "@/lib/domain/leads/schemas";

const STATUS: Record<Lead["status"], Tone> = {
  new: "accent",
  contacted: "neutral",
  qualified: "neutral",
  viewing_scheduled: "warn",
  negotiation: "warn",
  converted: "good",
  lost: "bad",
};
const LABEL: Record<Lead["label"], Tone> = { hot: "bad", warm: "warn", cold: "neutral" };

/** How far a lead has come, in a word. */
export function LeadStatusBadge({ status }: { status: Lead["status"] }) {
  const t = useTranslations("leads.status");
  return <Badge tone={STATUS[status]}>{t(status)}</Badge>;
}

/** How warm a lead is, in a word. */
export function LeadLabelBadge({ label }: { label: Lead["label"] }) {
  const t = useTranslations("leads.label");
  return <Badge tone={LABEL[label]}>{t(label)}</Badge>;
}

/** The score 0..100 as a number with a short bar, so that a column can be compared at a glance. */
export function LeadScore({ score }: { score: number }) {
  const format = useFormatter();
  return (
    <span className="inline-flex items-center gap-2">
      <span className="figures w-7 text-end font-semibold">{format.number(score)}</span>
      <span aria-hidden="true" className="h-1.5 w-14 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${score}%` }} />
      </span>
    </span>
  );
}
