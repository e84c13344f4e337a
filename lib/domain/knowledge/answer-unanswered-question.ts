import { and, eq } from "drizzle-orm";
import { unanswered_questions } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid, notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { addTextSource } from "./add-text-source";
import { assertTarget } from "./internal/targets";
import { type AnswerUnansweredQuestionInput, answerUnansweredQuestionInput } from "./schemas";

/**
 * Gives the answer that the bot did not have: from now on it is the approved answer to this question, for the property
 * it was asked about (or the one named), else (or with null) for every home of the chatbot.
 * @throws AppError not_found; invalid for a property of another organization
 */
export async function answerUnansweredQuestion({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AnswerUnansweredQuestionInput;
}): Promise<{ source_id: string; unanswered_question_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { unanswered_question_id, answer, property_id: named, question } = parseInput(answerUnansweredQuestionInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const same = and(
      eq(unanswered_questions.organization_id, organization_id),
      eq(unanswered_questions.unanswered_question_id, unanswered_question_id),
    );
    const [row] = await ctx.tx.select().from(unanswered_questions).where(same).for("update");
    if (!row) throw notFound("This question");
    if (named) await assertNamed(ctx, named);
    const property_id = named === undefined ? row.property_id : named;
    const target = property_id ? { property_id } : { bot_id: row.bot_id };
    const { source_id } = await addTextSource({ ctx, input: { ...target, question: question ?? row.question.slice(0, 1000), answer } });
    await ctx.tx.update(unanswered_questions).set({ status: "answered", answer_source_id: source_id }).where(same);
    await audit(ctx, { action: "unanswered_question.answered", object_type: "unanswered_question", object_id: unanswered_question_id });
    return { source_id, unanswered_question_id };
  });
}

async function assertNamed(ctx: TxCtx, property_id: string): Promise<void> {
  try {
    await assertTarget(ctx, { property_id });
  } catch {
    throw invalid([{ path: "property_id", message: "This property was not found." }]);
  }
}
