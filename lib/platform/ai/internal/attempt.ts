import { type ModelMessage, stepCountIs, streamText, type TextStreamPart, type ToolSet } from "ai";
import { classifyFailure, type Failure } from "../classify-failure";
import { modelOf } from "../models";
import { ADAPTERS } from "../providers/registry";
import type { Candidate, Usage } from "../types";
import { addUsage, NO_USAGE, usageOf } from "../usage";
import { type Watch, watch } from "./watch";

// The SDK prints warnings about settings to the console; they may quote what was asked.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** Questions to a model for one answer: four rounds of tools, then words. */
const MOST_STEPS = 5;
/** Thoughts count against the output limit: without room for them the text stays empty. */
const ROOM_FOR_THOUGHTS = 2_000;

export type Ask = {
  candidate: Candidate;
  system: string;
  messages: ModelMessage[];
  tools?: ToolSet;
  max_output_tokens: number;
  /** The whole attempt; until its first words; between two pieces. Milliseconds. */
  limits: { total: number; first: number; between: number };
  signal?: AbortSignal;
};

export type End = ({ ok: true; cut_off: boolean } | ({ ok: false } & Failure)) & { usage: Usage };

type State = { text: boolean; usage: Usage; finish: string; raw: string | undefined; error: unknown; failed: boolean; gap: boolean };

/** Asks one model once. Yields its words (all text blocks, never its thoughts) and returns how it ended; never throws. */
export async function* attempt(ask: Ask): AsyncGenerator<string, End> {
  const guard = watch(ask.limits.total, ask.signal);
  const state: State = { text: false, usage: NO_USAGE, finish: "other", raw: undefined, error: undefined, failed: false, gap: false };
  try {
    if (!guard.why()) yield* read(ask, guard, state);
  } catch (error) {
    state.failed = true;
    state.error = error;
  } finally {
    guard.stop();
  }
  return endOf(state, guard.why());
}

async function* read(ask: Ask, guard: Watch, state: State): AsyncGenerator<string> {
  guard.expect(ask.limits.first);
  const parts = start(ask, guard.signal)[Symbol.asyncIterator]();
  while (true) {
    // A provider or a tool that ignores the signal does not hold us.
    const next = await Promise.race([parts.next(), guard.gone]);
    if (typeof next === "string" || next.done) return;
    const piece = take(next.value, state);
    guard.expect(waitsAnew(next.value) ? ask.limits.first : ask.limits.between);
    if (piece) yield piece;
    if (state.failed) return;
  }
}

function start({ candidate, system, messages, tools, max_output_tokens }: Ask, signal: AbortSignal) {
  const { credential, model_name, temperature } = candidate;
  const adapter = ADAPTERS[credential.provider];
  const { reasons } = modelOf(credential.provider, model_name);
  return streamText({
    model: adapter.languageModel(credential, model_name),
    system,
    messages,
    ...(tools ? { tools, stopWhen: stepCountIs(MOST_STEPS) } : {}),
    ...(temperature === undefined || reasons ? {} : { temperature }),
    maxOutputTokens: max_output_tokens + (reasons ? ROOM_FOR_THOUGHTS : 0),
    maxRetries: 0,
    abortSignal: signal,
    providerOptions: adapter.options?.(model_name),
    // The default prints the error, and with it what was asked.
    onError: () => undefined,
  }).fullStream;
}

/** After these the model is asked again, or has not begun. */
const waitsAnew = (part: TextStreamPart<ToolSet>) =>
  ["start", "start-step", "tool-call", "tool-result", "tool-error", "finish-step"].includes(part.type);

function take(part: TextStreamPart<ToolSet>, state: State): string {
  if (part.type === "text-delta") {
    const piece = state.gap && state.text && !/^\s/.test(part.text) ? ` ${part.text}` : part.text;
    if (!part.text) return "";
    state.gap = false;
    state.text ||= part.text.trim() !== "";
    return piece;
  }
  if (part.type === "text-start") state.gap = true;
  if (part.type === "finish-step") {
    state.usage = addUsage(state.usage, usageOf(part.usage));
    state.finish = part.finishReason;
    state.raw = part.rawFinishReason;
  }
  if (part.type === "error") {
    state.failed = true;
    state.error = part.error;
  }
  return "";
}

function endOf({ text, usage, finish, raw, error, failed }: State, why: "timeout" | "aborted" | null): End {
  if (why) return { ok: false, failure: why, usage };
  if (failed) return { ok: false, ...classifyFailure(error), usage };
  // All of these come with status 200.
  if (finish === "content-filter") return { ok: false, failure: "refused", usage };
  if (finish === "error") return { ok: false, failure: "overloaded", usage };
  if (finish === "other" && raw === undefined) return { ok: false, failure: "network", usage };
  if (!text) return { ok: false, failure: "bad_answer", usage };
  return { ok: true, cut_off: finish === "length", usage };
}
