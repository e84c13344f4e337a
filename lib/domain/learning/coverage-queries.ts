import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { idAt } from "@/lib/kernel/ids";
import { limitOf } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { RATE_WEEKS, type Topic } from "./constants";
import { knownTopics } from "./internal/known-topics";
import { loadQuestions, type QuestionRow } from "./internal/load-clusters";
import { pastQuestions } from "./internal/past-questions";
import { questionIntent } from "./rules/question-intent";
import { coveragePercent, topicsFor, topicsOf } from "./rules/topics";
import { type Coverage, type GetCoverageInput, getCoverageInput } from "./schemas";

const WEEK_MS = 7 * 86_400_000;
const MOST_QUESTIONS = 5_000;

type Asked = { byTopic: Map<Topic, number>; total: number };
type Home = { property_id: string; address: string; listing_type: string | null };

/** What a bot knows of each of its homes, weighed by what buyers asked in the last 90 days. @throws AppError not_found */
export async function getCoverage({ ctx, input }: { ctx: Ctx; input: GetCoverageInput }): Promise<Coverage> {
  authorize(ctx, { scope: "knowledge:read" });
  const { bot_id, property_id, ...page } = parseInput(getCoverageInput, input);
  const { organization_id } = ctx.actor;
  return transaction(ctx, async (ctx) => {
    const [bot] = await ctx.tx
      .select({ bot_name: chatbots.bot_name, knowledge_version: chatbots.knowledge_version })
      .from(chatbots)
      .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, bot_id), isNull(chatbots.deleted_at)));
    if (!bot) throw notFound("This chatbot");
    const ofBot = and(
      eq(properties.organization_id, organization_id),
      eq(properties.bot_id, bot_id),
      isNull(properties.deleted_at),
      property_id ? eq(properties.property_id, property_id) : undefined,
    );
    const { limit, offset } = limitOf(page);
    const homes = await ctx.tx
      .select({ property_id: properties.property_id, address: properties.address, listing_type: properties.listing_type })
      .from(properties)
      .where(ofBot)
      .orderBy(asc(properties.created_at), asc(properties.property_id))
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx.select({ total: count() }).from(properties).where(ofBot);
    const asked = await askedTopics(ctx, bot_id);
    const open = await loadQuestions(ctx, { status: "open", bot_id });
    const items: Coverage["homes"]["items"] = [];
    for (const home of homes) items.push(await coverageOf(ctx, { bot_id, knowledge_version: bot.knowledge_version }, home, asked, open));
    const percent = items.length === 0 ? null : Math.round(items.reduce((sum, item) => sum + item.percent, 0) / items.length);
    const weeks = await weeklyRate(ctx, bot_id);
    return { bot_id, bot_name: bot.bot_name, percent, asked: asked.total, homes: { items, ...page, total: total?.total ?? 0 }, weeks };
  });
}

async function askedTopics(ctx: TxCtx, bot_id: string): Promise<Asked> {
  const byTopic = new Map<Topic, number>();
  let total = 0;
  for (const { question, times_asked } of await pastQuestions(ctx, bot_id, MOST_QUESTIONS)) {
    total += times_asked;
    for (const topic of topicsOf(questionIntent(question))) byTopic.set(topic, (byTopic.get(topic) ?? 0) + times_asked);
  }
  return { byTopic, total };
}

async function coverageOf(ctx: TxCtx, bot: { bot_id: string; knowledge_version: number }, home: Home, asked: Asked, open: QuestionRow[]) {
  const { property_id, address, listing_type } = home;
  const wanted = topicsFor(listing_type);
  const states = await knownTopics(ctx, { ...bot, property_id }, wanted);
  const topics = wanted.map(({ topic, question }) => ({
    topic,
    question,
    times_asked: asked.byTopic.get(topic) ?? 0,
    state: states.get(topic) ?? ("unknown" as const),
    cluster_id: clusterAbout(topic, property_id, open),
  }));
  topics.sort((a, b) => b.times_asked - a.times_asked);
  return { property_id, address, percent: coveragePercent(topics), topics };
}

/** A question that waits for an answer about a topic of a home; any of a cluster's questions names the cluster. */
function clusterAbout(topic: Topic, property_id: string, open: QuestionRow[]): string | null {
  const found = open.find(
    (row) => (row.property_id === null || row.property_id === property_id) && topicsOf(questionIntent(row.question)).includes(topic),
  );
  return found?.unanswered_question_id ?? null;
}

/** Questions per week, how many were answered, and how many answers a buyer rejected; weeks without one are left out. */
async function weeklyRate(ctx: TxCtx, bot_id: string): Promise<Coverage["weeks"]> {
  const since = new Date(ctx.now().getTime() - RATE_WEEKS * WEEK_MS);
  return ctx.tx.execute<Coverage["weeks"][number]>(sql`
    select to_char(date_trunc('week', m.created_at at time zone 'UTC'), 'YYYY-MM-DD') as week, count(*)::int as asked,
      count(*) filter (where m.answered)::int as answered, count(*) filter (where m.rating = 'down')::int as rejected
    from messages m join conversations c on c.organization_id = m.organization_id and c.conversation_id = m.conversation_id
    where m.organization_id = ${ctx.actor.organization_id} and c.bot_id = ${bot_id} and m.message_id >= ${idAt(since)} and m.role = 'bot'
      and coalesce(m.answer_details ->> 'kind', 'contact') not in ('small_talk', 'contact', 'tour', 'refusal')
    group by 1 order by 1`);
}
