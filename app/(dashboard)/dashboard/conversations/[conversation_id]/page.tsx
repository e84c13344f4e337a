import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConversationFlags } from "@/components/conversations/flags";
import { buyerName } from "@/components/conversations/person";
import { ReplyForm } from "@/components/conversations/reply-form";
import { Transcript } from "@/components/conversations/transcript";
import { ActionButton } from "@/components/shared/action-button";
import { AutoRefresh } from "@/components/shared/auto-refresh";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { getConversation } from "@/lib/domain/conversations/queries";
import { deleteConversation, release, takeOver, updateConversation } from "@/lib/entry/actions/conversations";
import { pageCtx } from "@/lib/entry/page";
import { found } from "../../../_components/found";
import { ConversationAside } from "./_components/conversation-aside";

type Props = { params: Promise<{ conversation_id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conversations"))("title") };
}

/** One conversation: what was said, who it is, and a person's way into it. */
export default async function ConversationPage({ params }: Props) {
  const ctx = await pageCtx();
  const { conversation_id } = await params;
  const conversation = await found(getConversation({ ctx, input: { conversation_id } }));
  const t = await getTranslations("conversations");
  const name = buyerName(conversation) ?? t("visitor");
  const takenOver = conversation.taken_over_at !== null;
  const archived = conversation.archive_status === "archived";
  const archive = updateConversation.bind(null, { conversation_id, archive_status: archived ? "active" : "archived" });
  return (
    <>
      <AutoRefresh seconds={takenOver ? 5 : 20} />
      <PageHeader
        title={name}
        lead={conversation.property_address ?? t("noHome")}
        badge={<ConversationFlags conversation={conversation} />}
        back={{ href: "/dashboard/conversations", label: t("title") }}
        actions={
          <>
            {takenOver ? (
              <ActionButton action={release.bind(null, { conversation_id })} done={t("released")}>
                {t("release")}
              </ActionButton>
            ) : (
              <ActionButton variant="primary" action={takeOver.bind(null, { conversation_id })} done={t("takenOver")}>
                {t("takeOver")}
              </ActionButton>
            )}
            <ActionButton action={archive} done={t(archived ? "unarchived" : "archived")}>
              {t(archived ? "unarchive" : "archive")}
            </ActionButton>
            {ctx.actor.role === "admin" ? (
              <ConfirmButton
                action={deleteConversation.bind(null, { conversation_id })}
                title={t("deleteTitle", { name })}
                text={t("deleteText")}
                confirm={t("delete")}
                done={t("deleted")}
                next="/dashboard/conversations"
              >
                {t("delete")}
              </ConfirmButton>
            ) : null}
          </>
        }
      />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <Section title={t("transcript.title")}>
          <Transcript messages={conversation.messages} buyer={name} />
          <ReplyForm conversation_id={conversation_id} takenOver={takenOver} />
        </Section>
        <ConversationAside conversation={conversation} />
      </div>
    </>
  );
}
