import type { LanguageModelUsage } from "ai";
import type { Usage } from "./types";

/** Nothing used. */
export const NO_USAGE: Usage = { input_tokens: 0, output_tokens: 0, cached_tokens: 0 };

/** Tokens of two uses together. */
export const addUsage = (a: Usage, b: Usage): Usage => ({
  input_tokens: a.input_tokens + b.input_tokens,
  output_tokens: a.output_tokens + b.output_tokens,
  cached_tokens: a.cached_tokens + b.cached_tokens,
});

/** The SDK's count as ours; what a server did not say counts as nothing. */
export const usageOf = (usage: LanguageModelUsage): Usage => ({
  input_tokens: usage.inputTokens ?? 0,
  output_tokens: usage.outputTokens ?? 0,
  cached_tokens: usage.inputTokenDetails?.cacheReadTokens ?? 0,
});
