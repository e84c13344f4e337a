import { sql } from "drizzle-orm";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { maskPersonal, withoutDetails } from "./rules/mask-personal";
import { questionKey } from "./rules/question-key";
import { type RecordUnansweredQuestionInput, recordUnansweredQuestionInput } from "./schemas";

/**
 * Keeps a question that the bot could not answer, or whose answer a buyer rejected; the same question again counts up
 * and opens it anew, unless it was dismissed. What a buyer told of themself is masked. A question without a letter or
 * digit is not kept.
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
  const { bot_id, rejected, ...about } = parseInput(recordUnansweredQuestionInput, input);
  const question = withoutDetails(maskPersonal(about.question));
  const key = questionKey(question);
  if (key === "") return { unanswered_question_id: null };
  const { organization_id } = ctx.actor;
  const origin = rejected ? "thumbs_down" : "unanswered";
  const answer_text = rejected ? maskPersonal(rejected.answer_text) : null;
  return transaction(ctx, async ({ tx }) => {
    const now = ctx.now().toISOString();
    // Raw SQL: the unique index is over an expression, which drizzle's conflict target does not take.
    const rows = await tx.execute<{ unanswered_question_id: string }>(sql`
      insert into unanswered_questions (organization_id, unanswered_question_id, bot_id, property_id, conversation_id, question, question_key,
        origin, message_id, answer_text, language, last_asked_at, created_at)
      values (${organization_id}, ${newId()}, ${bot_id}, ${about.property_id ?? null}, ${about.conversation_id ?? null}, ${question}, ${key},
        ${origin}, ${rejected?.message_id ?? null}, ${answer_text}, ${about.language ?? null}, ${now}, ${now})
      on conflict (organization_id, bot_id, coalesce(property_id, '00000000-0000-0000-0000-000000000000'), question_key) do update set
        times_asked = unanswered_questions.times_asked + 1,
        last_asked_at = excluded.last_asked_at,
        conversation_id = coalesce(excluded.conversation_id, unanswered_questions.conversation_id),
        origin = case when unanswered_questions.status = 'answered' then excluded.origin else unanswered_questions.origin end,
        message_id = coalesce(excluded.message_id, unanswered_questions.message_id),
        answer_text = coalesce(excluded.answer_text, unanswered_questions.answer_text),
        triage = case when unanswered_questions.status = 'answered' then null else unanswered_questions.triage end,
        status = case when unanswered_questions.status = 'answered' then 'open' else unanswered_questions.status end
      returning unanswered_question_id`);
    return { unanswered_question_id: rows[0]?.unanswered_question_id ?? null };
  });
}
