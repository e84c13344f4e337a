import { env } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";
import { closeCircuit, countFailure, enterCircuit, releaseProbe } from "./circuit-breaker";
import type { Failure } from "./classify-failure";
import { attempt, type End } from "./internal/attempt";
import { pause } from "./internal/watch";
import { ADAPTERS } from "./providers/registry";
import type { AnswerPart, Attempt, Candidate, FailureClass, StreamAnswerInput } from "./types";
import { NO_USAGE } from "./usage";

/** Silence in the middle of an answer. */
const BETWEEN_PIECES_MS = 10_000;
/** A provider's named wait that is sat out rather than passed on to the next one. */
const WAITABLE_MS = 1_500;
/** Of the time left, for the first words while others wait behind. */
const SHARE_BEFORE_OTHERS = 0.6;
/** Less than this is no use to ask anybody. */
const LEAST_MS = 50;
/** Asking somebody else what one refused is shopping around; a buyer who left needs no answer. */
const ENDS_ALL = new Set<FailureClass>(["refused", "aborted"]);

type Run = StreamAnswerInput & { ends_at: number };
type Outcome = { end: End; spoke: boolean };

/**
 * Asks the candidates in order until one answers. Each try begins with `attempt`; a candidate whose circuit is open is passed over
 * with `failed` alone. After a failure, also in mid-stream, the next one is asked with what the buyer already reads (`said`).
 * Ends with `done`, or with a last `failed`; with no candidates at all it gives nothing. A refusal ends it: nobody else is asked.
 * Never throws for a provider's failure; ending the loop early ends the call.
 */
export async function* streamAnswer(input: StreamAnswerInput): AsyncGenerator<AnswerPart> {
  const run: Run = { ...input, ends_at: performance.now() + input.deadline_ms };
  for (const [index, candidate] of input.candidates.entries()) {
    const last = index === input.candidates.length - 1;
    const failure = yield* askCandidate(run, candidate, last);
    if (!failure || ENDS_ALL.has(failure)) return;
    if (index < input.candidates.length - 1 && timeLeft(run) < LEAST_MS) return;
  }
}

/** One candidate, with its retry. Returns null when it answered. */
async function* askCandidate(run: Run, candidate: Candidate, last: boolean): AsyncGenerator<AnswerPart, FailureClass | null> {
  let shorter = false;
  for (let tries = 1; ; tries += 1) {
    const skipped = whyNot(run, candidate);
    if (skipped) {
      yield { type: "failed", attempt: record(candidate, { failure: skipped }, 0), usage: NO_USAGE };
      return skipped;
    }
    const began = performance.now();
    const { end, spoke }: Outcome = yield* once(run, candidate, last, shorter);
    const milliseconds = Math.round(performance.now() - began);
    if (end.ok) {
      const ok: Attempt = { ...record(candidate, { failure: "aborted" }, milliseconds), outcome: "ok" };
      yield { type: "done", candidate, attempt: ok, usage: end.usage, cut_off: end.cut_off };
      return null;
    }
    yield { type: "failed", attempt: record(candidate, end, milliseconds), usage: end.usage };
    const wait = spoke || tries > 1 ? null : retryIn(end, timeLeft(run));
    if (wait === null) return end.failure;
    shorter = end.failure === "too_long";
    await pause(wait, run.signal);
  }
}

async function* once(run: Run, candidate: Candidate, last: boolean, shorter: boolean): AsyncGenerator<AnswerPart, Outcome> {
  let spoke = false;
  let rushed = false;
  let end: End = { ok: false, failure: "aborted", usage: NO_USAGE };
  try {
    yield { type: "attempt", candidate };
    const left = timeLeft(run);
    const total = Math.min(env().AI_TIMEOUT_MS, left);
    const first = last ? total : Math.min(total, left * SHARE_BEFORE_OTHERS);
    const asked = run.prompt(run.said(), { shorter });
    const messages = shorter ? newerHalf(asked.messages) : asked.messages;
    const limits = { total, first, between: Math.min(total, BETWEEN_PIECES_MS) };
    const { tools, max_output_tokens, signal } = run;
    const words = attempt({ candidate, system: asked.system, messages, tools, max_output_tokens, limits, signal });
    try {
      for (let next = await words.next(); ; next = await words.next()) {
        if (next.done) {
          end = next.value;
          // Too little time was left for it to be its fault.
          rushed = !end.ok && end.failure === "timeout" && first < env().AI_TIMEOUT_MS / 4;
          return { end, spoke };
        }
        spoke = true;
        yield { type: "text", text: next.value };
      }
    } finally {
      await words.return(end);
    }
  } finally {
    settle(candidate, end, rushed);
  }
}

/** Tells the circuit, and the log what failed: never what was said or sent. */
function settle(candidate: Candidate, end: End, rushed: boolean): void {
  if (end.ok) closeCircuit(candidate);
  else if (ENDS_ALL.has(end.failure) || rushed) releaseProbe(candidate);
  else countFailure(candidate, end.failure, end.retry_after_ms);
  if (end.ok) return;
  const { provider, key_id } = candidate.credential;
  log.warn(
    { provider, model_name: candidate.model_name, key_id, failure: end.failure, status: end.status, provider_request_id: end.request_id },
    "an AI provider gave no answer",
  );
}

function whyNot(run: Run, candidate: Candidate): FailureClass | null {
  if (run.signal?.aborted) return "aborted";
  if (timeLeft(run) < LEAST_MS) return "timeout";
  const { provider, api_key } = candidate.credential;
  if (ADAPTERS[provider].needs_key && !api_key) return "unauthorized";
  return enterCircuit(candidate) ? null : "circuit_open";
}

/** Milliseconds before the one retry, with jitter so that many do not come at once; null: none (ai-providers.md, section 5). */
function retryIn({ failure, retry_after_ms = 0 }: Failure, left: number): number | null {
  const jitter = 100 + Math.random() * 300;
  if (failure === "too_long") return 0;
  if (failure === "overloaded" || failure === "network") return left > jitter + 1_000 ? jitter : null;
  // Its time is spent: again only when a whole further attempt fits.
  if (failure === "timeout") return left >= env().AI_TIMEOUT_MS + jitter ? jitter : null;
  const named = failure === "rate_limited" && retry_after_ms > 0 && retry_after_ms <= WAITABLE_MS;
  return named && left > retry_after_ms + 1_000 ? retry_after_ms + jitter : null;
}

/** The newer half of the turns, beginning with a person's. */
function newerHalf<T extends { role: string }>(messages: T[]): T[] {
  const half = messages.slice(Math.floor(messages.length / 2));
  const from = half.findIndex(({ role }) => role === "user");
  return from > 0 ? half.slice(from) : half;
}

const timeLeft = (run: Run) => run.ends_at - performance.now();

function record({ credential, model_name }: Candidate, { failure, status }: Failure, milliseconds: number): Attempt {
  const { provider, key_id } = credential;
  return { provider, model_name, key_id, outcome: failure, ...(status ? { status } : {}), milliseconds };
}
