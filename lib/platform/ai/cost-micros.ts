import { modelOf } from "./models";
import type { Provider, Usage } from "./types";

/**
 * What a use cost in millionths of a US dollar by the price list of models.ts; null for a model without a price.
 * A dollar per million tokens is a millionth of a dollar per token.
 */
export function costMicros(provider: Provider, modelName: string, usage: Usage): number | null {
  const { price } = modelOf(provider, modelName);
  if (!price) return null;
  const cached = Math.min(usage.cached_tokens, usage.input_tokens);
  return Math.round((usage.input_tokens - cached) * price.input + cached * price.cached + usage.output_tokens * price.output);
}
