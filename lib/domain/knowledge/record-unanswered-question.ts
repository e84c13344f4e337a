import { sql } from "drizzle-orm";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { questionKey } from "./rules/question-key";
import { type RecordUnansweredQuestionInput, recordUnansweredQuestionInput } from "./schemas";

/**
 * Keeps a question that the bot could not answer; the same question asked again counts up and opens it anew,
 * unless it was dismissed. A question without a letter or digit is not kept.
 * @returns its id, or null
 * @throws AppError forbidden for visitors: the chat records on behalf of the system
 */
export async function recordUnansweredQuestion({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: RecordUnansweredQuestionInput;
}): Promise<{ unanswered_question_id: string | null }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { bot_id, question, ...about } = parseInput(recordUnansweredQuestionInput, input);
  const key = questionKey(question);
  if (key === "") return { unanswered_question_id: null };
  const { organization_id } = ctx.actor;
  return transaction(ctx, async ({ tx }) => {
    const now = ctx.now();
    // Raw SQL: the unique index is over an expression, which drizzle's conflict target does not take.
    const rows = await tx.execute<{ unanswered_question_id: string }>(sql`
      insert into unanswered_questions (organization_id, unanswered_question_id, bot_id, property_id, conversation_id, question, question_key, last_asked_at, created_at)
      values (${organization_id}, ${newId()}, ${bot_id}, ${about.property_id ?? null}, ${about.conversation_id ?? null}, ${question}, ${key}, ${now.toISOString()}, ${now.toISOString()})
      on conflict (organization_id, bot_id, coalesce(property_id, '00000000-0000-0000-0000-000000000000'), question_key) do update set
        times_asked = unanswered_questions.times_asked + 1,
        last_asked_at = excluded.last_asked_at,
        status = case when unanswered_questions.status = 'answered' then 'open' else unanswered_questions.status end
      returning unanswered_question_id`);
    return { unanswered_question_id: rows[0]?.unanswered_question_id ?? null };
  });
}
