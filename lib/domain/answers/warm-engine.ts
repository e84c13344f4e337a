import { readSenses } from "./internal/read-senses";
import { readQuestion } from "./rules/answer-from-knowledge";

/** Has the sentence encoder and the bank of phrases ready before the first buyer asks. Never throws. */
export async function warmEngine(): Promise<void> {
  await readSenses(readQuestion({ message_text: "Where would I park?" }));
}
