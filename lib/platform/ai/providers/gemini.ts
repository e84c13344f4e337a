import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { embedMany } from "ai";
import { z } from "zod";
import { env } from "@/lib/kernel/env";
import { modelOf } from "../models";
import type { ProviderAdapter, ProviderOptions } from "./adapter";
import { callJson, providerFetch } from "./http";

const baseURL = () => `${env().GEMINI_BASE_URL}/v1beta`;
const client = (apiKey: string | null) => createGoogleGenerativeAI({ apiKey: apiKey ?? "", baseURL: baseURL(), fetch: providerFetch });
const list = z.object({ models: z.array(z.object({ name: z.string() })).default([]) });

/** Two lines from a listing need no long thoughts, and a buyer waits. From 3 on a level, before that a number of tokens. */
function briefThoughts(modelName: string): ProviderOptions {
  if (!modelOf("gemini", modelName).reasons) return {};
  return { google: { thinkingConfig: modelName.startsWith("gemini-2.5") ? { thinkingBudget: 512 } : { thinkingLevel: "low" } } };
}

/** Google's Gemini API. The key goes into a header: in the query it would stand in logs. */
export const gemini: ProviderAdapter = {
  needs_key: true,
  languageModel: (credential, modelName) => client(credential.api_key)(modelName),
  options: briefThoughts,
  embed_batch: 100,
  embed: async ({ credential, model_name, texts, purpose, signal }) => {
    const model = client(credential.api_key).embeddingModel(model_name);
    const google = {
      taskType: purpose === "query" ? "RETRIEVAL_QUERY" : "RETRIEVAL_DOCUMENT",
      ...(modelOf("gemini", model_name).shortened_dims ? { outputDimensionality: modelOf("gemini", model_name).shortened_dims } : {}),
    };
    const { embeddings, usage } = await embedMany({
      model,
      values: texts,
      maxRetries: 0,
      abortSignal: signal,
      providerOptions: { google },
    });
    return { vectors: embeddings, input_tokens: usage.tokens };
  },
  listModels: async (credential, signal) => {
    const headers = { "x-goog-api-key": credential.api_key ?? "" };
    const { models } = await callJson({ provider: "gemini", url: `${baseURL()}/models?pageSize=200`, headers, schema: list, signal });
    return models.map(({ name }) => name.replace(/^models\//, ""));
  },
};
