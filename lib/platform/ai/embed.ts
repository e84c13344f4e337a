import { env } from "@/lib/kernel/env";
import { closeCircuit, countFailure, enterCircuit } from "./circuit-breaker";
import { classifyFailure, ProviderError } from "./classify-failure";
import { ADAPTERS } from "./providers/registry";
import type { Credential, Usage } from "./types";
import { NO_USAGE } from "./usage";

type EmbedInput = {
  credential: Credential;
  model_name: string;
  texts: string[];
  /** Some models place a question and a passage differently. */
  purpose: "document" | "query";
  /** For all batches together; AI_TIMEOUT_MS each unless told. */
  deadline_ms?: number;
  signal?: AbortSignal;
};

/**
 * Texts as vectors of unit length, in their order (a cosine is a dot product then). Shortened models are not normalised by their
 * provider. @throws ProviderError with the failure's class, also where the provider has no embeddings
 */
export async function embedTexts(input: EmbedInput): Promise<{ vectors: Float32Array[]; usage: Usage }> {
  const { credential, model_name, texts } = input;
  const { embed, embed_batch } = ADAPTERS[credential.provider];
  if (!embed) throw new ProviderError(credential.provider, { failure: "model_not_found" });
  const candidate = { credential, model_name };
  if (!enterCircuit(candidate)) throw new ProviderError(credential.provider, { failure: "circuit_open" });
  const vectors: Float32Array[] = [];
  let tokens = 0;
  try {
    for (let from = 0; from < texts.length; from += embed_batch) {
      const batch = texts.slice(from, from + embed_batch);
      const answer = await embed({ ...input, texts: batch, signal: limit(input) });
      if (answer.vectors.length !== batch.length) throw new ProviderError(credential.provider, { failure: "bad_answer" });
      vectors.push(...answer.vectors.map((vector) => unit(vector, credential.provider)));
      tokens += Number.isFinite(answer.input_tokens) ? answer.input_tokens : 0;
    }
  } catch (error) {
    const failure = classifyFailure(error);
    countFailure(candidate, failure.failure, failure.retry_after_ms);
    throw new ProviderError(credential.provider, failure);
  }
  closeCircuit(candidate);
  return { vectors, usage: { ...NO_USAGE, input_tokens: tokens } };
}

function limit({ deadline_ms, signal }: EmbedInput): AbortSignal {
  const timeout = AbortSignal.timeout(Math.min(deadline_ms ?? env().AI_TIMEOUT_MS, env().AI_TIMEOUT_MS));
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

function unit(values: number[], provider: string): Float32Array {
  const length = Math.hypot(...values);
  if (values.length === 0 || !Number.isFinite(length) || length === 0) throw new ProviderError(provider, { failure: "bad_answer" });
  return Float32Array.from(values, (value) => value / length);
}
