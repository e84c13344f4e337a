import { performance } from "node:perf_hooks";
import type { Answer } from "../../schemas";
import { QUESTION_KINDS, type QuestionKind } from "../types";
import { askRawListing, knowledgeOfListing } from "./ask-raw-listing";
import { judgeAnswer, showsAnswer, type Verdict } from "./judge-answer";
import type { RawListing, StrangersQuestion } from "./question-set";

/** `in_view`: right, or not known for sure with the right words of a source quoted. */
export type VerdictCount = Record<Verdict, number> & { of: number; in_view: number };
export type SetMeasure = {
  by_kind: Record<QuestionKind, VerdictCount>;
  questions: number;
  /** Milliseconds of one question, knowledge already loaded. */
  p50_ms: number;
  p95_ms: number;
  /** Share of the unanswerable questions that got a statement, 0..1. */
  invented: number;
};
export type AskedResult = { question: StrangersQuestion; answer: Answer; verdict: Verdict; milliseconds: number };

export type QuestionSet = { listings: RawListing[]; questions: StrangersQuestion[] };

/** Asks everything, one after the other. @throws Error for a question about a listing that there is not */
export async function askQuestionSet({ listings, questions }: QuestionSet): Promise<AskedResult[]> {
  const known = new Map(listings.map((listing) => [listing.listing_id, knowledgeOfListing(listing)]));
  const first = [...known.values()][0];
  if (first) await askRawListing(first, { asks: "How many bedrooms?" }); // what is loaded once is not a question's time
  const results: AskedResult[] = [];
  for (const question of questions) {
    const knowledge = known.get(question.listing);
    if (!knowledge) throw new Error(`No listing ${question.listing}`);
    const start = performance.now();
    const answer = await askRawListing(knowledge, question);
    const milliseconds = performance.now() - start;
    results.push({ question, answer, verdict: judgeAnswer(question, answer), milliseconds });
  }
  return results;
}

const count = (results: AskedResult[]): VerdictCount => {
  const sum: VerdictCount = { right: 0, honest: 0, refused: 0, wrong: 0, of: results.length, in_view: 0 };
  for (const { question, answer, verdict } of results) {
    sum[verdict] += 1;
    if (verdict === "right" || (verdict === "honest" && showsAnswer(question, answer))) sum.in_view += 1;
  }
  return sum;
};

/** Aggregates alone: what a question or an answer was is not in them. */
export function summarizeResults(results: AskedResult[]): SetMeasure {
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const by_kind = Object.fromEntries(
    QUESTION_KINDS.map((kind) => [kind, count(results.filter(({ question }) => question.kind === kind))]),
  ) as Record<QuestionKind, VerdictCount>;
  const { wrong, of } = by_kind.unanswerable;
  return { by_kind, questions: results.length, p50_ms: at(0.5), p95_ms: at(0.95), invented: of === 0 ? 0 : wrong / of };
}

/** One table, a line a kind. */
export function tableOf({ by_kind, questions, p50_ms, p95_ms, invented }: SetMeasure): string {
  const head = `${"kind".padEnd(13)} right      %  in view %  don't know  refused  wrong   of`;
  const lines = QUESTION_KINDS.map((kind) => {
    const { right, honest, refused, wrong, of, in_view } = by_kind[kind];
    const percent = (some: number) => ((100 * some) / Math.max(of, 1)).toFixed(1);
    return `${kind.padEnd(13)} ${String(right).padStart(5)}${percent(right).padStart(7)} ${percent(in_view).padStart(10)} ${String(honest).padStart(11)} ${String(refused).padStart(8)} ${String(wrong).padStart(6)} ${String(of).padStart(4)}`;
  });
  const foot = `${questions} questions; p50 ${p50_ms.toFixed(1)} ms, p95 ${p95_ms.toFixed(1)} ms; invented ${(100 * invented).toFixed(1)} % of the unanswerable`;
  return `${[head, ...lines, foot].join("\n")}\n`;
}
