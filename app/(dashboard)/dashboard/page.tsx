import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { buyerName, personName } from "@/components/conversations/person";
import { UnansweredList } from "@/components/knowledge/unanswered-list";
import { LeadLabelBadge } from "@/components/leads/lead-badges";
import { TaskList } from "@/components/leads/task-list";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { getOverview } from "@/lib/domain/analytics/queries";
import { listConversations } from "@/lib/domain/conversations/queries";
import { listUnansweredQuestions } from "@/lib/domain/knowledge/queries";
import { listLeads, listTasks } from "@/lib/domain/leads/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";
import { LinkList } from "../_components/link-list";
import { FirstRun } from "./_components/first-run";
import { WeekNumbers } from "./_components/week-numbers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("overview"))("title") };
}

/** Monday morning on one page: what came in, what comes next, what the assistants could not answer. */
export default async function OverviewPage() {
  const ctx = await pageCtx();
  const [overview, current, t] = await Promise.all([getOverview({ ctx }), viewer(), getTranslations("overview")]);
  const title = t("greeting", { name: current?.me.first_name ?? "" });
  if (overview.signs === 0) {
    return (
      <>
        <PageHeader title={title} />
        <FirstRun />
      </>
    );
  }
  const own = ctx.actor.role === "realtor" && ctx.actor.agent_id ? { agent_id: ctx.actor.agent_id } : {};
  const [tasks, gaps, leads, conversations, homes] = await Promise.all([
    listTasks({ ctx, input: { ...own, status: "pending", sort: "due_date", page_size: 6 } }),
    listUnansweredQuestions({ ctx, input: { status: "open", page_size: 3 } }),
    listLeads({ ctx, input: { page_size: 5 } }),
    listConversations({ ctx, input: { archive_status: "active", page_size: 5 } }),
    listProperties({ ctx, input: { page_size: 100 } }),
  ]);
  const words = await getTranslations("conversations");
  const leadWords = await getTranslations("leads");
  const when = (date: unknown) => (
    <span className="shrink-0 text-sm text-ink-soft">
      <RelativeTime date={date} />
    </span>
  );
  const all = (href: string, text: string) => <TextLink href={href}>{text}</TextLink>;
  return (
    <>
      <PageHeader
        title={title}
        lead={t("lead")}
        actions={
          <LinkButton variant="primary" href="/dashboard/new" className="lg:hidden">
            <Plus aria-hidden="true" className="size-4" />
            {t("create")}
          </LinkButton>
        }
      />
      <WeekNumbers overview={overview} />
      {overview.unassigned_leads > 0 ? (
        <Notice tone="warn" className="mt-4">
          <TextLink href="/dashboard/leads?assigned=false" className="text-ink">
            {t("leads.waiting", { count: overview.unassigned_leads })}
          </TextLink>
        </Notice>
      ) : null}
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 xl:grid-cols-2">
        <Section title={t("tasks.title")}>
          {tasks.items.length === 0 ? (
            <p className="text-[0.9375rem] text-ink-soft">{t("tasks.empty")}</p>
          ) : (
            <TaskList tasks={tasks.items} named />
          )}
        </Section>
        <Section title={t("leads.title")} actions={all("/dashboard/leads", t("leads.all"))}>
          <LinkList
            empty={t("leads.empty")}
            items={leads.items.map((lead) => ({
              href: `/dashboard/leads/${lead.lead_id}`,
              title: personName(lead) ?? leadWords("noName"),
              detail: lead.property_address,
              aside: (
                <>
                  <LeadLabelBadge label={lead.label} />
                  {when(lead.created_at)}
                </>
              ),
            }))}
          />
        </Section>
        {gaps.items.length > 0 ? (
          <Section
            title={t("unanswered.title")}
            hint={t("unanswered.hint")}
            actions={all("/dashboard/knowledge/unanswered", t("unanswered.all"))}
            className="xl:col-span-2"
          >
            <UnansweredList questions={gaps.items} homes={homes.items} />
          </Section>
        ) : null}
        <Section
          title={t("conversations.title")}
          actions={all("/dashboard/conversations", t("conversations.all"))}
          className="xl:col-span-2"
        >
          <LinkList
            empty={t("conversations.empty")}
            items={conversations.items.map((row) => ({
              href: `/dashboard/conversations/${row.conversation_id}`,
              title: buyerName(row) ?? words("visitor"),
              detail: row.last_message_text,
              aside: when(row.last_message_at ?? row.created_at),
            }))}
          />
        </Section>
      </div>
    </>
  );
}
