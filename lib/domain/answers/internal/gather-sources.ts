import { retrieve } from "@/lib/domain/knowledge/retrieve";
import type { TextVector } from "@/lib/domain/knowledge/schemas";
import type { TxCtx } from "@/lib/kernel/transaction";
import { PASSAGE_LIMIT } from "../constants";
import { type Question, type Reading, readKnown } from "../rules/answer-from-knowledge";
import { searchedAsks } from "../rules/ask-by-sense";
import { homeAskedFor } from "../rules/search-homes";
import { searchFor } from "../rules/search-names";
import type { Ask } from "../rules/understand-question";
import { type AnswerQuestionInput, answerLanguage, type EvidencePassage, type HistoryMessage, type Knowledge } from "../schemas";
import { loadKnowledge } from "./load-knowledge";
import { readSenses } from "./read-senses";

/** Asks of one message that sources are searched for; more are answered from facts alone. */
const SEARCHED_ASKS = 3;

/** A message with everything that it may be answered from. */
export type Gathered = { question: Question; reading: Reading; knowledge: Knowledge };

type Asked = Pick<AnswerQuestionInput, "bot_id" | "property_id" | "message_text" | "language"> & {
  history: HistoryMessage[];
  /** The message as a vector (embed-question.ts): passages are then also found by meaning. */
  vector?: TextVector | null;
};

/** Reads what a bot knows of its home, or of the home that the message or the talk names, with the passages that speak of what is asked. */
export async function gatherSources(
  ctx: TxCtx,
  { bot_id, property_id, message_text, language, history, vector }: Asked,
): Promise<Gathered> {
  let knowledge = await loadKnowledge(ctx, { bot_id, property_id });
  const home = knowledge.homes.length > 1 ? homeAskedFor(message_text, history, knowledge.homes) : null;
  if (home) knowledge = await loadKnowledge(ctx, { bot_id, property_id: home.property_id });
  const question = { message_text, language: answerLanguage(language), history };
  const first = readKnown(question, knowledge);
  const sensed = await readSenses(first);
  const of = { bot_id, property_id: knowledge.speaker.property_id };
  const passages = await findPassages(ctx, of, searchedAsks(sensed.understanding), message_text, vector);
  const gathered = { ...knowledge, passages: [...passages, ...knowledge.passages] };
  // The passages' words may tell a typo from a word; most often they change nothing, and the meaning is known already.
  const again = readKnown(question, gathered);
  const same = JSON.stringify(again.understanding) === JSON.stringify(first.understanding);
  const reading = same ? { ...again, understanding: sensed.understanding } : await readSenses(again);
  return { question, reading, knowledge: gathered };
}

/** Passages for each ask. With several homes and none chosen, what one home's sources say is not said of the others. */
async function findPassages(
  ctx: TxCtx,
  of: { bot_id: string; property_id?: string },
  asks: Ask[],
  message_text: string,
  vector: TextVector | null = null,
): Promise<EvidencePassage[]> {
  const found = new Map<string, EvidencePassage>();
  for (const ask of asks.slice(0, SEARCHED_ASKS)) {
    for (const passage of await retrieve({ ctx, input: { ...of, ...searchFor(ask, message_text), vector, limit: PASSAGE_LIMIT } })) {
      const ofThisHome = passage.property_id === null || passage.property_id === of.property_id;
      if (ofThisHome && passage.source_type !== "question_answer") found.set(passage.passage_id, passage);
    }
  }
  return [...found.values()];
}
