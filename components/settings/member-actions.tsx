import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/shared/action-button";
import { ConfirmButton } from "@/components/shared/confirm-button";
import type { UserAnswer } from "@/lib/domain/organizations/schemas";
import { changePerson, inviteAgain } from "@/lib/entry/actions/organizations";

type MemberActionsProps = { user_id: string; name: string; role: UserAnswer["role"]; status: UserAnswer["status"] };

/** What an admin may do with another person's account. */
export function MemberActions({ user_id, name, role, status }: MemberActionsProps) {
  const t = useTranslations("settings.team");
  const other = role === "admin" ? "realtor" : "admin";
  return (
    <span className="flex flex-wrap justify-end gap-1">
      {status === "invited" ? (
        <ActionButton size="small" action={inviteAgain.bind(null, { user_id })} done={t("sent")}>
          {t("again")}
        </ActionButton>
      ) : null}
      {status === "inactive" ? null : (
        <ActionButton size="small" variant="quiet" action={changePerson.bind(null, { user_id, role: other })} done={t("changed")}>
          {t(other === "admin" ? "makeAdmin" : "makeRealtor")}
        </ActionButton>
      )}
      {status === "inactive" ? (
        <ActionButton size="small" action={changePerson.bind(null, { user_id, active: true })} done={t("changed")}>
          {t("switchOn")}
        </ActionButton>
      ) : (
        <ConfirmButton
          size="small"
          action={changePerson.bind(null, { user_id, active: false })}
          title={t("offTitle", { name })}
          text={t("offText")}
          confirm={t("switchOff")}
          done={t("changed")}
        >
          {t("switchOff")}
        </ConfirmButton>
      )}
    </span>
  );
}
