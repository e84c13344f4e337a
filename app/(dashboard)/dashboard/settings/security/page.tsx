import { getTranslations } from "next-intl/server";
import { RemoveSecondFactor } from "@/components/settings/remove-second-factor";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { getMe } from "@/lib/domain/organizations/queries";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";

/** The second factor and the password. */
export default async function SecurityPage() {
  const ctx = await pageCtx();
  const [me, current, t] = await Promise.all([getMe({ ctx }), viewer(), getTranslations("settings.security")]);
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("title")}>
        <Notice tone={me.mfa_enabled ? "good" : "warn"}>
          {t(me.mfa_enabled ? "on" : "off")} {current?.organization?.mfa_required ? t("required") : null}
        </Notice>
        <div className="mt-4">
          {me.mfa_enabled ? (
            <RemoveSecondFactor />
          ) : (
            <LinkButton variant="primary" href="/mfa">
              {t("setUp")}
            </LinkButton>
          )}
        </div>
      </Section>
      <Section title={t("password")} hint={t("passwordText", { email: me.email })}>
        <LinkButton href="/forgot-password">{t("passwordLink")}</LinkButton>
      </Section>
    </div>
  );
}
