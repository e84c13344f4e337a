import { and, eq, lte, sql } from "drizzle-orm";
import { unanswered_questions } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { maskPersonal, withoutDetails } from "./rules/mask-personal";
import { questionKey } from "./rules/question-key";
import { type WithdrawRejectedAnswerInput, withdrawRejectedAnswerInput } from "./schemas";

/**
 * Takes one rejection back, as the buyer did: the question counts one less and goes when nobody else asked it. One that
 * was answered or dismissed meanwhile stays as it is.
 * @throws AppError forbidden for visitors: the chat records on behalf of the system
 */
export async function withdrawRejectedAnswer({ ctx, input }: { ctx: Ctx; input: WithdrawRejectedAnswerInput }): Promise<void> {
  authorize(ctx, { scope: "knowledge:write" });
  const { bot_id, property_id, question, message_id } = parseInput(withdrawRejectedAnswerInput, input);
  const open = and(
    eq(unanswered_questions.organization_id, ctx.actor.organization_id),
    eq(unanswered_questions.bot_id, bot_id),
    sql`${unanswered_questions.property_id} is not distinct from ${property_id ?? null}`,
    eq(unanswered_questions.question_key, questionKey(withoutDetails(maskPersonal(question)))),
    eq(unanswered_questions.status, "open"),
  );
  await transaction(ctx, async ({ tx }) => {
    await tx
      .update(unanswered_questions)
      .set({
        times_asked: sql`${unanswered_questions.times_asked} - 1`,
        message_id: sql`nullif(${unanswered_questions.message_id}, ${message_id})`,
      })
      .where(open);
    await tx.delete(unanswered_questions).where(and(open, lte(unanswered_questions.times_asked, 0)));
  });
}
