import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerForm } from "@/components/learning/answer-form";
import { OriginBadge } from "@/components/learning/labels";
import { BringBackButton } from "@/components/learning/put-aside";
import { TriageSelect } from "@/components/learning/triage-select";
import { Wordings } from "@/components/learning/wordings";
import { ActionButton } from "@/components/shared/action-button";
import { PageHeader } from "@/components/shared/page-header";
import { ExactTime, RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { Notice } from "@/components/ui/notice";
import { canWriteDrafts, getAnswerNow, getDraft, getQuestionCluster } from "@/lib/domain/learning/queries";
import type { QuestionCluster } from "@/lib/domain/learning/schemas";
import { listProperties } from "@/lib/domain/properties/queries";
import { settleQuestions } from "@/lib/entry/actions/learning";
import { pageCtx } from "@/lib/entry/page";
import type { Ctx } from "@/lib/kernel/ctx";
import { found } from "../../../../_components/found";

type Props = { params: Promise<{ cluster_id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await pageCtx();
  return { title: (await found(getQuestionCluster({ ctx, input: await params }))).question };
}

/** One question in all its words: the draft of an answer, why it failed, how buyers asked it. */
export default async function ClusterPage({ params }: Props) {
  const ctx = await pageCtx();
  const cluster = await found(getQuestionCluster({ ctx, input: await params }));
  const t = await getTranslations("learning");
  return (
    <>
      <PageHeader
        title={cluster.question}
        back={{ href: "/dashboard/learning", label: t("questions.title") }}
        badge={cluster.origins.map((origin) => <OriginBadge key={origin} origin={origin} />)}
        lead={<Figures cluster={cluster} />}
      />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <Section title={t("cluster.answerTitle")}>
          {cluster.status === "open" ? <Answering ctx={ctx} cluster={cluster} /> : <Settled cluster={cluster} />}
        </Section>
        <div className="flex min-w-0 flex-col gap-8">
          <Section title={t("triage.label")}>
            <TriageSelect
              cluster_id={cluster.cluster_id}
              triage={cluster.triage}
              byPerson={cluster.triage_by === "person"}
              reason={cluster.triage_reason ? t(`triage.reason.${cluster.triage_reason}`, { about: cluster.triage_about ?? "" }) : ""}
            />
          </Section>
          <Section title={t("cluster.wordings")}>
            <Wordings questions={cluster.questions} homes={cluster.homes} />
          </Section>
        </div>
      </div>
    </>
  );
}

async function Figures({ cluster }: { cluster: QuestionCluster }) {
  const t = await getTranslations("learning.questions");
  return (
    <span className="flex flex-wrap gap-x-2">
      <span className="figures">{t("asked", { count: cluster.times_asked })}</span>
      <span>· {t.rich("last", { when: () => <RelativeTime date={cluster.last_asked_at} /> })}</span>
      <span>· {t.rich("since", { date: () => <ExactTime date={cluster.first_asked_at} dateOnly /> })}</span>
      <span>
        · <bdi>{cluster.bot_name}</bdi>
      </span>
    </span>
  );
}

async function Answering({ ctx, cluster }: { ctx: Ctx; cluster: QuestionCluster }) {
  const { cluster_id, bot_id, bot_name, question } = cluster;
  const [draft, now, canWrite, ofBot] = await Promise.all([
    getDraft({ ctx, input: { cluster_id } }),
    getAnswerNow({ ctx, input: { cluster_id } }),
    canWriteDrafts({ ctx }),
    listProperties({ ctx, input: { bot_id, page_size: 100 } }),
  ]);
  const others = ofBot.items.filter((home) => !cluster.homes.some(({ property_id }) => property_id === home.property_id));
  const homes = [...cluster.homes, ...others.map(({ property_id, address }) => ({ property_id, address }))];
  const asked = cluster.homes.length === 1 ? (cluster.homes[0]?.property_id ?? null) : null;
  return (
    <>
      {now ? <AnsweredNow cluster_id={cluster_id} {...now} /> : null}
      <AnswerForm {...{ cluster_id, question, bot_name, homes, asked, draft, canWrite }} />
    </>
  );
}

/** A source that came later answers it: one look, and it is settled. */
async function AnsweredNow({ cluster_id, text, sources }: { cluster_id: string; text: string; sources: string[] }) {
  const t = await getTranslations("learning");
  return (
    <Notice tone="good" title={t("cluster.now")} className="mb-4">
      <p className="wrap-anywhere">
        <bdi>{text}</bdi>
      </p>
      {sources.length > 0 ? (
        <p className="mt-1 text-sm text-ink-soft">
          <bdi>{t("replay.from", { list: sources.join(", ") })}</bdi>
        </p>
      ) : null}
      <div className="mt-2">
        <ActionButton
          size="small"
          action={settleQuestions.bind(null, { cluster_id })}
          done={t("cluster.settled")}
          next="/dashboard/learning"
        >
          {t("cluster.settle")}
        </ActionButton>
      </div>
    </Notice>
  );
}

async function Settled({ cluster }: { cluster: QuestionCluster }) {
  const t = await getTranslations("learning");
  const ids = cluster.questions.map((item) => item.unanswered_question_id);
  return (
    <Notice tone={cluster.status === "answered" ? "good" : "info"}>
      <p>{t(cluster.status === "answered" ? "cluster.settledAnswered" : "cluster.settledDismissed")}</p>
      {cluster.status === "dismissed" ? (
        <div className="mt-2">
          <BringBackButton unanswered_question_ids={ids} label={t("aside.back")} />
        </div>
      ) : null}
    </Notice>
  );
}
