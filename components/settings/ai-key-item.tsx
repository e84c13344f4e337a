"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionButton } from "@/components/shared/action-button";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { FormError } from "@/components/shared/form-error";
import { RelativeTime } from "@/components/shared/relative-time";
import { useServerAction } from "@/components/shared/use-action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ModelChoices } from "@/lib/domain/bots/schemas";
import { PROVIDER_NAMES } from "@/lib/domain/organizations/constants";
import type { ApiConfigurationAnswer, ApiConfigurationTestAnswer } from "@/lib/domain/organizations/schemas";
import { changeAiKey, removeAiKey, testAiKey } from "@/lib/entry/actions/api-configurations";
import { AiKeyEdit } from "./ai-key-edit";
import { AiTestResult } from "./ai-test-result";
import { AiVerdictBadge, AiVerdictWords } from "./ai-verdict";

type AiKeyItemProps = { configuration: ApiConfigurationAnswer; models: ModelChoices };

/** One account: what the last test found, and what can be done with it. */
export function AiKeyItem({ configuration, models }: AiKeyItemProps) {
  const t = useTranslations("settings.ai");
  const { config_id, is_active, provider_name, label } = configuration;
  const [result, setResult] = useState<ApiConfigurationTestAnswer | null>(null);
  const [editing, setEditing] = useState(false);
  const { submit, pending, error } = useServerAction(testAiKey);
  const name = label ?? PROVIDER_NAMES[provider_name];
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <KeyFacts configuration={configuration} tested={result !== null} />
        <div className="flex flex-wrap gap-1">
          <Button size="small" pending={pending} onClick={() => submit({ config_id }, setResult)}>
            {pending ? t("testing") : t("test")}
          </Button>
          <Button size="small" variant="quiet" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {editing ? t("close") : t("edit")}
          </Button>
          <ActionButton
            size="small"
            variant="quiet"
            action={changeAiKey.bind(null, { config_id, is_active: !is_active })}
            done={t(is_active ? "switchedOff" : "switchedOn")}
          >
            {t(is_active ? "switchOff" : "switchOn")}
          </ActionButton>
          <ConfirmButton
            size="small"
            action={removeAiKey.bind(null, { config_id })}
            title={t("deleteTitle", { name })}
            text={t("deleteText")}
            confirm={t("delete")}
            done={t("deleted")}
          >
            {t("delete")}
          </ConfirmButton>
        </div>
      </div>
      <FormError message={error?.message} />
      <AiTestResult result={result} />
      {editing ? <AiKeyEdit configuration={configuration} models={models[provider_name]} onDone={() => setEditing(false)} /> : null}
    </li>
  );
}

/** Whose key it is, how to tell it, and how it stands. `tested`: the words of a test just made stand below already. */
function KeyFacts({ configuration, tested }: { configuration: ApiConfigurationAnswer; tested: boolean }) {
  const t = useTranslations("settings.ai");
  const { provider_name, label, key_hint, model_settings, is_active, status, status_detail, tested_at } = configuration;
  const model = typeof model_settings.model_name === "string" ? model_settings.model_name : null;
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
        <bdi>{label ?? PROVIDER_NAMES[provider_name]}</bdi>
        <AiVerdictBadge status={status} />
        {is_active ? null : <Badge>{t("off")}</Badge>}
      </p>
      <p className="mt-0.5 text-sm text-ink-soft">
        {label ? (
          <>
            <bdi>{PROVIDER_NAMES[provider_name]}</bdi> ·{" "}
          </>
        ) : null}
        {key_hint ? t("ends", { hint: key_hint }) : t("keyless")}
        {tested_at ? <> · {t.rich("testedAt", { time: () => <RelativeTime date={tested_at} /> })}</> : null}
      </p>
      {model ? <p className="text-sm wrap-anywhere text-ink-soft">{t("model", { model })}</p> : null}
      {tested || status === "valid" ? null : (
        <p className="mt-1 text-[0.9375rem] empty:hidden">
          <AiVerdictWords detail={status_detail} />
        </p>
      )}
    </div>
  );
}
