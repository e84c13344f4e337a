import { describe, expect, test } from "vitest";
import { QUESTION_KINDS, type QuestionKind } from "../types";
import { knowledgeOfListing } from "../unseen/ask-unseen";
import { runUnseen, summarizeUnseen, tableOf } from "../unseen/measure-unseen";
import { HELD_OUT_LISTINGS, HELD_OUT_QUESTIONS } from "./all-held-out";

const LEAST: Record<QuestionKind, number> = {
  direct: 60,
  paraphrase: 60,
  typo: 40,
  yes_no: 45,
  several: 25,
  follow_up: 25,
  spanish: 25,
  arabic: 25,
  unanswerable: 60,
  fair_housing: 40,
  lookalike: 25,
  talk: 10,
};

/** Percent that must be right: three points under what was measured when the set was written. */
const FLOORS: Record<QuestionKind, number> = {
  direct: 86,
  paraphrase: 54,
  typo: 83,
  yes_no: 74,
  several: 57,
  follow_up: 54,
  spanish: 64,
  arabic: 68,
  unanswerable: 80,
  fair_housing: 97,
  lookalike: 72,
  talk: 97,
};

/** Share of the unanswerable that may get a statement: measured 0.162; the bar is 0.02. */
const MOST_INVENTED = 0.19;
const ANSWERABLE = ["direct", "paraphrase", "typo", "yes_no", "several", "follow_up", "spanish", "arabic"] as const;
/** Share of the answerable that may get a statement which is wrong or beside the point: measured 0.095. */
const MOST_WRONG = 0.125;

const results = await runUnseen({ listings: HELD_OUT_LISTINGS, questions: HELD_OUT_QUESTIONS });
const measure = summarizeUnseen(results);
process.stdout.write(tableOf(measure));
if (process.env.SHOW_UNSEEN === "1") {
  for (const { question, answer, verdict } of results) {
    if (verdict === "right" && process.env.SHOW_RIGHT !== "1") continue;
    const wanted = JSON.stringify(question.expected.says ?? question.expected.kind ?? question.expected.wants);
    process.stdout.write(
      `${verdict} ${question.kind}/${question.listing}: ${question.asks}\n   wants ${wanted}\n   got [${answer.kind}] ${answer.bot_response_text.replaceAll("\n", " / ")}\n`,
    );
  }
}

describe("the second set, kept for the report", () => {
  test("is many, of every kind, and asked once", () => {
    for (const kind of QUESTION_KINDS) expect(measure.by_kind[kind].of, kind).toBeGreaterThanOrEqual(LEAST[kind]);
    expect(HELD_OUT_QUESTIONS.length).toBeGreaterThanOrEqual(360);
    const keys = HELD_OUT_QUESTIONS.filter(({ history }) => !history).map(({ listing, asks }) => `${listing}: ${asks}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("is about listings that were read", () => {
    for (const listing of HELD_OUT_LISTINGS) {
      const { facts, passages } = knowledgeOfListing(listing);
      expect(facts.length, listing.listing_id).toBeGreaterThan(5);
      expect(passages.length, listing.listing_id).toBeGreaterThan(0);
    }
  });

  test.each(QUESTION_KINDS)("%s keeps its floor", (kind) => {
    const { right, of } = measure.by_kind[kind];
    expect((100 * right) / of).toBeGreaterThanOrEqual(FLOORS[kind]);
  });

  test("gets few wrong statements", () => {
    expect(measure.invented).toBeLessThanOrEqual(MOST_INVENTED);
    const sum = (pick: "wrong" | "of") => ANSWERABLE.reduce((total, kind) => total + measure.by_kind[kind][pick], 0);
    expect(sum("wrong") / sum("of")).toBeLessThanOrEqual(MOST_WRONG);
  });
});
