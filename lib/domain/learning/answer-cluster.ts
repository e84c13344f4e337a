import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { unanswered_questions } from "@/db/schema/knowledge";
import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { answerUnansweredQuestion } from "@/lib/domain/knowledge/answer-unanswered-question";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { conflict } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { MOST_WORDINGS } from "./constants";
import { mainQuestion } from "./internal/judge-cluster";
import { loadGroup, type QuestionRow } from "./internal/load-clusters";
import { type AnswerClusterInput, answerClusterInput } from "./schemas";

export type AnsweredCluster = {
  source_id: string;
  /** Questions that are answered by it. */
  answered: number;
  /** Questions about other homes than the one answered for; they stay open. */
  left_open: number;
};

/**
 * Gives a cluster its answer: approved from now on, for the home named, or for every home of the chatbot. Other wordings
 * of the cluster that the bot would not recognise are stored with the same answer.
 * @throws AppError not_found; conflict when it was answered or put aside meanwhile; invalid for a foreign home or words that may not be said
 */
export async function answerCluster({ ctx, input }: { ctx: Ctx; input: AnswerClusterInput }): Promise<AnsweredCluster> {
  authorize(ctx, { scope: "knowledge:write" });
  const { cluster_id, answer, ...given } = parseInput(answerClusterInput, input);
  return transaction(ctx, async (ctx) => {
    const rows = await loadGroup(ctx, cluster_id, true);
    const main = mainQuestion(rows);
    if (main.status !== "open") throw conflict("question_settled", "This question was answered or put aside meanwhile.");
    const property_id = given.property_id === undefined ? await commonHome(ctx, rows) : given.property_id;
    const chosen = rows.filter((row) => property_id === null || row.property_id === null || row.property_id === property_id);
    const first = mainQuestion(chosen.length > 0 ? chosen : rows);
    const { source_id } = await answerUnansweredQuestion({
      ctx,
      input: { unanswered_question_id: first.unanswered_question_id, answer, property_id, question: given.question },
    });
    await markAnswered(ctx, chosen, source_id);
    await coverWordings(ctx, { chosen, property_id, answer, source_id });
    return { source_id, answered: Math.max(1, chosen.length), left_open: rows.length - Math.max(1, chosen.length) };
  });
}

/** The one home that was asked about; null, for all, when there were several, or the chatbot as a whole was asked. */
async function commonHome(ctx: TxCtx, rows: QuestionRow[]): Promise<string | null> {
  const ids = [...new Set(rows.map(({ property_id }) => property_id))];
  const [only] = ids;
  if (ids.length === 1 && only) return only;
  const [first] = rows;
  const named = ids.filter((id) => id !== null);
  if (named.length !== 1 || !first) return null;
  const [homes] = await ctx.tx
    .select({ total: count() })
    .from(properties)
    .where(
      and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.bot_id, first.bot_id), isNull(properties.deleted_at)),
    );
  return homes?.total === 1 ? (named[0] ?? null) : null;
}

async function markAnswered(ctx: TxCtx, rows: QuestionRow[], source_id: string): Promise<void> {
  if (rows.length === 0) return;
  await ctx.tx
    .update(unanswered_questions)
    .set({ status: "answered", answer_source_id: source_id })
    .where(
      and(
        eq(unanswered_questions.organization_id, ctx.actor.organization_id),
        inArray(
          unanswered_questions.unanswered_question_id,
          rows.map((row) => row.unanswered_question_id),
        ),
      ),
    );
}

type Covering = { chosen: QuestionRow[]; property_id: string | null; answer: string; source_id: string };

/** Asks each wording again; where the bot does not come to the new answer by itself, the wording is stored too. */
async function coverWordings(ctx: TxCtx, { chosen, property_id, answer, source_id }: Covering): Promise<void> {
  const mine = new Set([source_id]);
  const wordings = [...new Map(chosen.map((row) => [row.question_key, row])).values()].slice(0, MOST_WORDINGS);
  for (const row of wordings) {
    const home = property_id ?? row.property_id;
    const input = { bot_id: row.bot_id, property_id: home, message_text: row.question };
    const reply = await answerQuestion({ ctx: asSystem(ctx, "learning"), input });
    if (reply.kind === "refusal" || reply.citations.some((citation) => mine.has(citation.source_id))) continue;
    const target = property_id ? { property_id } : { bot_id: row.bot_id };
    mine.add((await addTextSource({ ctx, input: { ...target, question: row.question, answer } })).source_id);
  }
}
