import { describe, expect, test } from "vitest";
import type { Answer } from "../schemas";
import { askKnowledge, isRight } from "./ask-listing";
import { PACKED_LISTINGS } from "./packed-listings";
import { PACKED_QUESTIONS } from "./packed-questions-two";
import { knowledgeOfText } from "./raw-knowledge";
import { type ListedQuestion, QUESTION_KINDS, type QuestionKind } from "./types";

const known = Object.fromEntries(
  Object.entries(PACKED_LISTINGS).map(([name, { text, deal, market }]) => [name, knowledgeOfText(text, deal, market)]),
);
const { SHOW_SEEN } = process.env;

const results: { question: ListedQuestion; answer: Answer; right: boolean }[] = [];
for (const question of PACKED_QUESTIONS) {
  const knowledge = known[question.listing];
  if (!knowledge) throw new Error(`No listing ${question.listing}`);
  const answer = await askKnowledge(knowledge, question);
  results.push({ question, answer, right: isRight(question, answer) });
}

const rate = (kind: QuestionKind, unseen: boolean) => {
  const own = results.filter(({ question }) => question.kind === kind && (question.unseen ?? false) === unseen);
  return { right: own.filter(({ right }) => right).length, of: own.length };
};

/** Percent that must be right, by kind: on questions seen while tuning, and on those only measured. */
const FLOORS: Partial<Record<QuestionKind, { seen: number; unseen: number }>> = {
  direct: { seen: 95, unseen: 91 },
  typo: { seen: 88, unseen: 66 },
  yes_no: { seen: 90, unseen: 95 },
  several: { seen: 90, unseen: 80 },
  follow_up: { seen: 75, unseen: 77 },
  unanswerable: { seen: 92, unseen: 89 },
};

describe("packed listings, from the raw text to the answer", () => {
  test("a table of rates", () => {
    const lines = QUESTION_KINDS.filter((kind) => rate(kind, false).of > 0).map((kind) => {
      const [seen, held] = [rate(kind, false), rate(kind, true)];
      return `  ${kind.padEnd(13)} seen ${`${seen.right}/${seen.of}`.padEnd(8)} only measured ${held.right}/${held.of}`;
    });
    process.stdout.write(`Packed listings, right of asked (${PACKED_QUESTIONS.length})\n${lines.join("\n")}\n`);
    if (SHOW_SEEN)
      for (const { question, answer, right } of results)
        if (!right && !question.unseen)
          process.stdout.write(
            `${question.kind} ${question.listing}: ${question.history ? `[${question.history[0]?.message_text}] ` : ""}${question.asks}\n   -> (${answer.answered}, ${answer.kind}) ${answer.bot_response_text}\n   want ${JSON.stringify(question.expected)}\n`,
          );
    expect(PACKED_QUESTIONS.length).toBeGreaterThanOrEqual(250);
  });

  test.each(Object.entries(FLOORS))("%s reaches its rate", (kind, floor) => {
    const percent = ({ right, of }: { right: number; of: number }) => (100 * right) / of;
    expect(percent(rate(kind as QuestionKind, false))).toBeGreaterThanOrEqual(floor.seen);
    expect(percent(rate(kind as QuestionKind, true))).toBeGreaterThanOrEqual(floor.unseen);
  });
});
