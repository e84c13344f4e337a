import { and, eq } from "drizzle-orm";
import { unanswered_questions } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type DismissUnansweredQuestionInput, dismissUnansweredQuestionInput } from "./schemas";

/** Puts a question aside: it is counted on, but does not come back to the list. @throws AppError not_found */
export async function dismissUnansweredQuestion({ ctx, input }: { ctx: Ctx; input: DismissUnansweredQuestionInput }): Promise<void> {
  authorize(ctx, { scope: "knowledge:write" });
  const { unanswered_question_id } = parseInput(dismissUnansweredQuestionInput, input);
  await transaction(ctx, async (ctx) => {
    const rows = await ctx.tx
      .update(unanswered_questions)
      .set({ status: "dismissed" })
      .where(
        and(
          eq(unanswered_questions.organization_id, ctx.actor.organization_id),
          eq(unanswered_questions.unanswered_question_id, unanswered_question_id),
        ),
      )
      .returning({ id: unanswered_questions.unanswered_question_id });
    if (rows.length === 0) throw notFound("This question");
    await audit(ctx, { action: "unanswered_question.dismissed", object_type: "unanswered_question", object_id: unanswered_question_id });
  });
}
