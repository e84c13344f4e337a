import { describe, expect, test } from "vitest";
import { QUESTION_KINDS, type QuestionKind } from "../types";
import { knowledgeOfListing } from "./ask-raw-listing";
import { type AskedResult, askQuestionSet, type QuestionSet, summarizeResults, tableOf } from "./measure-questions";

/**
 * What a set must keep. `least`: questions of each kind. `floors`: percent right of each kind. `most_invented`: share of
 * the unanswerable that may get a statement; `most_wrong`: share of the answerable that may get a wrong one.
 */
export type SetLimits = {
  least: Record<QuestionKind, number>;
  floors: Record<QuestionKind, number>;
  most_invented: number;
  most_wrong: number;
};

const ANSWERABLE = ["direct", "paraphrase", "typo", "yes_no", "several", "follow_up", "spanish", "arabic"] as const;
/** Milliseconds: a runaway, on however busy a machine. How fast it is, `npm run bench speed` says. */
const MOST_P95_MS = 1_000;

/** Asks a set and tells its rates; with SHOW_MISSES=1 each miss as well, which nobody asks for of the set kept for the report. */
export async function describeSet(title: string, set: QuestionSet, { least, floors, most_invented, most_wrong }: SetLimits): Promise<void> {
  const results = await askQuestionSet(set);
  const measure = summarizeResults(results);
  process.stdout.write(tableOf(measure));
  if (process.env.SHOW_MISSES === "1") for (const result of results) showMiss(result);

  describe(title, () => {
    test("are many, of every kind, and asked once", () => {
      for (const kind of QUESTION_KINDS) expect(measure.by_kind[kind].of, kind).toBeGreaterThanOrEqual(least[kind]);
      const keys = set.questions.filter(({ history }) => !history).map(({ listing, asks }) => `${listing}: ${asks}`);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test.each(set.listings.map((listing) => [listing.listing_id, listing] as const))("%s was read", (_, listing) => {
      const { facts, passages } = knowledgeOfListing(listing);
      expect(facts.length).toBeGreaterThan(5);
      expect(passages.length).toBeGreaterThan(0);
    });

    test.each(QUESTION_KINDS)("%s keeps its floor", (kind) => {
      const { right, of } = measure.by_kind[kind];
      expect((100 * right) / of).toBeGreaterThanOrEqual(floors[kind]);
    });

    test("get few wrong statements, and soon", () => {
      expect(measure.invented).toBeLessThanOrEqual(most_invented);
      const sum = (pick: "wrong" | "of") => ANSWERABLE.reduce((total, kind) => total + measure.by_kind[kind][pick], 0);
      expect(sum("wrong") / sum("of")).toBeLessThanOrEqual(most_wrong);
      expect(measure.p95_ms).toBeLessThan(MOST_P95_MS);
    });
  });
}

function showMiss({ question, answer, verdict }: AskedResult): void {
  if (verdict === "right") return;
  const wanted = JSON.stringify(question.expected.says ?? question.expected.kind ?? question.expected.wants);
  process.stdout.write(
    `${verdict} ${question.kind}/${question.listing}: ${question.asks}\n   wants ${wanted}\n   got [${answer.kind}] ${answer.bot_response_text.replaceAll("\n", " / ")}\n`,
  );
}
