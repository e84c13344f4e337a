import { describe, expect, test } from "vitest";
import type { Answer } from "../schemas";
import { ALL_LISTINGS } from "./all-questions";
import { askKnowledge, isRight, knowledgeOf } from "./ask-listing";
import { FIFTH_ROUND_QUESTIONS } from "./fifth-round";
import { FIFTH_ROUND_TALK } from "./fifth-round-talk";
import type { ListedQuestion, QuestionKind } from "./types";

const QUESTIONS = [...FIFTH_ROUND_TALK, ...FIFTH_ROUND_QUESTIONS];

const results: { question: ListedQuestion; answer: Answer; right: boolean }[] = [];
for (const question of QUESTIONS) {
  const listing = ALL_LISTINGS.find(({ listing_id }) => listing_id === question.listing) ?? null;
  const answer = await askKnowledge(knowledgeOf(question.listing, listing), question);
  results.push({ question, answer, right: isRight(question, answer) });
}

const rate = (kind: string, unseen: boolean) => {
  const own = results.filter(({ question }) => question.kind === kind && (question.unseen ?? false) === unseen);
  return { right: own.filter(({ right }) => right).length, of: own.length };
};

/** Percent that must be right, by kind: on questions seen while tuning, and on those only measured. */
const FLOORS: Partial<Record<QuestionKind, { seen: number; unseen: number }>> = {
  follow_up: { seen: 81, unseen: 80 },
  yes_no: { seen: 95, unseen: 88 },
  several: { seen: 82, unseen: 82 },
  typo: { seen: 88, unseen: 68 },
};

describe("a message read as what it asks", () => {
  test("a table of rates", () => {
    const lines = Object.keys(FLOORS).map((kind) => {
      const [seen, held] = [rate(kind, false), rate(kind, true)];
      return `  ${kind.padEnd(13)} seen ${`${seen.right}/${seen.of}`.padEnd(8)} only measured ${held.right}/${held.of}`;
    });
    process.stdout.write(`Fifth round, right of asked (${QUESTIONS.length})\n${lines.join("\n")}\n`);
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(200);
  });

  test.each(Object.entries(FLOORS))("%s reaches its rate", (kind, floor) => {
    const percent = ({ right, of }: { right: number; of: number }) => (100 * right) / of;
    expect(percent(rate(kind, false))).toBeGreaterThanOrEqual(floor.seen);
    expect(percent(rate(kind, true))).toBeGreaterThanOrEqual(floor.unseen);
  });
});
