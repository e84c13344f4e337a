import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ApiConfigurationTestAnswer } from "@/lib/domain/organizations/schemas";
import { AiVerdictWords } from "./ai-verdict";

const TONES = { valid: "good", untested: "info", invalid: "bad", no_quota: "warn", unreachable: "warn" } as const;

/** The verdict on a key, in words, and how many models it opens. A screen reader hears it when it comes. */
export function AiTestResult({ result, title }: { result: ApiConfigurationTestAnswer | null; title?: string }) {
  const t = useTranslations("settings.ai");
  return (
    <div aria-live="polite" className="empty:hidden">
      {result ? (
        <Notice tone={TONES[result.status]} title={title}>
          <p>
            <AiVerdictWords detail={result.status_detail} />{" "}
            {result.models.length > 0 ? t("modelsFound", { count: result.models.length }) : null}
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
