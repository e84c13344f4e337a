import { ArrowRight, CircleDot, Mail, MessageCircle, NotebookPen, Phone, UserCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sourceKey } from "@/components/leads/source-name";
import { momentOf } from "@/components/shared/relative-time";
import { Timeline, type TimelineItem } from "@/components/shared/timeline";
import { ACTIVITY_TYPES, LEAD_STATUSES } from "@/lib/domain/leads/constants";
import type { LeadDetail } from "@/lib/domain/leads/schemas";

const ICONS: Record<string, ReactNode> = { call: <Phone />, email: <Mail />, whatsapp: <MessageCircle /> };

/** Activities, status changes and assignments of a lead in one line of time, newest first. */
export function LeadTimeline({ lead }: { lead: LeadDetail }) {
  const t = useTranslations("leads");
  const typeOf = (type: string) => {
    const known = ACTIVITY_TYPES.find((item) => item === type);
    return known ? t(`activity.types.${known}`) : type.replace(/_/g, " ");
  };
  const statusOf = (status: string) => {
    const known = LEAD_STATUSES.find((item) => item === status);
    return known ? t(`status.${known}`) : status;
  };
  const source = sourceKey(lead.source_type);
  const items: TimelineItem[] = [
    ...lead.activities.map((activity) => ({
      id: activity.activity_id,
      at: activity.created_at,
      title: [
        typeOf(activity.type),
        activity.outcome ? t(`activity.outcomes.${activity.outcome}`) : null,
        activity.user_name ? t("timeline.by", { name: activity.user_name }) : null,
      ]
        .filter(Boolean)
        .join(" · "),
      text: activity.notes,
      icon: ICONS[activity.type] ?? <NotebookPen />,
    })),
    ...[...lead.status_history]
      .reverse()
      .filter((change) => change.from_status !== null)
      .map((change) => ({
        id: `status-${String(change.at)}-${change.to_status}`,
        at: change.at,
        title: t("timeline.status", { status: statusOf(change.to_status) }),
        icon: <ArrowRight className="rtl:-scale-x-100" />,
      })),
    ...lead.assignments.map((assignment) => ({
      id: `agent-${String(assignment.at)}-${assignment.agent_id}`,
      at: assignment.at,
      title: t("timeline.assigned", { agent: assignment.agent_name }),
      text: assignment.reason,
      icon: <UserCheck />,
    })),
    {
      id: "created",
      at: lead.created_at,
      title: t("timeline.created", { source: source ? t(`source.${source}`) : lead.source_type }),
      icon: <CircleDot />,
    },
  ];
  items.sort((a, b) => momentOf(b.at).getTime() - momentOf(a.at).getTime());
  return <Timeline label={t("timeline.title")} items={items} />;
}
