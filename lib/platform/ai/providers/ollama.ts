import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { embedMany } from "ai";
import { z } from "zod";
import { env } from "@/lib/kernel/env";
import type { ProviderAdapter } from "./adapter";
import { callJson, providerFetch } from "./http";

const client = (apiKey: string | null) =>
  createOpenAICompatible({
    name: "ollama",
    baseURL: `${env().OLLAMA_BASE_URL}/v1`,
    ...(apiKey ? { apiKey } : {}),
    fetch: providerFetch,
    includeUsage: true,
  });
const tags = z.object({ models: z.array(z.object({ name: z.string() })) });

/** Ollama on a machine of one's own, by its OpenAI-compatible routes. It needs no key; a proxy before it may. */
export const ollama: ProviderAdapter = {
  needs_key: false,
  languageModel: (credential, modelName) => client(credential.api_key).chatModel(modelName),
  embed_batch: 64,
  embed: async ({ credential, model_name, texts, purpose, signal }) => {
    const model = client(credential.api_key).embeddingModel(model_name);
    // nomic-embed-text was trained with these two words before each text.
    const before = model_name.startsWith("nomic-embed-text") ? (purpose === "query" ? "search_query: " : "search_document: ") : "";
    const values = texts.map((text) => before + text);
    const { embeddings, usage } = await embedMany({ model, values, maxRetries: 0, abortSignal: signal });
    return { vectors: embeddings, input_tokens: Number.isFinite(usage.tokens) ? usage.tokens : 0 };
  },
  listModels: async (credential, signal) => {
    const headers: Record<string, string> = credential.api_key ? { authorization: `Bearer ${credential.api_key}` } : {};
    const { models } = await callJson({ provider: "ollama", url: `${env().OLLAMA_BASE_URL}/api/tags`, headers, schema: tags, signal });
    return models.map(({ name }) => name);
  },
};
