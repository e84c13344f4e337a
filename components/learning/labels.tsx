import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { QuestionOrigin, ReplayOutcome, Triage } from "@/lib/domain/learning/constants";

/** How a question came to the list. */
export function OriginBadge({ origin }: { origin: QuestionOrigin }) {
  const t = useTranslations("learning.origin");
  return <Badge tone={origin === "thumbs_down" ? "bad" : "neutral"}>{t(origin)}</Badge>;
}

const TRIAGE_TONES: Record<Triage, Tone> = { gap: "accent", retrieval: "warn", synthesis: "warn", conflict: "bad" };

/** Why a question failed, in two words. */
export function TriageBadge({ triage }: { triage: Triage }) {
  const t = useTranslations("learning.triage");
  return <Badge tone={TRIAGE_TONES[triage]}>{t(triage)}</Badge>;
}

const OUTCOME_TONES: Record<ReplayOutcome, Tone> = { won: "good", lost: "bad", changed: "warn", same: "neutral" };

/** What became of an answer. */
export function OutcomeBadge({ outcome }: { outcome: ReplayOutcome }) {
  const t = useTranslations("learning.replay.outcome");
  return <Badge tone={OUTCOME_TONES[outcome]}>{t(outcome)}</Badge>;
}
