import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/shared/action-button";
import { acceptChange, dismissChange } from "@/lib/entry/actions/knowledge";

/** Take the page's new words, or stay with the old ones. */
export function ChangeActions({ change_id }: { change_id: string }) {
  const t = useTranslations("knowledge.change");
  return (
    <div className="flex flex-wrap gap-2">
      <ActionButton variant="primary" action={acceptChange.bind(null, { change_id })} done={t("accepted")}>
        {t("accept")}
      </ActionButton>
      <ActionButton action={dismissChange.bind(null, { change_id })} done={t("dismissed")}>
        {t("dismiss")}
      </ActionButton>
    </div>
  );
}
