import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClusterList } from "@/components/learning/cluster-list";
import { LearningTabs } from "@/components/learning/learning-tabs";
import { PutAsideNotice } from "@/components/learning/put-aside";
import { oneOf, readPage, readParams, type SearchParams } from "@/components/shared/list-address";
import { ListView } from "@/components/shared/list-view";
import { PageHeader } from "@/components/shared/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { listChatbots } from "@/lib/domain/bots/queries";
import { QUESTION_ORIGINS, QUESTION_STATUSES, TRIAGES } from "@/lib/domain/learning/constants";
import { listQuestionClusters } from "@/lib/domain/learning/queries";
import { pageCtx } from "@/lib/entry/page";

const PATH = "/dashboard/learning";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("learning"))("title") };
}

/** What failed, the same question in other words once, each with the way to its answer. */
export default async function LearningPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const params = readParams(search, ["bot_id", "origin", "triage", "status"]);
  const bots = await listChatbots({ ctx, input: { page_size: 100 } });
  const bot_id = oneOf(
    params.bot_id,
    bots.items.map((bot) => bot.bot_id),
  );
  const origin = oneOf(params.origin, QUESTION_ORIGINS);
  const triage = oneOf(params.triage, TRIAGES);
  const status = oneOf(params.status, QUESTION_STATUSES);
  const list = await listQuestionClusters({ ctx, input: { bot_id, origin, triage, status, page: readPage(search) } });
  const t = await getTranslations("learning");
  const filter = <V extends string>(
    name: "origin" | "triage" | "status",
    value: V | undefined,
    values: readonly V[],
    label: (v: V) => string,
  ) => ({
    name,
    label: t(`${name}.label`),
    value,
    options: values.map((item) => ({ value: item, label: label(item) })),
  });
  return (
    <>
      <PageHeader title={t("questions.title")} lead={t("questions.lead")} />
      <LearningTabs current="questions" />
      <PutAsideNotice />
      <ListView
        {...{ path: PATH, params, list }}
        filtered={Boolean(bot_id || origin || triage || status)}
        empty={{
          title: t("questions.empty.title"),
          text: t("questions.empty.text"),
          action: <LinkButton href={`${PATH}/coverage`}>{t("questions.empty.action")}</LinkButton>,
        }}
        filters={[
          {
            name: "bot_id",
            label: t("questions.bot"),
            value: bot_id,
            options: bots.items.map((bot) => ({ value: bot.bot_id, label: bot.bot_name })),
          },
          filter("origin", origin, QUESTION_ORIGINS, (value) => t(`origin.${value}`)),
          filter("triage", triage, TRIAGES, (value) => t(`triage.${value}`)),
          filter("status", status, QUESTION_STATUSES, (value) => t(`status.${value}`)),
        ]}
      >
        <ClusterList clusters={list.items} />
      </ListView>
    </>
  );
}
