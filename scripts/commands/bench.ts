import { openBenchDatabase } from "../bench/database";
import type { Section } from "../bench/report";
import { show, surroundings, writeReport } from "../bench/report";
import { untilSignal } from "../until-signal";

const PARTS = ["answers", "provider", "speed", "recall", "unseen"] as const;
type Part = (typeof PARTS)[number];

/** `npm run bench`: how often answers are right, how fast, and what is found. All parts together write BENCHMARKS.md. */
export async function run(args: string[]): Promise<void> {
  const wanted = PARTS.filter((part) => args.length === 0 || args.includes(part));
  const database = await openBenchDatabase();
  untilSignal(
    () => database.close(),
    () => process.exit(1),
  );
  const around = surroundings(database.version);
  console.log(around.join("\n"));
  const sections: Section[] = [];
  try {
    for (const part of wanted) {
      for (const section of await WORK[part]()) {
        sections.push(section);
        show(section);
      }
    }
    if (wanted.length === PARTS.length) writeReport(around, sections);
  } finally {
    await database.close();
  }
  process.exit(0);
}

const WORK: Record<Part, () => Promise<Section[]>> = { answers, provider, speed, recall, unseen };

async function answers(): Promise<Section[]> {
  const { judgeAll, placeAll, seenAndHeldOut } = await import("../bench/answers");
  const { ALL_QUESTIONS } = await import("@/lib/domain/answers/questions/all-questions");
  const { answerQuestion } = await import("@/lib/domain/answers/answer-question");
  const judged = await judgeAll(ALL_QUESTIONS, await placeAll(), ({ ctx, bot_id, property_id }, { asks, history = [] }) =>
    answerQuestion({ ctx, input: { bot_id, property_id, message_text: asks, history } }),
  );
  return [
    {
      title: "Answers of the built-in engine, through the database",
      method: `The ${judged.length} questions of lib/domain/answers/questions over its listings, stored as a realtor's data is and asked one by one. "Held out" questions were written beforehand and never looked at while tuning. "Unknown": it says that it does not know, or asks which of two is meant. "Invented": it says anything else than what the question's own row expects.`,
      table: seenAndHeldOut(judged),
    },
  ];
}

/** Every fourth question: a provider's answer takes as long as it streams. */
const PROVIDER_SHARE = 4;

async function provider(): Promise<Section[]> {
  const { placeAll } = await import("../bench/answers");
  const { BEHAVIOURS, countedWith, judgeWithProvider } = await import("../bench/provider");
  const { ALL_QUESTIONS } = await import("@/lib/domain/answers/questions/all-questions");
  const { QUESTION_KINDS } = await import("@/lib/domain/answers/questions/types");
  const questions = ALL_QUESTIONS.filter((_, index) => index % PROVIDER_SHARE === 0);
  const results = await judgeWithProvider(questions, await placeAll());
  return BEHAVIOURS.map((behaviour) => {
    const judged = results.get(behaviour) ?? [];
    const rows = QUESTION_KINDS.map((kind) => [
      kind,
      ...countedWith(
        behaviour,
        judged.filter(({ question }) => question.kind === kind),
      ),
    ]);
    return {
      title: `With a provider that ${behaviour}`,
      method: `Every fourth question, the whole way over HTTP to a stand-in that speaks OpenAI's protocol and ${behaviour}. Its sentences are verified one by one before a buyer reads them; what fails is replaced by the engine's own answer. "Beside": true words that stand in the place of lies and miss the question.`,
      table: {
        head: ["kind", "asked", "right %", "unknown", "beside", "invented"],
        rows: [...rows, ["all", ...countedWith(behaviour, judged)]],
      },
    };
  });
}

async function speed(): Promise<Section[]> {
  const { measureSpeed } = await import("../bench/speed");
  return [
    {
      title: "Engine time by the number of passages",
      method:
        "From `answerQuestion` to its answer: reading the question (with the offline encoder), loading facts, searching, composing, verifying; one bot, one home, one question after the other, none asked twice, after sixty that are not counted. The ratio is to the smallest size. `own CPU`: what this process itself worked for an answer, Postgres apart; it tells a busy machine from a slow engine. `first`: the home's first question after a change, which counts its words anew.",
      table: await measureSpeed(),
    },
  ];
}

async function recall(): Promise<Section[]> {
  const { measureRecall } = await import("../bench/recall");
  return [
    {
      title: "Retrieval: is the passage with the answer found",
      method:
        "Each listing with 2,000 passages of a building's records around its own, which speak of roofs, garages and pets as well. A hit is a passage that holds the words of the right answer. The engine reads the first 12.",
      table: await measureRecall(),
    },
  ];
}

async function unseen(): Promise<Section[]> {
  const { outsidersRates } = await import("../bench/unseen");
  const heldOut = await outsidersRates("held_out");
  const development = await outsidersRates("development");
  const section = (title: string, method: string, rates: typeof heldOut): Section[] =>
    rates ? [{ title, method, table: rates.table, after: rates.summary }] : [];
  return [
    ...section(
      "Questions that nobody tuned on",
      'A fourth stranger\'s, over ten raw listings of ten formats; nobody who works on the engine has read them. "In view": right, or not known for sure with the right words of a source quoted beside the offer to ask. The engine in memory, from pasted text to answer.',
      heldOut,
    ),
    ...section(
      "A stranger's questions that were tuned on later",
      "The second set. Its misses were first read on November 20, 2026, at 22:10 UTC: what tuning on a set does to its own rates, beside what it does to those of the set above.",
      development,
    ),
  ];
}
