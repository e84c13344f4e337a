import { ALL_LISTINGS } from "@/lib/domain/answers/questions/all-questions";
import { isRight } from "@/lib/domain/answers/questions/ask-listing";
import { RAW_LISTINGS } from "@/lib/domain/answers/questions/raw-listings";
import { type ListedQuestion, QUESTION_KINDS } from "@/lib/domain/answers/questions/types";
import type { Answer } from "@/lib/domain/answers/schemas";
import { percent, type Table } from "./figures";
import { type Placed, placeListing, placeRawListing } from "./place-listing";

/** `unknown`: it says that it does not know what it was given. `invented`: it says something else than is so. */
export type Outcome = "right" | "unknown" | "invented";
export type Judged = { question: ListedQuestion; outcome: Outcome; text: string };

/** Every listing of the question sets in the database, by its id. */
export async function placeAll(): Promise<Map<string, Placed>> {
  const placed = new Map<string, Placed>();
  for (const listing of ALL_LISTINGS) placed.set(listing.listing_id, await placeListing(listing));
  for (const name of Object.keys(RAW_LISTINGS)) {
    const home = await placeRawListing(name);
    if (home) placed.set(name, home);
  }
  return placed;
}

/** Puts questions one after the other and judges what is said. */
export async function judgeAll(
  questions: ListedQuestion[],
  placed: Map<string, Placed>,
  ask: (home: Placed, question: ListedQuestion) => Promise<Answer>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const home = placed.get(question.listing);
    if (!home) continue;
    const answer = await ask(home, question);
    judged.push({ question, outcome: outcomeOf(question, answer), text: answer.bot_response_text });
  }
  return judged;
}

function outcomeOf(question: ListedQuestion, answer: Answer): Outcome {
  if (isRight(question, answer)) return "right";
  return answer.answered ? "invented" : "unknown";
}

/** Right, unknown and invented by kind; the held-out questions beside those that were tuned on. */
export function seenAndHeldOut(judged: Judged[]): Table {
  const rows = QUESTION_KINDS.map((kind) => {
    const own = judged.filter(({ question }) => question.kind === kind);
    const part = (heldOut: boolean) => counted(own.filter(({ question }) => (question.unseen ?? false) === heldOut));
    return [kind, ...part(false), ...part(true)];
  });
  const head = ["kind", "seen", "right %", "unknown", "invented", "held out", "right %", "unknown", "invented"];
  return { head, rows: rows.filter((row) => row[1] !== 0 || row[5] !== 0) };
}

/** Asked, percent right, unknown, invented. */
function counted(judged: Judged[]): (string | number)[] {
  const of = (outcome: Outcome) => judged.filter((each) => each.outcome === outcome).length;
  return [judged.length, percent(of("right"), judged.length), of("unknown"), of("invented")];
}
