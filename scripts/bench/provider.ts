import { chatbots } from "@/db/schema/bots";
import { prepareAnswer } from "@/lib/domain/answers/prepare-answer";
import type { ListedQuestion } from "@/lib/domain/answers/questions/types";
import { env } from "@/lib/kernel/env";
import { pool } from "@/lib/kernel/transaction";
import { resetCircuits } from "@/lib/platform/ai/circuit-breaker";
import type { Asked, Turn } from "@/lib/platform/ai/stand-in/script";
import { startAiStandIn } from "@/lib/platform/ai/stand-in/server";
import { type Judged, judgeAll } from "./answers";
import { percent } from "./figures";
import type { Placed } from "./place-listing";

export type Behaviour = "answers well" | "lies" | "breaks in mid-stream";
export const BEHAVIOURS: Behaviour[] = ["answers well", "lies", "breaks in mid-stream"];

const LIES =
  "It has 17 bedrooms and a heated pool from 1790 [1]. The price is $12,345 and pets of any size are allowed [2]. Yes, there is a helipad.";
/** What of those lies would show in an answer. */
const LIE = /\b17 bed|\b1790\b|12,345|helipad|any size are allowed/i;
const UNTOLD = "The listing does not say.";

/**
 * The whole way with a provider over HTTP: the stand-in speaks the provider's protocol and knows what is right. `answers
 * well` says the sentence of the given sources that holds the answer, or that the listing does not say.
 */
export async function judgeWithProvider(questions: ListedQuestion[], placed: Map<string, Placed>): Promise<Map<Behaviour, Judged[]>> {
  const standIn = await startAiStandIn();
  standIn.use({ AI_TIMEOUT_MS: 4_000 });
  Object.assign(env(), { OPENAI_API_KEY: "sk-bench" });
  const ai_model_config = {
    provider: "openai",
    model_name: "gpt-bench",
    api_key_id: null,
    temperature: 0,
    fallback: [],
    routing: "preference",
  };
  await pool().db.update(chatbots).set({ ai_model_config });
  const results = new Map<Behaviour, Judged[]>();
  let current: ListedQuestion | undefined;
  try {
    for (const behaviour of BEHAVIOURS) {
      standIn.reset();
      standIn.script((asked) => turnOf(behaviour, asked, current));
      const judged = await judgeAll(questions, placed, (home, question) => {
        current = question;
        resetCircuits();
        const { asks, history = [] } = question;
        return prepareAnswer({ ctx: home.ctx, input: { bot_id: home.bot_id, property_id: home.property_id, message_text: asks, history } });
      });
      results.set(behaviour, judged);
    }
  } finally {
    await standIn.close();
    Object.assign(env(), { OPENAI_API_KEY: undefined });
    await pool().db.update(chatbots).set({ ai_model_config: {} });
  }
  return results;
}

function turnOf(behaviour: Behaviour, asked: Asked, question: ListedQuestion | undefined): Turn {
  if (behaviour === "lies") return { say: LIES, piece_ms: 0 };
  const say = goodAnswer(asked, question);
  if (behaviour === "answers well") return { say, piece_ms: 0 };
  return { say: say.slice(0, Math.ceil(say.length * 0.6)), ends: "cut", piece_ms: 0 };
}

/** The sentences of the given sources that hold what a right answer says, with their numbers. */
function goodAnswer(asked: Asked, question: ListedQuestion | undefined): string {
  const given = asked.messages.at(-1)?.text ?? "";
  const sources = given.split("\n").filter((line) => /^\[\d+\] /.test(line));
  const sentences = (question?.expected.says ?? []).map((part) => sentenceWith(sources, part.split("|")));
  const known = sentences.filter((sentence) => sentence !== null);
  return question?.expected.answered && known.length > 0 ? [...new Set(known)].join(" ") : UNTOLD;
}

function sentenceWith(sources: string[], options: string[]): string | null {
  for (const source of sources) {
    const number = /^\[(\d+)\] (\([^)]*\) )?/.exec(source);
    const text = source.slice(number?.[0].length ?? 0);
    const sentence = text.split(/(?<=[.!?;])\s+/).find((part) => options.some((option) => part.includes(option)));
    if (sentence) return `${sentence.replace(/[.;]?$/, "")} [${number?.[1]}].`;
  }
  return null;
}

/**
 * Asked, percent right, unknown, beside, invented. `beside`: of a lying provider, true words in the place of its lies that
 * miss the question; none of what it said.
 */
export function countedWith(behaviour: Behaviour, judged: Judged[]): (string | number)[] {
  const wrong = judged.filter(({ outcome }) => outcome === "invented");
  const beside = behaviour === "lies" ? wrong.filter(({ text }) => !LIE.test(text)).length : 0;
  const of = (outcome: Judged["outcome"]) => judged.filter((each) => each.outcome === outcome).length;
  return [judged.length, percent(of("right"), judged.length), of("unknown"), beside, wrong.length - beside];
}
