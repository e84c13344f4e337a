import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { organizationCandidates } from "@/lib/domain/bots/provider-candidates";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { judgedCluster, mainQuestion, quotedDraft } from "./internal/judge-cluster";
import { groupQuestions, loadGroup, loadQuestions, nameClusters, type QuestionRow } from "./internal/load-clusters";
import {
  type ClusterIdInput,
  clusterIdInput,
  type Draft,
  type ListQuestionClustersInput,
  listQuestionClustersInput,
  type QuestionCluster,
} from "./schemas";

/** Groups that are judged when a list asks for one kind of failure; further ones are not looked at. */
const JUDGED = 200;

/** What buyers asked in vain, the same question in other words once; most asked first, open ones unless told. */
export async function listQuestionClusters({ ctx, input }: { ctx: Ctx; input: ListQuestionClustersInput }): Promise<Page<QuestionCluster>> {
  authorize(ctx, { scope: "knowledge:read" });
  const { bot_id, property_id, origin, triage, status, ...page } = parseInput(listQuestionClustersInput, input);
  const groups = await transaction(ctx, (ctx) => loadQuestions(ctx, { status, bot_id })).then(groupQuestions);
  const wanted = groups.filter(
    (group) =>
      (!property_id || group.some((row) => row.property_id === property_id)) && (!origin || group.some((row) => row.origin === origin)),
  );
  return transaction(ctx, async (ctx) => {
    const { limit, offset } = limitOf(page);
    const { page: number, page_size } = page;
    if (!triage) return { items: await judged(ctx, wanted.slice(offset, offset + limit)), page: number, page_size, total: wanted.length };
    const all = (await judged(ctx, wanted.slice(0, JUDGED))).filter((cluster) => cluster.triage === triage);
    return { items: all.slice(offset, offset + limit), page: number, page_size, total: all.length };
  });
}

async function judged(ctx: TxCtx, groups: QuestionRow[][]): Promise<QuestionCluster[]> {
  const clusters: QuestionCluster[] = [];
  for (const cluster of await nameClusters(ctx, groups)) clusters.push(await judgedCluster(ctx, cluster));
  return clusters;
}

/** One cluster, by any of its questions. @throws AppError not_found */
export async function getQuestionCluster({ ctx, input }: { ctx: Ctx; input: ClusterIdInput }): Promise<QuestionCluster> {
  authorize(ctx, { scope: "knowledge:read" });
  const { cluster_id } = parseInput(clusterIdInput, input);
  return transaction(ctx, async (ctx) => {
    const [cluster] = await judged(ctx, [await loadGroup(ctx, cluster_id)]);
    if (!cluster) throw new Error("a group has at least one question");
    return cluster;
  });
}

/** A first answer in the sources' own words, for the home asked about most. @throws AppError not_found */
export async function getDraft({ ctx, input }: { ctx: Ctx; input: ClusterIdInput }): Promise<Draft> {
  authorize(ctx, { scope: "knowledge:read" });
  const { cluster_id } = parseInput(clusterIdInput, input);
  return transaction(ctx, async (ctx) => (await quotedDraft(ctx, cluster_id)).quoted);
}

/** Whether a draft may be asked of a provider: the organization, or the platform, has a key. */
export async function canWriteDrafts({ ctx }: { ctx: Ctx }): Promise<boolean> {
  authorize(ctx, { scope: "knowledge:read" });
  return (await organizationCandidates({ ctx, input: { purpose: "draft" } })).length > 0;
}

/** What the bot answers to a cluster's question by now, when it does and not as it was rejected; else null. @throws AppError not_found */
export async function getAnswerNow({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ClusterIdInput;
}): Promise<{ text: string; sources: string[] } | null> {
  authorize(ctx, { scope: "knowledge:read" });
  const { cluster_id } = parseInput(clusterIdInput, input);
  return transaction(ctx, async (ctx) => {
    const rows = await loadGroup(ctx, cluster_id);
    const { bot_id, property_id, question } = mainQuestion(rows);
    const asked = { bot_id, property_id, message_text: question };
    const { answered, kind, bot_response_text: text, citations } = await answerQuestion({ ctx: asSystem(ctx, "learning"), input: asked });
    const rejected = rows.some(({ answer_text }) => answer_text?.includes(text) === true);
    if (!answered || kind === "refusal" || kind === "small_talk" || rejected) return null;
    return { text, sources: [...new Set(citations.map(({ title }) => title))] };
  });
}
