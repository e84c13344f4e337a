import { encodeSentences } from "@/lib/platform/sentence-encoder/encode-sentences";
import { answerFromKnowledge, type Question, type Reading, readKnown } from "../rules/answer-from-knowledge";
import { nearestSenses } from "../rules/nearest-sense";
import { BANK, encodedText } from "../rules/sense-bank";
import { unpackVectors } from "../rules/sense-vectors";
import { wholeAsk } from "../rules/understand-question";
import type { Answer, Knowledge } from "../schemas";
import stored from "./sense-vectors.json";

/** Asks of one message that are encoded; a message with more is a list of plain words. */
const ENCODED_ASKS = 4;
/** Longer asks are told by their beginning: the time to encode grows with each word. */
const ENCODED_CHARACTERS = 160;

let vectors: Float32Array | undefined;

/** The reading with the likely meanings of each ask by likeness, where the encoder is there; else as it was. */
export async function readSenses(reading: Reading): Promise<Reading> {
  const { understanding } = reading;
  if (understanding.language !== "en" || understanding.text === "") return reading;
  const asks = understanding.asks.slice(0, ENCODED_ASKS);
  const whole = asks.length === 1 ? undefined : wholeAsk(understanding.text);
  const encoded = await encodeSentences(
    [...asks, ...(whole ? [whole] : [])].map(({ text }) => encodedText(text).slice(0, ENCODED_CHARACTERS)),
  );
  if (!encoded) return reading;
  const senses = encoded.map((vector) => nearestSenses(vector, BANK, bankVectors()));
  return {
    ...reading,
    understanding: {
      ...understanding,
      asks: understanding.asks.map((ask, index) => (index < asks.length ? { ...ask, senses: senses[index] } : ask)),
      whole: whole && { ...whole, senses: senses[asks.length] },
    },
  };
}

function bankVectors(): Float32Array {
  vectors ??= unpackVectors(stored.vectors);
  return vectors;
}

/** The whole engine on what is known: the message read, its meaning by likeness, the answer. */
export async function answerWithSenses(question: Question, knowledge: Knowledge): Promise<Answer> {
  return answerFromKnowledge(question, knowledge, await readSenses(readKnown(question, knowledge)));
}
