import { useFormatter, useTranslations } from "next-intl";
import { LabelSelect } from "@/components/leads/label-select";
import { LeadScore } from "@/components/leads/lead-badges";
import { ReassignForm } from "@/components/leads/reassign-form";
import { sourceKey } from "@/components/leads/source-name";
import { Money } from "@/components/shared/figures";
import { KeyValue } from "@/components/shared/key-value";
import { LanguageName } from "@/components/shared/language-name";
import { ExactTime, RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import { PROPERTY_TYPES } from "@/lib/domain/leads/constants";
import type { LeadDetail } from "@/lib/domain/leads/schemas";

type LeadAsideProps = { lead: LeadDetail; agents: { agent_id: string; full_name: string }[] | null };

/** Beside a lead: the score with its reasons, and what is known. */
export function LeadAside({ lead, agents }: LeadAsideProps) {
  const t = useTranslations("leads");
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Section title={t("score.title")} actions={<LeadScore score={lead.lead_score} />}>
        <ScoreReasons lead={lead} />
        <div className="mt-4">
          <LabelSelect lead_id={lead.lead_id} override={lead.label_override} />
        </div>
      </Section>
      <Section title={t("details.title")}>
        <LeadFacts lead={lead} />
        {agents ? (
          <div className="mt-4">
            <ReassignForm lead_id={lead.lead_id} agents={agents.filter((agent) => agent.agent_id !== lead.agent_id)} />
          </div>
        ) : null}
      </Section>
    </div>
  );
}

function ScoreReasons({ lead }: { lead: LeadDetail }) {
  const t = useTranslations("leads.score");
  const format = useFormatter();
  if (lead.score_reasons.length === 0) return <p className="text-[0.9375rem] text-ink-soft">{t("empty")}</p>;
  // Two reasons may be of one rule and one moment: their place in the list tells them apart.
  const reasons = lead.score_reasons.map((reason, place) => ({ ...reason, key: String(place) }));
  return (
    <ul className="divide-y border-y">
      {reasons.map((reason) => (
        <li key={reason.key} className="flex items-baseline justify-between gap-4 py-2.5 text-[0.9375rem]">
          <span className="min-w-0">
            <bdi className="wrap-anywhere">{reason.reason}</bdi>
            {reason.evidence ? (
              <q className="block wrap-anywhere text-sm text-ink-soft" dir="auto">
                {reason.evidence}
              </q>
            ) : null}
          </span>
          <span className={`figures shrink-0 font-semibold ${reason.points < 0 ? "text-bad" : "text-good"}`} dir="ltr">
            {format.number(reason.points, { signDisplay: "exceptZero" })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function LeadFacts({ lead }: { lead: LeadDetail }) {
  const t = useTranslations("leads");
  const properties = useTranslations("properties");
  const source = sourceKey(lead.source_type);
  const type = PROPERTY_TYPES.find((value) => value === lead.property_type);
  const tour = lead.tours.find((item) => item.status === "booked");
  return (
    <KeyValue
      items={[
        { label: t("contact.phone"), value: lead.phone ? <bdi dir="ltr">{lead.phone}</bdi> : null },
        { label: t("contact.mail"), value: lead.email },
        { label: t("contact.language"), value: lead.language_preference ? <LanguageName tag={lead.language_preference} /> : null },
        { label: t("details.agent"), value: lead.agent?.name ?? t("unassigned") },
        {
          label: t("details.home"),
          value: lead.property_id ? <TextLink href={`/dashboard/properties/${lead.property_id}`}>{lead.property_address}</TextLink> : null,
        },
        {
          label: t("details.conversation"),
          value: lead.conversation_id ? (
            <TextLink href={`/dashboard/conversations/${lead.conversation_id}`}>{t("details.read")}</TextLink>
          ) : null,
        },
        { label: t("details.tour"), value: tour ? <ExactTime date={tour.tour_datetime} /> : null },
        { label: t("details.budget"), value: <Budget lead={lead} /> },
        { label: t("details.type"), value: type ? properties(`type.${type}`) : lead.property_type },
        { label: t("details.areas"), value: lead.preferred_areas.join(", ") },
        { label: t("details.source"), value: source ? t(`source.${source}`) : lead.source_type },
        { label: t("details.created"), value: <ExactTime date={lead.created_at} /> },
        { label: t("details.firstResponse"), value: lead.first_response_at ? <RelativeTime date={lead.first_response_at} /> : null },
        { label: t("details.deal"), value: lead.deal_value === null ? null : <Money amount={lead.deal_value} currency={lead.currency} /> },
        { label: t("details.lostReason"), value: lead.lost_reason },
        {
          label: t("details.duplicates"),
          value: lead.duplicate_lead_ids.length > 0 ? <Duplicates ids={lead.duplicate_lead_ids} /> : null,
        },
      ].filter((item) => item.label !== t("details.budget") || lead.budget_min !== null || lead.budget_max !== null)}
    />
  );
}

function Budget({ lead }: { lead: LeadDetail }) {
  const t = useTranslations("leads.details");
  const { budget_min: low, budget_max: high, currency } = lead;
  if (low !== null && high !== null) {
    return (
      <>
        <Money amount={low} currency={currency} /> – <Money amount={high} currency={currency} />
      </>
    );
  }
  const amount = high ?? low;
  return amount === null ? null : (
    <span>{t.rich(high === null ? "from" : "upTo", { amount: () => <Money amount={amount} currency={currency} /> })}</span>
  );
}

function Duplicates({ ids }: { ids: string[] }) {
  const t = useTranslations("leads.tasks");
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <TextLink href={`/dashboard/leads/${id}`}>{t("openLead")}</TextLink>
        </li>
      ))}
    </ul>
  );
}
