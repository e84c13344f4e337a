import type { ReplayAnswer } from "@/db/schema/ai";
import type { ReplayOutcome } from "../constants";

/** What became of an answer: won when only the later one answers, lost when only the earlier did, changed when its words or values differ. */
export function compareAnswers(before: ReplayAnswer, after: ReplayAnswer): ReplayOutcome {
  if (before.answered !== after.answered) return after.answered ? "won" : "lost";
  return plain(before.text) === plain(after.text) ? "same" : "changed";
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim();
