import type { ModelMessage } from "ai";
import { streamAnswer } from "./stream-answer";
import type { Attempt, Candidate, Usage } from "./types";
import { addUsage, NO_USAGE } from "./usage";

export type GeneratedText = { attempts: Attempt[]; usage: Usage } & ({ text: string; candidate: Candidate } | { text: null });

type GenerateInput = {
  candidates: Candidate[];
  system: string;
  messages: ModelMessage[];
  max_output_tokens: number;
  deadline_ms: number;
  signal?: AbortSignal;
};

/**
 * A whole text from the first candidate that gives one; what a broken answer had said is thrown away. `text` is null when none did.
 * `usage` counts all attempts. Never throws for a provider's failure.
 */
export async function generateText({ system, messages, ...rest }: GenerateInput): Promise<GeneratedText> {
  const attempts: Attempt[] = [];
  let usage = NO_USAGE;
  let text = "";
  for await (const part of streamAnswer({ ...rest, said: () => "", prompt: () => ({ system, messages }) })) {
    if (part.type === "attempt") text = "";
    else if (part.type === "text") text += part.text;
    else {
      attempts.push(part.attempt);
      usage = addUsage(usage, part.usage);
      if (part.type === "done") return { text: text.trim(), candidate: part.candidate, attempts, usage };
    }
  }
  return { text: null, attempts, usage };
}
