import type { ModelMessage, ToolSet } from "ai";

export const PROVIDERS = ["openai", "anthropic", "gemini", "huggingface", "ollama"] as const;
export type Provider = (typeof PROVIDERS)[number];

/** A key to a provider. `key_id`: the api_configuration's id, or `platform`; usage and circuits are kept by it. */
export type Credential = { provider: Provider; api_key: string | null; key_id: string };

/** One model that may be asked, with the key to ask it. */
export type Candidate = { credential: Credential; model_name: string; temperature?: number };

/** Why an attempt gave no answer (ai-providers.md, section 5). */
export const FAILURE_CLASSES = [
  "unauthorized",
  "no_quota",
  "rate_limited",
  "overloaded",
  "timeout",
  "network",
  "model_not_found",
  "too_long",
  "refused",
  "bad_request",
  "bad_answer",
  "circuit_open",
  "aborted",
] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

export type Attempt = {
  provider: Provider;
  model_name: string;
  key_id: string;
  outcome: "ok" | FailureClass;
  /** HTTP status, where there was one. */
  status?: number;
  milliseconds: number;
};

/** Tokens of all steps of one attempt. */
export type Usage = { input_tokens: number; output_tokens: number; cached_tokens: number };

/**
 * What a provider is asked. `said`: what the buyer already reads of an answer that broke off; empty at first.
 * The last message has to be a person's: newer models refuse an answer that was begun for them.
 * `shorter`: the last try was too long for the model; older turns are cut by us, passages may be left out here.
 */
export type Prompt = (said: string, options?: { shorter: boolean }) => { system: string; messages: ModelMessage[] };

/** What comes while an answer is made; `attempt` begins each try, `done` or a last `failed` ends it. */
export type AnswerPart =
  | { type: "attempt"; candidate: Candidate }
  | { type: "text"; text: string }
  | { type: "failed"; attempt: Attempt; usage: Usage }
  /** `cut_off`: the limit of tokens ended it, perhaps inside a sentence. */
  | { type: "done"; candidate: Candidate; attempt: Attempt; usage: Usage; cut_off?: boolean };

export type StreamAnswerInput = {
  candidates: Candidate[];
  prompt: Prompt;
  /** What was let through to the buyer so far. */
  said: () => string;
  tools?: ToolSet;
  max_output_tokens: number;
  /** For all attempts together. */
  deadline_ms: number;
  signal?: AbortSignal;
};
