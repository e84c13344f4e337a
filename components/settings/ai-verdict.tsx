import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { KEY_TEST_WORDS, type KeyStatus, type KeyTestDetail } from "@/lib/domain/organizations/constants";

const TONES: Record<KeyStatus, Tone> = { untested: "neutral", valid: "good", invalid: "bad", no_quota: "warn", unreachable: "warn" };

/** What the last test of a key found, in two words. */
export function AiVerdictBadge({ status }: { status: KeyStatus }) {
  const t = useTranslations("settings.ai.status");
  return <Badge tone={TONES[status]}>{t(status)}</Badge>;
}

const isDetail = (detail: string | null): detail is KeyTestDetail => detail !== null && detail in KEY_TEST_WORDS;

/** The same in a sentence; nothing for a key that was not tested. */
export function AiVerdictWords({ detail }: { detail: string | null }) {
  const t = useTranslations("settings.ai.detail");
  return isDetail(detail) ? t(detail) : null;
}
