"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { TRIAGES, type Triage } from "@/lib/domain/learning/constants";
import { judgeQuestions } from "@/lib/entry/actions/learning";

const AUTO = "auto";

type TriageSelectProps = { cluster_id: string; triage: Triage; byPerson: boolean /** Why the rule proposes it. */; reason: string };

/** Why a question failed: proposed with its reason, and anyone may know better. */
export function TriageSelect({ cluster_id, triage, byPerson, reason }: TriageSelectProps) {
  const t = useTranslations("learning.triage");
  const { submit, pending, error } = useServerAction(judgeQuestions);
  useEffect(() => {
    if (error) toast(error.message, "bad");
  }, [error]);
  return (
    <Select
      key={`${triage} ${byPerson}`}
      label={t("label")}
      hideLabel
      hint={byPerson ? t("byPerson") : t("byRule", { reason })}
      defaultValue={triage}
      disabled={pending}
      options={[...TRIAGES.map((value) => ({ value, label: t(value) })), ...(byPerson ? [{ value: AUTO, label: t("auto") }] : [])]}
      onChange={(event) => {
        const chosen = TRIAGES.find((value) => value === event.currentTarget.value) ?? null;
        submit({ cluster_id, triage: chosen }, () => toast(t("changed")));
      }}
    />
  );
}
