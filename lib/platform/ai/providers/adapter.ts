import type { LanguageModel, streamText } from "ai";
import type { Credential } from "../types";

export type ProviderOptions = NonNullable<Parameters<typeof streamText>[0]["providerOptions"]>;

export type EmbedRequest = {
  credential: Credential;
  model_name: string;
  texts: string[];
  purpose: "document" | "query";
  signal: AbortSignal;
};

/** What differs between the providers; one file each, all in `registry.ts`. */
export type ProviderAdapter = {
  needs_key: boolean;
  languageModel: (credential: Credential, modelName: string) => Exclude<LanguageModel, string>;
  /** Sent with every question. */
  options?: (modelName: string) => ProviderOptions;
  /** Vectors in the order of the texts, of any length; null: it has no embeddings. */
  embed: ((request: EmbedRequest) => Promise<{ vectors: number[][]; input_tokens: number }>) | null;
  /** Texts that fit one embedding call. */
  embed_batch: number;
  /** Ids of the models the key may use: what answers fast whether it is valid. @throws ProviderError */
  listModels: (credential: Credential, signal: AbortSignal) => Promise<string[]>;
};
