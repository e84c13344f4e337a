import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/shared/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { getOverview } from "@/lib/domain/analytics/queries";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";
import { FirstRun } from "./_components/first-run";
import { Gaps, LatestConversations, LatestLeads, NextTasks } from "./_components/latest";
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
  return (
    <>
      <PageHeader title={title} lead={t("lead")} actions={<NewSign label={t("create")} />} />
      <WeekNumbers overview={overview} />
      {overview.unassigned_leads > 0 ? (
        <Notice tone="warn" className="mt-4">
          <TextLink href="/dashboard/leads?assigned=false" className="text-ink">
            {t("leads.waiting", { count: overview.unassigned_leads })}
          </TextLink>
        </Notice>
      ) : null}
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 xl:grid-cols-2">
        <NextTasks ctx={ctx} />
        <LatestLeads ctx={ctx} />
        <Gaps ctx={ctx} />
        <LatestConversations ctx={ctx} />
      </div>
    </>
  );
}

/** On a wide screen the sidebar has it. */
function NewSign({ label }: { label: string }) {
  return (
    <LinkButton variant="primary" href="/dashboard/new" className="lg:hidden">
      <Plus aria-hidden="true" className="size-4" />
      {label}
    </LinkButton>
  );
}
