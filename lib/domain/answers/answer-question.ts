import { performance } from "node:perf_hooks";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { gatherSources } from "./internal/gather-sources";
import { answerFromKnowledge } from "./rules/answer-from-knowledge";
import { type Answer, type AnswerQuestionInput, answerQuestionInput } from "./schemas";

/**
 * Answers a buyer's message from the facts and sources of a bot's home, without a provider. Records nothing.
 * `details.milliseconds` covers loading, retrieval and composing.
 * @throws AppError not_found for a bot or property of another organization, invalid for a wrong input
 */
export async function answerQuestion({ ctx, input }: { ctx: Ctx; input: AnswerQuestionInput }): Promise<Answer> {
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "chatbots:read" });
  const asked = parseInput(answerQuestionInput, input);
  const started = performance.now();
  return transaction(asSystem(ctx, "answer-question"), async (ctx) => {
    const { question, knowledge, reading } = await gatherSources(ctx, asked);
    const answer = answerFromKnowledge(question, knowledge, reading);
    return {
      ...answer,
      details: { provider: "built_in", ...answer.details, milliseconds: Math.round((performance.now() - started) * 10) / 10 },
    };
  });
}
