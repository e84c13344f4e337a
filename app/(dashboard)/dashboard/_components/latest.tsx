import { getTranslations } from "next-intl/server";
import { buyerName, personName } from "@/components/conversations/person";
import { LeadLabelBadge } from "@/components/leads/lead-badges";
import { TaskList } from "@/components/leads/task-list";
import { ClusterList } from "@/components/learning/cluster-list";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import { listConversations } from "@/lib/domain/conversations/queries";
import { listLeads, listTasks } from "@/lib/domain/leads/queries";
import { listQuestionClusters } from "@/lib/domain/learning/queries";
import type { Actor, Ctx } from "@/lib/kernel/ctx";
import { LinkList } from "../../_components/link-list";

type UserCtx = Ctx<Extract<Actor, { type: "user" }>>;

/** What is due: an agent's own, for an admin everybody's. */
export async function NextTasks({ ctx }: { ctx: UserCtx }) {
  const own = ctx.actor.role === "realtor" && ctx.actor.agent_id ? { agent_id: ctx.actor.agent_id } : {};
  const [tasks, t] = await Promise.all([
    listTasks({ ctx, input: { ...own, status: "pending", sort: "due_date", page_size: 6 } }),
    getTranslations("overview.tasks"),
  ]);
  return (
    <Section title={t("title")}>
      {tasks.items.length === 0 ? <p className="text-[0.9375rem] text-ink-soft">{t("empty")}</p> : <TaskList tasks={tasks.items} named />}
    </Section>
  );
}

/** Who left their details last. */
export async function LatestLeads({ ctx }: { ctx: UserCtx }) {
  const [leads, t, words] = await Promise.all([
    listLeads({ ctx, input: { page_size: 5 } }),
    getTranslations("overview.leads"),
    getTranslations("leads"),
  ]);
  const items = leads.items.map((lead) => ({
    href: `/dashboard/leads/${lead.lead_id}`,
    title: personName(lead) ?? words("noName"),
    detail: lead.property_address,
    aside: (
      <>
        <LeadLabelBadge label={lead.label} />
        <When date={lead.created_at} />
      </>
    ),
  }));
  return (
    <Section title={t("title")} actions={<TextLink href="/dashboard/leads">{t("all")}</TextLink>}>
      <LinkList empty={t("empty")} items={items} />
    </Section>
  );
}

/** What could not be answered or was rejected, each with the way to its answer; nothing when there is no gap. */
export async function Gaps({ ctx }: { ctx: UserCtx }) {
  const [gaps, t] = await Promise.all([
    listQuestionClusters({ ctx, input: { status: "open", page_size: 3 } }),
    getTranslations("overview.unanswered"),
  ]);
  if (gaps.items.length === 0) return null;
  return (
    <Section
      title={t("title")}
      hint={t("hint")}
      actions={<TextLink href="/dashboard/learning">{t("all")}</TextLink>}
      className="xl:col-span-2"
    >
      <ClusterList clusters={gaps.items} level="h3" />
    </Section>
  );
}

/** Who asked last. */
export async function LatestConversations({ ctx }: { ctx: UserCtx }) {
  const [conversations, t, words] = await Promise.all([
    listConversations({ ctx, input: { archive_status: "active", page_size: 5 } }),
    getTranslations("overview.conversations"),
    getTranslations("conversations"),
  ]);
  const items = conversations.items.map((row) => ({
    href: `/dashboard/conversations/${row.conversation_id}`,
    title: buyerName(row) ?? words("visitor"),
    detail: row.last_message_text,
    aside: <When date={row.last_message_at ?? row.created_at} />,
  }));
  return (
    <Section title={t("title")} actions={<TextLink href="/dashboard/conversations">{t("all")}</TextLink>} className="xl:col-span-2">
      <LinkList empty={t("empty")} items={items} />
    </Section>
  );
}

function When({ date }: { date: unknown }) {
  return (
    <span className="shrink-0 text-sm text-ink-soft">
      <RelativeTime date={date} />
    </span>
  );
}
