import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { ALL_LISTINGS, ALL_QUESTIONS } from "@/lib/domain/answers/questions/all-questions";
import { percentile, type Table } from "./figures";
import { fillUp, placeListing } from "./place-listing";

const SIZES = [100, 500, 2_000];
const QUESTIONS_A_SIZE = 200;
/** Put first and not counted: a server that has answered for a minute is what buyers meet. */
const WARMING = 60;
/** Answered before any source is looked at. */
const SHORT = new Set(["talk", "fair_housing"]);

/**
 * Engine time through the database by the number of passages of one home. Every question is put once in all, so that
 * none is in a cache; each size gets every third of them. The home's own caches are warm after its first question.
 */
export async function measureSpeed(): Promise<Table> {
  const listing = ALL_LISTINGS[0];
  if (!listing) throw new Error("no listing to ask of");
  const questions = [
    ...new Map(ALL_QUESTIONS.filter(({ kind }) => !SHORT.has(kind)).map((question) => [question.asks, question])).values(),
  ];
  const warm = await placeListing(listing);
  for (const { asks } of questions.splice(0, WARMING))
    await answerQuestion({ ctx: warm.ctx, input: { bot_id: warm.bot_id, property_id: warm.property_id, message_text: asks } });
  const rows: (string | number)[][] = [];
  let base: number[] | undefined;
  for (const [index, size] of SIZES.entries()) {
    const home = await placeListing(listing);
    await fillUp(home, size);
    const input = { bot_id: home.bot_id, property_id: home.property_id };
    const first = performance.now();
    await answerQuestion({ ctx: home.ctx, input: { ...input, message_text: `Is there a helipad with ${size} lights?` } });
    const cold = performance.now() - first;
    const times: number[] = [];
    const own: number[] = [];
    for (const { asks, history } of questions.filter((_, at) => at % SIZES.length === index).slice(0, QUESTIONS_A_SIZE)) {
      const started = performance.now();
      const cpu = process.cpuUsage();
      await answerQuestion({ ctx: home.ctx, input: { ...input, message_text: asks, history: history ?? [] } });
      times.push(performance.now() - started);
      const { user, system } = process.cpuUsage(cpu);
      own.push((user + system) / 1000);
    }
    const figures = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
    base ??= figures;
    const ratio = (at: number) => `${((figures[at] ?? 0) / (base?.[at] || 1)).toFixed(2)}x`;
    rows.push([
      size,
      times.length,
      ...figures.map((ms) => ms.toFixed(1)),
      ratio(0),
      ratio(1),
      ratio(2),
      percentile(own, 0.95).toFixed(1),
      cold.toFixed(0),
    ]);
  }
  return {
    head: ["passages", "questions", "p50 ms", "p95 ms", "p99 ms", "p50 ratio", "p95 ratio", "p99 ratio", "own CPU p95 ms", "first ms"],
    rows,
  };
}
