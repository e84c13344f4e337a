import { and, desc, eq, inArray } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { unanswered_questions } from "@/db/schema/knowledge";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import { encodeSentences } from "@/lib/platform/sentence-encoder/encode-sentences";
import { CLUSTERED_QUESTIONS, type QuestionStatus } from "../constants";
import { clusterQuestions, type Likeness, mergeGroups } from "../rules/cluster-questions";

export type QuestionRow = typeof unanswered_questions.$inferSelect;
export type Cluster = { cluster_id: string; rows: QuestionRow[]; bot_name: string; homes: { property_id: string; address: string }[] };

/** The questions of one status, most asked first. */
export async function loadQuestions(ctx: TxCtx, where: { status: QuestionStatus; bot_id?: string }): Promise<QuestionRow[]> {
  return ctx.tx
    .select()
    .from(unanswered_questions)
    .where(
      and(
        eq(unanswered_questions.organization_id, ctx.actor.organization_id),
        eq(unanswered_questions.status, where.status),
        where.bot_id ? eq(unanswered_questions.bot_id, where.bot_id) : undefined,
      ),
    )
    .orderBy(desc(unanswered_questions.times_asked), desc(unanswered_questions.last_asked_at), unanswered_questions.unanswered_question_id)
    .limit(CLUSTERED_QUESTIONS);
}

async function loadQuestion(ctx: TxCtx, unanswered_question_id: string, lock: boolean): Promise<QuestionRow> {
  const query = ctx.tx
    .select()
    .from(unanswered_questions)
    .where(
      and(
        eq(unanswered_questions.organization_id, ctx.actor.organization_id),
        eq(unanswered_questions.unanswered_question_id, unanswered_question_id),
      ),
    );
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound("This question");
  return row;
}

/** Groups of questions that ask the same, most asked first. */
export async function groupQuestions(rows: QuestionRow[]): Promise<QuestionRow[][]> {
  const vocabulary = clusterQuestions(rows);
  const groups = mergeGroups(vocabulary, await likenessOf(vocabulary));
  const asked = (group: QuestionRow[]) => group.reduce((total, row) => total + row.times_asked, 0);
  const last = (group: QuestionRow[]) => Math.max(...group.map((row) => row.last_asked_at.getTime()));
  return groups.sort((a, b) => asked(b) - asked(a) || last(b) - last(a));
}

/** The group that a question is in; `lock`: that question, so that two who answer it take turns. @throws AppError not_found */
export async function loadGroup(ctx: TxCtx, cluster_id: string, lock = false): Promise<QuestionRow[]> {
  const row = await loadQuestion(ctx, cluster_id, lock);
  const groups = await groupQuestions(await loadQuestions(ctx, { status: row.status, bot_id: row.bot_id }));
  const mine = groups.find((group) => group.some((member) => member.unanswered_question_id === cluster_id));
  return mine ?? [row];
}

/** First questions of groups that are encoded for one look at the list, at about 10 ms each; more are told apart by words alone. */
const ENCODED = 120;

async function likenessOf(groups: QuestionRow[][]): Promise<Likeness> {
  const english = groups.flatMap(([first]) => (first && (first.language ?? "en").startsWith("en") ? [first.question] : []));
  const texts = [...new Set(english)];
  const vectors = texts.length < 2 || texts.length > ENCODED ? null : await encodeSentences(texts);
  if (!vectors) return () => 0;
  const byText = new Map(texts.map((text, index) => [text, vectors[index]]));
  return (a, b) => {
    const [left, right] = [byText.get(a), byText.get(b)];
    return left && right ? product(left, right) : 0;
  };
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** Groups with the names of their bots and homes. */
export async function nameClusters(ctx: TxCtx, groups: QuestionRow[][]): Promise<Cluster[]> {
  const { organization_id } = ctx.actor;
  const rows = groups.flat();
  const bots = await named(
    rows.map(({ bot_id }) => bot_id),
    (ids) =>
      ctx.tx
        .select({ id: chatbots.bot_id, name: chatbots.bot_name })
        .from(chatbots)
        .where(and(eq(chatbots.organization_id, organization_id), inArray(chatbots.bot_id, ids))),
  );
  const homes = await named(
    rows.flatMap(({ property_id }) => property_id ?? []),
    (ids) =>
      ctx.tx
        .select({ id: properties.property_id, name: properties.address })
        .from(properties)
        .where(and(eq(properties.organization_id, organization_id), inArray(properties.property_id, ids))),
  );
  return groups.flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const ids = [...new Set(group.flatMap(({ property_id }) => property_id ?? []))];
    return [
      {
        cluster_id: first.unanswered_question_id,
        rows: group,
        bot_name: bots.get(first.bot_id) ?? "",
        homes: ids.map((property_id) => ({ property_id, address: homes.get(property_id) ?? "" })),
      },
    ];
  });
}

async function named(ids: string[], load: (ids: string[]) => Promise<{ id: string; name: string }[]>): Promise<Map<string, string>> {
  const distinct = [...new Set(ids)];
  const rows = distinct.length > 0 ? await load(distinct) : [];
  return new Map(rows.map(({ id, name }) => [id, name]));
}
