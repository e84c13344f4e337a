import { z } from "zod";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { answerQuestion } from "./answer-question";
import { livePassages } from "./internal/live-passages";
import { loadKnowledge } from "./internal/load-knowledge";
import { readQuestion } from "./rules/answer-from-knowledge";
import { evidenceOf } from "./rules/evidence";
import { factsOf } from "./rules/match-facts";

const checkTopicsInput = z.object({
  bot_id: z.uuid(),
  property_id: z.uuid(),
  /** What is asked about: known by one of its fields, else when the bot answers its question. */
  topics: z.array(z.object({ topic: z.string(), fields: z.array(z.string()), question: z.string() })).max(60),
});

export type TopicState = "known" | "conflict" | "unknown";

/**
 * Which topics a bot could answer about a home now. A field on which sources disagree counts as a conflict.
 * @throws AppError not_found
 */
export async function checkTopics({ ctx, input }: { ctx: Ctx; input: z.input<typeof checkTopicsInput> }): Promise<Map<string, TopicState>> {
  authorize(ctx, { scope: "knowledge:read" });
  const { bot_id, property_id, topics } = parseInput(checkTopicsInput, input);
  return transaction(asSystem(ctx, "check-topics"), async (ctx) => {
    const { facts, passages, approved } = await loadKnowledge(ctx, { bot_id, property_id });
    const live = [...passages, ...(await livePassages(ctx, { bot_id, property_id }))];
    const texts = [...live.map(({ heading, content }) => `${heading ?? ""}. ${content}`), ...approved.map((answer) => answer.question)];
    const said = new Set(texts.flatMap((text) => [...evidenceOf(text).meaning.concepts]));
    const states = new Map<string, TopicState>();
    for (const { topic, fields, question } of topics) {
      const known = fields.map((field) => factsOf(field, facts)).filter((values) => values.length > 0);
      if (known.some((values) => agree(values.map(({ value }) => value)))) states.set(topic, "known");
      else if (known.length > 0) states.set(topic, "conflict");
      else if (!mayBeAnswered(question, said)) states.set(topic, "unknown");
      else {
        const { answered, kind } = await answerQuestion({ ctx, input: { bot_id, property_id, message_text: question } });
        states.set(topic, answered && kind !== "small_talk" ? "known" : "unknown");
      }
    }
    return states;
  });
}

/** Whether any text speaks of the thing a question is about: without that the answer is "I don't know", and need not be made. */
function mayBeAnswered(question: string, said: Set<string>): boolean {
  const things = readQuestion({ message_text: question }).understanding.asks.flatMap(({ subjects }) => subjects);
  return things.length === 0 || things.some((thing) => said.has(thing));
}

const agree = (values: unknown[]): boolean => new Set(values.map((value) => JSON.stringify(value).toLowerCase())).size === 1;
