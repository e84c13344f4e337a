import type { AiModelConfig } from "@/lib/domain/bots/schemas";
import type { KeyProvider } from "@/lib/domain/organizations/constants";

/** One model to be asked. `id` is the form's own, so that a choice keeps its place in the page when it moves. */
export type AiStep = { id: number; provider: KeyProvider; model_name: string; api_key_id: string };

/** A bot asks one model first and five after it at most. */
export const MOST_STEPS = 6;

/** The models a bot asks, in order: up to the built-in engine, which ends the list wherever it stands. */
export function stepsOf({ provider, model_name, api_key_id, fallback }: AiModelConfig): AiStep[] {
  const all = [{ provider, model_name, api_key_id }, ...fallback];
  const steps: AiStep[] = [];
  for (const [id, step] of all.entries()) {
    if (step.provider === "built_in") break;
    steps.push({ id, provider: step.provider, model_name: step.model_name ?? "", api_key_id: step.api_key_id ?? "" });
  }
  return steps;
}

/** The list as the command takes it; none: the built-in engine answers alone. */
export function configOf(steps: AiStep[]): Pick<AiModelConfig, "provider" | "model_name" | "api_key_id" | "fallback"> {
  const [first, ...rest] = steps.map(({ provider, model_name, api_key_id }) => ({
    provider,
    model_name: model_name.trim() || null,
    api_key_id: api_key_id || null,
  }));
  return first ? { ...first, fallback: rest } : { provider: "built_in", model_name: null, api_key_id: null, fallback: [] };
}

/** The list with the step at `from` standing at `to`. */
export function moved(steps: AiStep[], from: number, to: number): AiStep[] {
  const step = steps[from];
  if (!step || to < 0 || to >= steps.length) return steps;
  return steps.toSpliced(from, 1).toSpliced(to, 0, step);
}
