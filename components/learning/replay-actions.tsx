"use client";

import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/shared/action-button";
import { LinkButton } from "@/components/ui/link-button";
import { keepSourceAsItIs, makeReplayedChange } from "@/lib/entry/actions/learning";

type ReplayActionsProps = {
  replay_id: string;
  kind: string;
  /** Of a page's change, which is dismissed when it is kept as it is. */
  change_id: string | null;
  /** Where the change stands. */
  source_id: string | null;
};

/** Decides on a tried change: make it, or leave things as they are. */
export function ReplayActions({ replay_id, kind, change_id, source_id }: ReplayActionsProps) {
  const t = useTranslations("learning.replay");
  const live = kind === "sources_live" || kind === "source_change";
  return (
    <>
      <ActionButton variant="primary" action={makeReplayedChange.bind(null, { replay_id })} done={t("made")}>
        {t(live ? "makeLive" : "makeIt")}
      </ActionButton>
      {change_id ? (
        <ActionButton action={keepSourceAsItIs.bind(null, { change_id })} done={t("kept")}>
          {t("keep")}
        </ActionButton>
      ) : source_id ? (
        <LinkButton href={`/dashboard/knowledge/${source_id}`}>{t("keep")}</LinkButton>
      ) : null}
    </>
  );
}
