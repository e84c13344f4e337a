import { useFormatter, useTranslations } from "next-intl";
import { buyerName } from "@/components/conversations/person";
import { ReviewForm } from "@/components/conversations/review-form";
import { KeyValue } from "@/components/shared/key-value";
import { LanguageName } from "@/components/shared/language-name";
import { ExactTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { ConversationWithMessages } from "@/lib/domain/conversations/schemas";

/** Beside the transcript: who it is, what they look for, and the review. */
export function ConversationAside({ conversation }: { conversation: ConversationWithMessages }) {
  const t = useTranslations("conversations");
  const { conversation_id, qa_status, qa_notes } = conversation;
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Who conversation={conversation} />
      <Wishes conversation={conversation} />
      <Section title={t("review.title")} hint={t("review.hint")}>
        <KeyValue
          items={[
            { label: t("qa.label"), value: t(`qa.${qa_status}`) },
            { label: t("review.notes"), value: qa_notes },
          ]}
        />
        <ReviewForm key={qa_status} conversation_id={conversation_id} qa_status={qa_status} qa_notes={qa_notes} />
      </Section>
    </div>
  );
}

function Who({ conversation: c }: { conversation: ConversationWithMessages }) {
  const t = useTranslations("conversations");
  const to = (path: string, id: string | null, text: string | null) =>
    id ? <TextLink href={`/dashboard/${path}/${id}`}>{text}</TextLink> : null;
  return (
    <Section title={t("contact.title")}>
      {c.contact ? null : <p className="mb-2 text-[0.9375rem] text-ink-soft">{t("contact.unknown")}</p>}
      <KeyValue
        items={[
          { label: t("columns.person"), value: buyerName(c) },
          { label: t("contact.phone"), value: c.contact?.phone ? <Reach href={`tel:${c.contact.phone}`} text={c.contact.phone} /> : null },
          {
            label: t("contact.email"),
            value: c.contact?.email ? <Reach href={`mailto:${c.contact.email}`} text={c.contact.email} /> : null,
          },
          { label: t("contact.language"), value: c.language ? <LanguageName tag={c.language} /> : null },
          { label: t("contact.home"), value: to("properties", c.property_id, c.property_address) },
          { label: t("contact.bot"), value: to("bots", c.bot_id, c.bot_name) },
          { label: t("contact.sign"), value: to("signs", c.qr_id, t("contact.openSign")) },
          { label: t("contact.started"), value: <ExactTime date={c.created_at} /> },
          { label: t("contact.handoff"), value: c.handoff_reason },
        ]}
      />
      {c.lead_id ? (
        <LinkButton href={`/dashboard/leads/${c.lead_id}`} className="mt-4">
          {t("contact.lead")}
        </LinkButton>
      ) : null}
    </Section>
  );
}

function Reach({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} dir="ltr" className="text-accent underline underline-offset-3">
      {text}
    </a>
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
