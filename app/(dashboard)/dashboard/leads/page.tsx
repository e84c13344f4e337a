import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { personName } from "@/components/conversations/person";
import { LeadLabelBadge, LeadScore, LeadStatusBadge } from "@/components/leads/lead-badges";
import { sourceKey } from "@/components/leads/source-name";
import { type Column, DataTable, RowLink } from "@/components/shared/data-table";
import { addressWith, type ListParams, oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { LinkButton } from "@/components/ui/link-button";
import { LABELS, LEAD_STATUSES, SOURCE_TYPES } from "@/lib/domain/leads/constants";
import { listLeads } from "@/lib/domain/leads/queries";
import type { Lead } from "@/lib/domain/leads/schemas";
import { listAgents } from "@/lib/domain/organizations/queries";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/leads";
const SORTS = ["created_at", "-created_at", "lead_score", "-lead_score", "last_activity", "-last_activity"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leads"))("title") };
}

/** People who can be called. */
export default async function LeadsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["q", "status", "label", "source_type", "agent_id", "assigned", "sort"]);
  const agents = await listAgents({ ctx, input: { page_size: 100 } });
  const filters = filtersOf(params, agents.items);
  const sort = oneOf(params.sort, SORTS) ?? "-created_at";
  const list = await listLeads({ ctx, input: { ...filters, sort, page: readPage(search) } });
  const t = await getTranslations("leads");
  const byAgent = {
    name: "agent_id",
    label: t("agentFilter"),
    value: filters.agent_id,
    options: agents.items.map((agent) => ({ value: agent.agent_id, label: agent.full_name })),
  };
  const toSigns = <LinkButton href="/dashboard/signs">{t("empty.action")}</LinkButton>;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ListView
        {...{ path: PATH, params, list }}
        filtered={Object.values(filters).some(Boolean)}
        empty={{ title: t("empty.title"), text: t("empty.text"), action: toSigns }}
        keep={{ sort: params.sort, assigned: params.assigned }}
        search={{ label: t("search"), value: filters.q }}
        filters={[
          {
            name: "status",
            label: t("status.label"),
            value: filters.status,
            options: LEAD_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          {
            name: "label",
            label: t("label.label"),
            value: filters.label,
            options: LABELS.map((value) => ({ value, label: t(`label.${value}`) })),
          },
          {
            name: "source_type",
            label: t("source.label"),
            value: filters.source_type,
            options: SOURCE_TYPES.map((value) => ({ value, label: t(`source.${value}`) })),
          },
          ...(agents.total > 1 ? [byAgent] : []),
        ]}
      >
        <DataTable
          caption={t("title")}
          columns={columnsOf(t)}
          rows={list.items}
          rowKey={(row) => row.lead_id}
          sort={{ current: sort, href: (next) => addressWith(PATH, params, { sort: next }) }}
        />
      </ListView>
    </>
  );
}

function filtersOf(params: ListParams, agents: { agent_id: string }[]) {
  return {
    q: params.q,
    status: oneOf(params.status, LEAD_STATUSES),
    label: oneOf(params.label, LABELS),
    source_type: oneOf(params.source_type, SOURCE_TYPES),
    agent_id: oneOf(
      params.agent_id,
      agents.map((agent) => agent.agent_id),
    ),
    assigned: oneOf(params.assigned, ["true", "false"] as const),
  };
}

function columnsOf(t: Awaited<ReturnType<typeof getTranslations<"leads">>>): Column<Lead>[] {
  const sourceOf = (lead: Lead) => {
    const key = sourceKey(lead.source_type);
    return key ? t(`source.${key}`) : lead.source_type;
  };
  return [
    {
      key: "name",
      header: t("columns.name"),
      primary: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          <RowLink href={`${PATH}/${row.lead_id}`}>{personName(row) ?? t("noName")}</RowLink>
          <LeadLabelBadge label={row.label} />
        </span>
      ),
    },
    { key: "score", header: t("columns.score"), sort: "lead_score", cell: (row) => <LeadScore score={row.lead_score} /> },
    { key: "status", header: t("columns.status"), cell: (row) => <LeadStatusBadge status={row.status} /> },
    { key: "home", header: t("columns.home"), cell: (row) => <bdi>{row.property_address ?? "–"}</bdi> },
    {
      key: "agent",
      header: t("columns.agent"),
      cell: (row) => (row.agent ? <bdi>{row.agent.name}</bdi> : <span className="font-medium text-warn">{t("unassigned")}</span>),
    },
    { key: "source", header: t("columns.source"), desktopOnly: true, cell: sourceOf },
    {
      key: "next",
      header: t("columns.next"),
      cell: (row) => (row.next_follow_up ? <RelativeTime date={row.next_follow_up} /> : t("nothing")),
    },
    {
      key: "activity",
      header: t("columns.activity"),
      sort: "last_activity",
      align: "end",
      cell: (row) => <RelativeTime date={row.last_activity_at} />,
    },
  ];
}
