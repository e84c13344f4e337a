import { createOpenAI } from "@ai-sdk/openai";
import { embedMany } from "ai";
import { env } from "@/lib/kernel/env";
import { modelOf } from "../models";
import type { ProviderAdapter } from "./adapter";
import { callJson, modelList, providerFetch } from "./http";

const client = (apiKey: string | null) => createOpenAI({ apiKey: apiKey ?? "", baseURL: env().OPENAI_BASE_URL, fetch: providerFetch });

/** OpenAI by the Responses API. Nothing is stored there: `store` is true unless told otherwise. */
export const openai: ProviderAdapter = {
  needs_key: true,
  languageModel: (credential, modelName) => client(credential.api_key).responses(modelName),
  options: (modelName) => ({ openai: { store: false, ...(modelOf("openai", modelName).reasons ? { reasoningEffort: "low" } : {}) } }),
  embed_batch: 256,
  embed: async ({ credential, model_name, texts, signal }) => {
    const model = client(credential.api_key).embeddingModel(model_name);
    const dimensions = modelOf("openai", model_name).shortened_dims;
    const options = dimensions ? { openai: { dimensions } } : undefined;
    const { embeddings, usage } = await embedMany({ model, values: texts, maxRetries: 0, abortSignal: signal, providerOptions: options });
    return { vectors: embeddings, input_tokens: usage.tokens };
  },
  listModels: (credential, signal) =>
    callJson({
      provider: "openai",
      url: `${env().OPENAI_BASE_URL}/models`,
      headers: { authorization: `Bearer ${credential.api_key ?? ""}` },
      schema: modelList,
      signal,
    }),
};
