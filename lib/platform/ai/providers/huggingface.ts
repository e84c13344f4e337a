import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { z } from "zod";
import { env } from "@/lib/kernel/env";
import type { ProviderAdapter } from "./adapter";
import { callJson, modelList, providerFetch } from "./http";

const bearer = (apiKey: string | null) => ({ authorization: `Bearer ${apiKey ?? ""}` });
const vectors = z.array(z.array(z.number()));

/** Hugging Face's router by its OpenAI-compatible chat route; embeddings by the inference route beside it. */
export const huggingface: ProviderAdapter = {
  needs_key: true,
  languageModel: (credential, modelName) =>
    createOpenAICompatible({
      name: "huggingface",
      baseURL: env().HUGGINGFACE_BASE_URL,
      apiKey: credential.api_key ?? "",
      fetch: providerFetch,
      includeUsage: true,
    }).chatModel(modelName),
  embed_batch: 32,
  embed: async ({ credential, model_name, texts, purpose, signal }) => {
    const root = env().HUGGINGFACE_BASE_URL.replace(/\/v1$/, "");
    const model = model_name.split("/").map(encodeURIComponent).join("/");
    // E5 models were trained with these two words before each text.
    const before = /(^|\/)(multilingual-)?e5-/i.test(model_name) ? (purpose === "query" ? "query: " : "passage: ") : "";
    const inputs = texts.map((text) => before + text);
    const url = `${root}/hf-inference/models/${model}/pipeline/feature-extraction`;
    const answer = await callJson({
      provider: "huggingface",
      url,
      headers: bearer(credential.api_key),
      body: { inputs },
      schema: vectors,
      signal,
    });
    return { vectors: answer, input_tokens: 0 };
  },
  listModels: (credential, signal) =>
    callJson({
      provider: "huggingface",
      url: `${env().HUGGINGFACE_BASE_URL}/models`,
      headers: bearer(credential.api_key),
      schema: modelList,
      signal,
    }),
};
