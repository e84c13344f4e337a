import { and, eq, inArray } from "drizzle-orm";
import { unanswered_questions } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type ReopenQuestionsInput, reopenQuestionsInput } from "./schemas";

/** Brings questions that were put aside back to the list. Those that are open or answered stay so. @throws AppError not_found */
export async function reopenQuestions({ ctx, input }: { ctx: Ctx; input: ReopenQuestionsInput }): Promise<{ reopened: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { unanswered_question_ids } = parseInput(reopenQuestionsInput, input);
  return transaction(ctx, async (ctx) => {
    const named = and(
      eq(unanswered_questions.organization_id, ctx.actor.organization_id),
      inArray(unanswered_questions.unanswered_question_id, unanswered_question_ids),
    );
    const known = await ctx.tx.select({ id: unanswered_questions.unanswered_question_id }).from(unanswered_questions).where(named);
    if (known.length < new Set(unanswered_question_ids).size) throw notFound("This question");
    const rows = await ctx.tx
      .update(unanswered_questions)
      .set({ status: "open" })
      .where(and(named, eq(unanswered_questions.status, "dismissed")))
      .returning({ id: unanswered_questions.unanswered_question_id });
    for (const { id } of rows)
      await audit(ctx, { action: "unanswered_question.reopened", object_type: "unanswered_question", object_id: id });
    return { reopened: rows.length };
  });
}
