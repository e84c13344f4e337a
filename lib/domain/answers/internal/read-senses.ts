import { encodeSentences } from "@/lib/platform/sentence-encoder/encode-sentences";
import { answerFromKnowledge, type Question, type Reading, readKnown } from "../rules/answer-from-knowledge";
import { textsToEncode, withSenses } from "../rules/ask-by-sense";
import { nearestSenses, type SenseIndex, senseIndex } from "../rules/nearest-sense";
import { BANK } from "../rules/sense-bank";
import { unpackVectors } from "../rules/sense-vectors";
import type { Answer, Knowledge } from "../schemas";
import stored from "./sense-vectors.json";

let index: SenseIndex | undefined;

/** The reading with the likely meanings of each ask by likeness, where the encoder is there; else as it was. */
export async function readSenses(reading: Reading): Promise<Reading> {
  const texts = textsToEncode(reading);
  if (texts.length === 0) return reading;
  const encoded = await encodeSentences(texts);
  if (!encoded) return reading;
  index ??= senseIndex(BANK, unpackVectors(stored.vectors));
  const ready = index;
  return withSenses(
    reading,
    encoded.map((vector, at) => nearestSenses(texts[at] ?? "", vector, ready)),
  );
}

/** The whole engine on what is known: the message read, its meaning by likeness, the answer. */
export async function answerWithSenses(question: Question, knowledge: Knowledge): Promise<Answer> {
  return answerFromKnowledge(question, knowledge, await readSenses(readKnown(question, knowledge)));
}
