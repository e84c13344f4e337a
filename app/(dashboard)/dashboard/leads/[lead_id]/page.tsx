import { Mail, MessageCircle, Phone } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { personName } from "@/components/conversations/person";
import { ActivityForm } from "@/components/leads/activity-form";
import { LeadLabelBadge, LeadStatusBadge } from "@/components/leads/lead-badges";
import { StatusButtons } from "@/components/leads/status-buttons";
import { TaskForm } from "@/components/leads/task-form";
import { TaskList } from "@/components/leads/task-list";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { buttonStyle } from "@/components/ui/button-style";
import { getLead } from "@/lib/domain/leads/queries";
import type { LeadDetail } from "@/lib/domain/leads/schemas";
import { listAgents } from "@/lib/domain/organizations/queries";
import { pageCtx } from "@/lib/entry/page";
import { found } from "../../../_components/found";
import { LeadAside } from "./_components/lead-aside";
import { LeadTimeline } from "./_components/lead-timeline";

type Props = { params: Promise<{ lead_id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leads"))("title") };
}

/** One lead: who to call, why it scores as it does, what happened and what comes next. */
export default async function LeadPage({ params }: Props) {
  const ctx = await pageCtx();
  const { lead_id } = await params;
  const lead = await found(getLead({ ctx, input: { lead_id } }));
  const [agents, t] = await Promise.all([
    ctx.actor.role === "admin" ? listAgents({ ctx, input: { page_size: 100, active: "true" } }) : null,
    getTranslations("leads"),
  ]);
  const name = personName(lead) ?? t("noName");
  const open = lead.tasks.filter((task) => task.status === "pending");
  return (
    <>
      <PageHeader
        title={name}
        lead={lead.property_address}
        badge={
          <>
            <LeadLabelBadge label={lead.label} />
            <LeadStatusBadge status={lead.status} />
          </>
        }
        back={{ href: "/dashboard/leads", label: t("title") }}
        actions={<ContactButtons lead={lead} />}
      />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <div className="flex min-w-0 flex-col gap-8">
          <Section title={t("move.title")}>
            <StatusButtons lead_id={lead_id} name={name} currency={lead.currency} allowed={lead.allowed_statuses} />
          </Section>
          <Section title={t("tasks.title")}>
            {open.length === 0 ? <p className="text-[0.9375rem] text-ink-soft">{t("tasks.empty")}</p> : <TaskList tasks={open} />}
            <TaskForm lead_id={lead_id} />
          </Section>
          <Section title={t("activity.title")}>
            <ActivityForm lead_id={lead_id} />
          </Section>
          <Section title={t("timeline.title")}>
            <LeadTimeline lead={lead} />
          </Section>
        </div>
        <LeadAside lead={lead} agents={agents?.items ?? null} />
      </div>
    </>
  );
}

async function ContactButtons({ lead }: { lead: LeadDetail }) {
  const t = await getTranslations("leads.contact");
  return (
    <>
      {lead.phone ? (
        <>
          <a href={`tel:${lead.phone}`} className={buttonStyle("primary")}>
            <Phone aria-hidden="true" className="size-4" />
            {t("call")}
          </a>
          <a href={`https://wa.me/${lead.phone.replace(/\D/g, "")}`} target="_blank" rel="noreferrer" className={buttonStyle()}>
            <MessageCircle aria-hidden="true" className="size-4" />
            {t("whatsapp")}
          </a>
        </>
      ) : null}
      {lead.email ? (
        <a href={`mailto:${lead.email}`} className={buttonStyle(lead.phone ? "secondary" : "primary")}>
          <Mail aria-hidden="true" className="size-4" />
          {t("email")}
        </a>
      ) : null}
    </>
  );
}
