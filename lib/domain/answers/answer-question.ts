import { performance } from "node:perf_hooks";
import { retrieve } from "@/lib/domain/knowledge/retrieve";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { PASSAGE_LIMIT } from "./constants";
import { loadKnowledge } from "./internal/load-knowledge";
import { answerFromKnowledge, readQuestion } from "./rules/answer-from-knowledge";
import { namedHome } from "./rules/search-homes";
import { searchFor } from "./rules/search-names";
import type { Ask } from "./rules/understand-question";
import {
  type Answer,
  type AnswerQuestionInput,
  answerLanguage,
  answerQuestionInput,
  type EvidencePassage,
  type Knowledge,
} from "./schemas";

/** Asks of one message that sources are searched for; more are answered from facts alone. */
const SEARCHED_ASKS = 3;

/**
 * Answers a buyer's message from the facts and sources of a bot's home, without a provider. Records nothing.
 * `details.milliseconds` covers loading, retrieval and composing.
 * @throws AppError not_found for a bot or property of another organization, invalid for a wrong input
 */
export async function answerQuestion({ ctx, input }: { ctx: Ctx; input: AnswerQuestionInput }): Promise<Answer> {
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "chatbots:read" });
  const { bot_id, property_id, message_text, language, history } = parseInput(answerQuestionInput, input);
  const started = performance.now();
  return transaction(asSystem(ctx, "answer-question"), async (ctx) => {
    let knowledge = await loadKnowledge(ctx, { bot_id, property_id });
    const home = knowledge.homes.length > 1 ? namedHome(message_text, knowledge.homes) : null;
    if (home) knowledge = await loadKnowledge(ctx, { bot_id, property_id: home.property_id });
    const question = { message_text, language: answerLanguage(language), history };
    const { understanding } = readQuestion(question, { address: knowledge.speaker.address });
    const passages = await findPassages(ctx, { bot_id, property_id: knowledge.speaker.property_id }, understanding.asks, message_text);
    const answer = answerFromKnowledge(question, withPassages(knowledge, passages));
    return {
      ...answer,
      details: { provider: "built_in", ...answer.details, milliseconds: Math.round((performance.now() - started) * 10) / 10 },
    };
  });
}

/** Passages for each ask. With several homes and none chosen, what one home's sources say is not said of the others. */
async function findPassages(
  ctx: TxCtx,
  of: { bot_id: string; property_id?: string },
  asks: Ask[],
  message_text: string,
): Promise<EvidencePassage[]> {
  const found = new Map<string, EvidencePassage>();
  for (const ask of asks.slice(0, SEARCHED_ASKS)) {
    for (const passage of await retrieve({ ctx, input: { ...of, ...searchFor(ask, message_text), limit: PASSAGE_LIMIT } })) {
      const ofThisHome = passage.property_id === null || passage.property_id === of.property_id;
      if (ofThisHome && passage.source_type !== "question_answer") found.set(passage.passage_id, passage);
    }
  }
  return [...found.values()];
}

const withPassages = (knowledge: Knowledge, passages: EvidencePassage[]): Knowledge => ({
  ...knowledge,
  passages: [...passages, ...knowledge.passages],
});
