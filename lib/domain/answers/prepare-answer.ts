import { performance } from "node:perf_hooks";
import type { z } from "zod";
import { providerCandidates } from "@/lib/domain/bots/provider-candidates";
import { embedQuestion } from "@/lib/domain/knowledge/embed-question";
import { retrieve } from "@/lib/domain/knowledge/retrieve";
import { maskPersonal } from "@/lib/domain/knowledge/rules/mask-personal";
import type { TextVector } from "@/lib/domain/knowledge/schemas";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { answerWithProvider } from "./answer-with-provider";
import type { AnswerKind } from "./constants";
import { type Gathered, gatherSources } from "./internal/gather-sources";
import { loadKnowledge } from "./internal/load-knowledge";
import { answerFromKnowledge } from "./rules/answer-from-knowledge";
import { type Answer, type AnswerQuestionInput, answerQuestionInput } from "./schemas";
import type { Reach } from "./tools/answer-tools";

/** What a provider may put into words. Refusals, small talk, the realtor's own answers, wishes, referrals and homes side by side are ours. */
const FOR_PROVIDERS = new Set<AnswerKind>(["fact", "passage", "unknown"]);
const PASSAGES_PER_SEARCH = 5;

export type PrepareAnswer = {
  ctx: Ctx;
  input: AnswerQuestionInput;
  /** Called once, before a provider is asked: the answer may take seconds from here on. */
  onAsking?: () => void;
  /** Verified pieces of the answer as they come: its text begins with them. What the engine says at once is not told here. */
  onText?: (text: string) => void;
  signal?: AbortSignal;
};

/**
 * Answers a buyer's message, in a provider's verified words where the bot has one. Records nothing. Reads in short
 * transactions of its own and holds none while a provider is asked.
 * @throws AppError not_found for a bot or property of another organization, invalid for a wrong input
 * @throws Error when called inside a transaction
 */
export async function prepareAnswer({ ctx, input, onAsking, onText, signal }: PrepareAnswer): Promise<Answer> {
  if (ctx.tx) throw new Error("an answer is prepared outside of transactions: a provider may take seconds");
  if (ctx.actor.type !== "visitor") authorize(ctx, { scope: "chatbots:read" });
  const asked = parseInput(answerQuestionInput, input);
  const started = performance.now();
  const system = asSystem(ctx, "prepare-answer");
  const timed = (answer: Answer): Answer => ({
    ...answer,
    details: { provider: "built_in", ...answer.details, milliseconds: Math.round((performance.now() - started) * 10) / 10 },
  });
  const { candidates, ...first } = await transaction(system, async (ctx) => ({
    ...(await read(ctx, asked)),
    candidates: await providerCandidates({ ctx, input: { bot_id: asked.bot_id } }),
  }));
  if (isOurs(first.own)) return timed(first.own);
  const settled = first.own.kind === "fact" && first.own.answered;
  if (candidates.length === 0 && settled) return timed(first.own);
  const { gathered, own } = (await readByMeaning(system, asked, first.gathered)) ?? first;
  if (candidates.length === 0) return timed(own);
  onAsking?.();
  const { property_id } = gathered.knowledge.speaker;
  const reach = reachOf(system, { bot_id: asked.bot_id, property_id });
  return timed(await answerWithProvider({ gathered, fallback: own, candidates, reach, onText, signal }));
}

type Asked = z.output<typeof answerQuestionInput>;
type Read = { gathered: Gathered; own: Answer };

/** Homes shown as cards are ours too: text and cards are one answer. */
const isOurs = ({ kind, cards }: Answer) => !FOR_PROVIDERS.has(kind) || (cards?.length ?? 0) > 0;

async function read(ctx: TxCtx, asked: Asked, vector: TextVector | null = null): Promise<Read> {
  const gathered = await gatherSources(ctx, { ...asked, vector });
  return { gathered, own: answerFromKnowledge(gathered.question, gathered.knowledge, gathered.reading) };
}

/** The same with passages found by meaning, where the organization's passages have vectors; null otherwise. */
async function readByMeaning(ctx: Ctx, asked: Asked, { reading }: Gathered): Promise<Read | null> {
  const question = maskPersonal(reading.message);
  const vector = await embedQuestion({ ctx, input: { question, bot_id: asked.bot_id } });
  if (!vector) return null;
  const again = await transaction(ctx, (ctx) => read(ctx, asked, vector));
  return isOurs(again.own) ? null : again;
}

/** What tools may read: this bot's sources and homes, in transactions of their own. */
function reachOf(ctx: Ctx, { bot_id, property_id }: { bot_id: string; property_id?: string }): Reach {
  return {
    search: async (question) => {
      const found = await retrieve({ ctx, input: { bot_id, property_id, question, limit: PASSAGES_PER_SEARCH } });
      return found.filter((passage) => passage.source_type !== "question_answer" && (passage.property_id ?? property_id) === property_id);
    },
    homes: () => transaction(ctx, async (ctx) => (await loadKnowledge(ctx, { bot_id })).homes),
  };
}
