import { retrieve } from "@/lib/domain/knowledge/retrieve";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { PASSAGE_LIMIT } from "./constants";
import { loadKnowledge } from "./internal/load-knowledge";
import { suggestQuestions as suggestFrom } from "./rules/suggest-questions";
import { answerLanguage, type SuggestQuestionsInput, suggestQuestionsInput } from "./schemas";

/** What passages are searched for when nothing was asked yet: what sets a home apart. */
const WORTH_KNOWING = "roof kitchen parking pets heating laundry storage train bus transit renovated view yard";

/**
 * Up to three questions worth asking of this home, each of which the engine answers from what it knows now.
 * @throws AppError not_found for a bot or property of another organization
 */
export async function suggestQuestions({ ctx, input }: { ctx: Ctx; input: SuggestQuestionsInput }): Promise<string[]> {
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "chatbots:read" });
  const { bot_id, property_id, language } = parseInput(suggestQuestionsInput, input);
  return transaction(asSystem(ctx, "suggest-questions"), async (ctx) => {
    const knowledge = await loadKnowledge(ctx, { bot_id, property_id });
    const passages = await retrieve({
      ctx,
      input: { bot_id, property_id: knowledge.speaker.property_id, question: WORTH_KNOWING, limit: PASSAGE_LIMIT },
    });
    return suggestFrom({
      knowledge: { ...knowledge, passages: [...passages, ...knowledge.passages] },
      language: answerLanguage(language) ?? "en",
    });
  });
}
