import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeActions } from "@/components/knowledge/change-actions";
import { RecrawlSwitch } from "@/components/knowledge/recrawl-switch";
import { ReplaceForm } from "@/components/knowledge/replace-form";
import { SourceDifference } from "@/components/knowledge/source-difference";
import { SourceStatusBadge } from "@/components/knowledge/source-status";
import { TrainingProgress } from "@/components/knowledge/training-progress";
import { ReplayButton } from "@/components/learning/replay-button";
import { FactSheet } from "@/components/properties/fact-sheet";
import { ActionButton } from "@/components/shared/action-button";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { Notice } from "@/components/ui/notice";
import { listSourceChanges } from "@/lib/domain/knowledge/change-queries";
import { getSource } from "@/lib/domain/knowledge/queries";
import { getProperty } from "@/lib/domain/properties/queries";
import { makeLive, removeSource, retrain } from "@/lib/entry/actions/knowledge";
import { pageCtx } from "@/lib/entry/page";
import { viewer } from "@/lib/entry/viewer";
import type { Ctx } from "@/lib/kernel/ctx";
import { found, foundOrNull } from "../../../_components/found";
import { PassageList } from "./_components/passage-list";
import { SourceAbout } from "./_components/source-about";

type Props = { params: Promise<{ source_id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await pageCtx();
  return { title: (await found(getSource({ ctx, input: await params }))).title };
}

/** One source: what was understood of it, what was left out, and why it failed if it did. */
export default async function SourcePage({ params }: Props) {
  const ctx = await pageCtx();
  const { source_id } = await params;
  const source = await found(getSource({ ctx, input: { source_id } }));
  const [current, t] = await Promise.all([viewer(), getTranslations("knowledge")]);
  return (
    <>
      <PageHeader
        title={source.title}
        lead={t(`kind.${source.source_type}`)}
        badge={<SourceStatusBadge status={source.status} staged={!source.is_live} />}
        back={{ href: "/dashboard/knowledge", label: t("title") }}
        actions={<SourceActions source={source} />}
      />
      <SourceState source={source} />
      <Decisions ctx={ctx} source={source} currency={current?.organization?.currency ?? "USD"} />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <div className="flex min-w-0 flex-col gap-8">
          {source.property_id ? (
            <Section title={t("source.facts")}>
              {source.fact_items.length === 0 ? <p className="text-[0.9375rem] text-ink-soft">{t("source.noFacts")}</p> : null}
              {source.fact_items.length > 0 ? (
                <FactSheet facts={source.fact_items} currency={current?.organization?.currency ?? "USD"} withSource={false} />
              ) : null}
            </Section>
          ) : null}
          <Section title={t("source.passages")}>
            <PassageList passages={source.passage_items} total={source.passages} />
          </Section>
          <Upkeep source={source} />
        </div>
        <SourceAbout ctx={ctx} source={source} />
      </div>
    </>
  );
}

type Source = Awaited<ReturnType<typeof getSource>>;

/** The job that reads it now, if one does. */
const runningJob = ({ job }: Source) => (job?.status === "queued" || job?.status === "running" ? job : null);

async function SourceActions({ source }: { source: Source }) {
  const t = await getTranslations("knowledge");
  const { source_id, title } = source;
  return (
    <>
      {runningJob(source) ? null : (
        <ActionButton action={retrain.bind(null, { source_id })} done={t("retrained")}>
          {t("retrain")}
        </ActionButton>
      )}
      <ConfirmButton
        action={removeSource.bind(null, { source_id })}
        title={t("removeTitle", { title })}
        text={t("removeText")}
        confirm={t("remove")}
        done={t("removed")}
        next="/dashboard/knowledge"
      >
        {t("remove")}
      </ConfirmButton>
    </>
  );
}

/** What waits for the realtor: knowledge that is not live yet, and what the page says anew. */
async function Decisions({ ctx, source, currency }: { ctx: Ctx; source: Source; currency: string }) {
  const { source_id, property_id, status } = source;
  const [t, changes, home] = await Promise.all([
    getTranslations("knowledge"),
    source.open_changes > 0 ? listSourceChanges({ ctx, input: { source_id, status: "open" } }) : null,
    property_id ? foundOrNull(getProperty({ ctx, input: { property_id } })) : null,
  ]);
  const bot_id = source.bot_id ?? home?.bot_id ?? null;
  const staged = !source.is_live && status === "ready" && !runningJob(source);
  return (
    <div className="mb-8 flex max-w-4xl flex-col gap-6 empty:hidden">
      {staged ? (
        <Section framed title={t("live.title")} hint={t("live.text")}>
          <div className="flex flex-wrap gap-2">
            {bot_id ? <ReplayButton bot_id={bot_id} change={{ kind: "sources_live", source_ids: [source_id] }} /> : null}
            <ActionButton variant="primary" action={makeLive.bind(null, { source_ids: [source_id] })} done={t("live.made")}>
              {t("live.make")}
            </ActionButton>
          </div>
        </Section>
      ) : null}
      {changes?.items.map((change) => (
        <Section
          key={change.change_id}
          framed
          title={t("change.title")}
          hint={t("change.lead")}
          actions={bot_id ? <ReplayButton bot_id={bot_id} change={{ kind: "source_change", change_id: change.change_id }} /> : null}
        >
          <SourceDifference difference={change.difference} currency={currency} />
          <div className="mt-5">
            <ChangeActions change_id={change.change_id} />
          </div>
        </Section>
      ))}
    </div>
  );
}

/** Keeping it true: weekly reading, and something newer in its place. */
async function Upkeep({ source }: { source: Source }) {
  const t = await getTranslations("knowledge");
  const { source_id, source_type, recrawl, url, text } = source;
  if (source_type === "question_answer" || runningJob(source)) return null;
  const now = source_type === "url" ? url : source_type === "text" ? text : null;
  return (
    <Section title={t("replace.title")} hint={t("replace.hint")}>
      <div className="flex max-w-xl flex-col gap-5">
        {source_type === "url" ? <RecrawlSwitch source_id={source_id} recrawl={recrawl} /> : null}
        <ReplaceForm source_id={source_id} kind={source_type} now={now} />
      </div>
    </Section>
  );
}

/** Being read, failed, or read with remarks. */
async function SourceState({ source }: { source: Source }) {
  const t = await getTranslations("knowledge");
  const running = runningJob(source);
  const warnings = source.job?.details.warnings ?? [];
  return (
    <div className="mb-8 flex max-w-3xl flex-col gap-3 empty:hidden">
      {running ? <TrainingProgress job_id={running.job_id} stage={running.details.stage} progress={running.progress} /> : null}
      {source.error && !running ? (
        <Notice tone="bad" title={t("failedTitle")}>
          {source.error.detail}
        </Notice>
      ) : null}
      {warnings.length > 0 ? (
        <Notice tone="warn" title={t("warnings")}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
