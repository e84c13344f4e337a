import { useFormatter, useTranslations } from "next-intl";
import { buyerName } from "@/components/conversations/person";
import { ReviewForm } from "@/components/conversations/review-form";
import { KeyValue } from "@/components/shared/key-value";
import { ExactTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { ConversationWithMessages } from "@/lib/domain/conversations/schemas";

/** Beside the transcript: who it is, what they look for, and the review. */
export function ConversationAside({ conversation }: { conversation: ConversationWithMessages }) {
  const t = useTranslations("conversations");
  const { contact } = conversation;
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("contact.title")}>
        {contact ? null : <p className="mb-2 text-[0.9375rem] text-ink-soft">{t("contact.unknown")}</p>}
        <KeyValue
          items={[
            { label: t("columns.person"), value: buyerName(conversation) },
            {
              label: t("contact.phone"),
              value: contact?.phone ? (
                <a href={`tel:${contact.phone}`} dir="ltr" className="text-accent">
                  {contact.phone}
                </a>
              ) : null,
            },
            {
              label: t("contact.email"),
              value: contact?.email ? (
                <a href={`mailto:${contact.email}`} className="text-accent">
                  {contact.email}
                </a>
              ) : null,
            },
            { label: t("contact.language"), value: conversation.language },
            {
              label: t("contact.home"),
              value: conversation.property_id ? (
                <TextLink href={`/dashboard/properties/${conversation.property_id}`}>{conversation.property_address}</TextLink>
              ) : null,
            },
            {
              label: t("contact.bot"),
              value: <TextLink href={`/dashboard/bots/${conversation.bot_id}`}>{conversation.bot_name}</TextLink>,
            },
            {
              label: t("contact.sign"),
              value: conversation.qr_id ? (
                <TextLink href={`/dashboard/signs/${conversation.qr_id}`}>{t("contact.openSign")}</TextLink>
              ) : null,
            },
            { label: t("contact.started"), value: <ExactTime date={conversation.created_at} /> },
            { label: t("contact.handoff"), value: conversation.handoff_reason },
          ]}
        />
        {conversation.lead_id ? (
          <LinkButton href={`/dashboard/leads/${conversation.lead_id}`} className="mt-4">
            {t("contact.lead")}
          </LinkButton>
        ) : null}
      </Section>
      <Wishes conversation={conversation} />
      <Section title={t("review.title")} hint={t("review.hint")}>
        <KeyValue
          items={[
            { label: t("qa.label"), value: t(`qa.${conversation.qa_status}`) },
            { label: t("review.notes"), value: conversation.qa_notes },
          ]}
        />
        <ReviewForm
          key={conversation.qa_status}
          conversation_id={conversation.conversation_id}
          qa_status={conversation.qa_status}
          qa_notes={conversation.qa_notes}
        />
      </Section>
    </div>
  );
}

function Wishes({ conversation: c }: { conversation: ConversationWithMessages }) {
  const t = useTranslations("conversations.wants");
  const common = useTranslations("common");
  const format = useFormatter();
  const budget = [c.budget_min, c.budget_max].filter((amount) => amount !== null).map((amount) => format.number(amount));
  const items = [
    { label: t("budget"), value: budget.join(" – ") },
    { label: t("move_in_date"), value: c.move_in_date },
    { label: t("occupants"), value: c.occupants },
    { label: t("pets"), value: c.pet_details ?? (c.has_pets === null ? null : common(c.has_pets ? "yes" : "no")) },
    { label: t("features"), value: c.desired_features.join(", ") },
    { label: t("tour"), value: c.tour_datetime ? <ExactTime date={c.tour_datetime} /> : null },
    { label: t("notes"), value: c.notes },
  ];
  if (items.every((item) => item.value === null || item.value === "")) return null;
  return (
    <Section title={t("title")}>
      <KeyValue items={items} />
    </Section>
  );
}
