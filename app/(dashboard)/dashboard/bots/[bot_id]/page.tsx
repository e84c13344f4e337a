import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AiForm } from "@/components/bots/ai-form";
import { BotForm } from "@/components/bots/bot-form";
import { BotStatusBadge } from "@/components/bots/bot-status";
import { GoLiveButton } from "@/components/knowledge/go-live-button";
import { ActionButton } from "@/components/shared/action-button";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { CopyButton } from "@/components/shared/copy-button";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { modelChoices } from "@/lib/domain/bots/model-queries";
import { getChatbot } from "@/lib/domain/bots/queries";
import type { Chatbot } from "@/lib/domain/bots/schemas";
import { listKeyChoices, platformProviders } from "@/lib/domain/organizations/api-configuration-queries";
import { listAgents } from "@/lib/domain/organizations/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { listQrCodes } from "@/lib/domain/qr/queries";
import { deleteChatbot, updateChatbot } from "@/lib/entry/actions/bots";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";
import { found } from "../../../_components/found";
import { LinkList } from "../../../_components/link-list";

type Props = { params: Promise<{ bot_id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await pageCtx();
  return { title: (await found(getChatbot({ ctx, input: await params }))).bot_name };
}

/** One assistant: whether it answers, what it says, what it knows. */
export default async function BotPage({ params }: Props) {
  const ctx = await pageCtx();
  const { bot_id } = await params;
  const bot = await found(getChatbot({ ctx, input: { bot_id } }));
  const [agents, homes, signs, t] = await Promise.all([
    listAgents({ ctx, input: { page_size: 100, active: "true" } }),
    listProperties({ ctx, input: { bot_id, page_size: 8 } }),
    listQrCodes({ ctx, input: { bot_id, page_size: 8 } }),
    getTranslations("bots"),
  ]);
  const homeLinks = homes.items.map((home) => ({
    href: `/dashboard/properties/${home.property_id}`,
    title: home.address,
    detail: home.city,
  }));
  const signLinks = signs.items.map((sign) => ({ href: `/dashboard/signs/${sign.qr_id}`, title: sign.label, detail: sign.address }));
  return (
    <>
      <PageHeader
        title={bot.bot_name}
        lead={t(`statusText.${bot.status}`)}
        badge={<BotStatusBadge status={bot.status} />}
        back={{ href: "/dashboard/bots", label: t("title") }}
        actions={<BotActions bot={bot} />}
      />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <div className="flex min-w-0 flex-col gap-8">
          <Section title={t("sections.settings")}>
            <BotForm key={saidBy(bot)} bot={bot} agents={agents.items} />
          </Section>
          <AiSection bot={bot} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <PublicLink url={bot.public_url} />
          <Section title={t("sections.homes")}>
            <LinkList items={homeLinks} empty={t("sections.noHomes")} />
          </Section>
          <Section title={t("sections.signs")}>
            <LinkList items={signLinks} empty={t("sections.noSigns")} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** Changes with what the first form shows, so that saving the second one leaves what is typed there. */
const saidBy = ({ bot_name, slug, description, agent_id, allowed_origins, conversation_config }: Chatbot) =>
  JSON.stringify([bot_name, slug, description, agent_id, allowed_origins, conversation_config]);

async function BotActions({ bot: { bot_id, bot_name, status } }: { bot: Chatbot }) {
  const [t, current] = await Promise.all([getTranslations("bots"), viewer()]);
  return (
    <>
      {status === "active" ? (
        <ActionButton action={updateChatbot.bind(null, { bot_id, status: "inactive" })} done={t("paused")}>
          {t("pause")}
        </ActionButton>
      ) : (
        <GoLiveButton
          bot_id={bot_id}
          action={updateChatbot.bind(null, { bot_id, status: "active" })}
          done={t("activated")}
          currency={current?.organization?.currency ?? "USD"}
        >
          {t("activate")}
        </GoLiveButton>
      )}
      <ConfirmButton
        action={deleteChatbot.bind(null, { bot_id })}
        title={t("deleteTitle", { name: bot_name })}
        text={t("deleteText")}
        confirm={t("delete")}
        done={t("deleted")}
        next="/dashboard/bots"
      >
        {t("delete")}
      </ConfirmButton>
    </>
  );
}

/** Where buyers talk to it. */
async function PublicLink({ url }: { url: string }) {
  const t = await getTranslations("bots");
  return (
    <Section title={t("sections.link")}>
      <p className="mb-3 wrap-anywhere text-sm text-ink-soft" dir="ltr">
        {url}
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton size="small" href={url} target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden="true" className="size-4" />
          {t("open")}
        </LinkButton>
        <CopyButton text={url} label={t("copyLink")} />
      </div>
    </Section>
  );
}

/** Which models are asked, and what stands behind them. */
async function AiSection({ bot }: { bot: Chatbot }) {
  const ctx = await pageCtx();
  const [keys, t] = await Promise.all([listKeyChoices({ ctx }), getTranslations("bots.ai")]);
  return (
    <Section title={t("title")}>
      <AiForm
        bot_id={bot.bot_id}
        config={bot.ai_model_config}
        keys={keys}
        models={modelChoices()}
        platform={platformProviders()}
        admin={ctx.actor.role === "admin"}
      />
    </Section>
  );
}
