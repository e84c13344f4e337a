import { resetCircuits } from "./circuit-breaker";
import { classifyFailure } from "./classify-failure";
import { generateText } from "./generate-text";
import { chatModels, listModels } from "./list-models";
import { DEFAULT_MODEL } from "./models";
import { ADAPTERS } from "./providers/registry";
import type { Credential, FailureClass } from "./types";

export const KEY_VERDICTS = ["valid", "invalid", "no_quota", "unreachable"] as const;

/** `detail` is a code; the screens and the API have its words. */
export type KeyTest = {
  verdict: (typeof KEY_VERDICTS)[number];
  detail: "works" | "busy" | "model_missing" | "wrong_key" | "no_key" | "no_credit" | "no_answer" | "provider_down" | "not_found";
  models: string[];
  milliseconds: number;
};

const ASK_TIMEOUT_MS = 15_000;
const MOST_MODELS = 500;

/**
 * Whether a key works: lists its models, then asks one of them for a word, as an account without credit may still list, and a key
 * with few rights may not list but answer. Never throws.
 */
export async function testKey(credential: Credential, { model_name }: { model_name?: string } = {}): Promise<KeyTest> {
  const began = performance.now();
  const verdict = (verdict: KeyTest["verdict"], detail: KeyTest["detail"], models: string[] = []): KeyTest => ({
    verdict,
    detail,
    models: models.slice(0, MOST_MODELS),
    milliseconds: Math.round(performance.now() - began),
  });
  const adapter = ADAPTERS[credential.provider];
  if (adapter.needs_key && !credential.api_key) return verdict("invalid", "no_key");
  const listed = await list(credential);
  // 403: a key that may not list; the question below tells.
  if (!Array.isArray(listed) && listed.status !== 403) return verdict(...ofFailure(listed.failure));
  const models = Array.isArray(listed) ? listed : [];
  resetCircuits(credential.key_id);
  const asked = model_name ?? pick(credential, models);
  const answer = await generateText({
    candidates: [{ credential, model_name: asked }],
    system: "Answer with the one word: yes",
    messages: [{ role: "user", content: "Do you work?" }],
    max_output_tokens: 32,
    deadline_ms: ASK_TIMEOUT_MS,
  });
  if (answer.text !== null) return verdict("valid", "works", models);
  const failure = answer.attempts.at(-1)?.outcome;
  return verdict(...ofFailure(failure === "ok" || !failure ? "network" : failure), models);
}

async function list(credential: Credential): Promise<string[] | { failure: FailureClass; status?: number }> {
  try {
    return await listModels(credential);
  } catch (error) {
    return classifyFailure(error);
  }
}

/** The default model, or where it is not on the list (Ollama has what was pulled) the first that is no embedding model. */
function pick({ provider }: Credential, models: string[]): string {
  const standard = DEFAULT_MODEL[provider];
  if (provider !== "ollama" || models.some((name) => name === standard || name === `${standard}:latest`)) return standard;
  return chatModels(models)[0] ?? standard;
}

function ofFailure(failure: FailureClass): [KeyTest["verdict"], KeyTest["detail"]] {
  if (failure === "unauthorized") return ["invalid", "wrong_key"];
  if (failure === "no_quota") return ["no_quota", "no_credit"];
  if (failure === "rate_limited") return ["valid", "busy"];
  if (failure === "model_not_found") return ["valid", "model_missing"];
  if (failure === "timeout") return ["unreachable", "no_answer"];
  if (failure === "overloaded") return ["unreachable", "provider_down"];
  if (failure === "network" || failure === "circuit_open" || failure === "aborted") return ["unreachable", "not_found"];
  // It took the key and answered something else (a refusal, an empty text): the key works.
  return ["valid", "works"];
}
