import { costMicros } from "@/lib/platform/ai/cost-micros";
import { DEFAULT_MODEL, MODELS, PRICES_READ } from "@/lib/platform/ai/models";
import { PROVIDERS } from "@/lib/platform/ai/types";
import type { ModelChoices } from "./schemas";

/** An answer as they are: passages, rules and a little history in, three sentences out. */
const TYPICAL = { input_tokens: 3_000, output_tokens: 150, cached_tokens: 0 };

/** The models that are known by name, for each provider, with the one that is asked when none is chosen. Data, no query. */
export function modelChoices(): ModelChoices {
  const entries = PROVIDERS.map((provider) => {
    const models = MODELS.filter((model) => model.provider === provider && model.kind === "chat").map(({ model_name, speed }) => ({
      model_name,
      speed,
      answer_micros: costMicros(provider, model_name, TYPICAL),
    }));
    return [provider, { standard: DEFAULT_MODEL[provider], models }] as const;
  });
  return Object.fromEntries(entries) as ModelChoices;
}

/** The day on which the price list was read, `2026-11-20`. */
export const pricesReadAt = (): string => PRICES_READ.at;
