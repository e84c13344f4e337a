import { createAnthropic } from "@ai-sdk/anthropic";
import { env } from "@/lib/kernel/env";
import type { ProviderAdapter } from "./adapter";
import { callJson, modelList, providerFetch } from "./http";

const baseURL = () => `${env().ANTHROPIC_BASE_URL}/v1`;

/** Anthropic's Messages API. It has no embeddings. */
export const anthropic: ProviderAdapter = {
  needs_key: true,
  languageModel: (credential, modelName) =>
    createAnthropic({ apiKey: credential.api_key ?? "", baseURL: baseURL(), fetch: providerFetch })(modelName),
  embed: null,
  embed_batch: 0,
  listModels: (credential, signal) =>
    callJson({
      provider: "anthropic",
      url: `${baseURL()}/models?limit=1000`,
      headers: { "x-api-key": credential.api_key ?? "", "anthropic-version": "2023-06-01" },
      schema: modelList,
      signal,
    }),
};
