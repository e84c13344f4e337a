import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { AgentForm } from "@/components/settings/agent-form";
import { ProfileForm } from "@/components/settings/profile-form";
import { Section } from "@/components/shared/section";
import { type Theme, ThemeSelect } from "@/components/shared/theme-select";
import { THEME_COOKIE } from "@/i18n/locales";
import { getAgent, getMe } from "@/lib/domain/organizations/queries";
import { pageCtx } from "@/lib/entry/page";

/** The signed-in person and their sales profile. */
export default async function ProfilePage() {
  const ctx = await pageCtx();
  const me = await getMe({ ctx });
  const [agent, t] = await Promise.all([
    me.agent_id ? getAgent({ ctx, input: { agent_id: me.agent_id } }) : null,
    getTranslations("settings"),
  ]);
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  const theme: Theme = chosen === "light" || chosen === "dark" ? chosen : "system";
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("profile.title")}>
        <ProfileForm me={me} />
        <div className="mt-6 flex flex-wrap items-center gap-3 border-t pt-4">
          <span className="text-sm font-medium">{t("profile.appearance")}</span>
          <ThemeSelect current={theme} />
        </div>
      </Section>
      <Section title={t("agent.title")} hint={t("agent.hint")}>
        {agent ? (
          <AgentForm agent={agent} admin={ctx.actor.role === "admin"} />
        ) : (
          <p className="text-[0.9375rem] text-ink-soft">{t("agent.none")}</p>
        )}
      </Section>
    </div>
  );
}
