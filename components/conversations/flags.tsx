import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Conversation } from "@/lib/domain/conversations/schemas";

/** What a conversation needs from a person. */
export function ConversationFlags({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("conversations");
  return (
    <>
      {conversation.taken_over_at ? <Badge tone="accent">{t("flags.taken")}</Badge> : null}
      {conversation.handoff_requested_at && !conversation.taken_over_at ? <Badge tone="warn">{t("flags.handoff")}</Badge> : null}
      {conversation.tour_requested ? <Badge tone="good">{t("flags.tour")}</Badge> : null}
      {conversation.qa_status === "issue" ? <Badge tone="bad">{t("qa.issue")}</Badge> : null}
    </>
  );
}
