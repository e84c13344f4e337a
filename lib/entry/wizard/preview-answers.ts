import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { suggestQuestions } from "@/lib/domain/answers/suggest-questions";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";

type Input = { bot_id: string; property_id: string; language: string };

/** Three questions that this home can answer, with their answers. Nothing is recorded. */
export async function previewAnswers(ctx: Ctx, { bot_id, property_id, language }: Input) {
  return transaction(asSystem(ctx, "preview"), async (ctx) => {
    const questions = await suggestQuestions({ ctx, input: { bot_id, property_id, language } });
    const answers = [];
    for (const question of questions.slice(0, 3)) {
      const { bot_response_text, answered, citations } = await answerQuestion({
        ctx,
        input: { bot_id, property_id, message_text: question, language, history: [] },
      });
      answers.push({ question, bot_response_text, answered, citations });
    }
    return answers;
  });
}
