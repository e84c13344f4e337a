import { ADAPTERS } from "./providers/registry";
import type { Credential } from "./types";

/** An answer to "what is there" must not take longer. */
const LIST_TIMEOUT_MS = 5_000;

/** Ids of the models a key may use, as its provider lists them. @throws ProviderError */
export function listModels(credential: Credential): Promise<string[]> {
  return ADAPTERS[credential.provider].listModels(credential, AbortSignal.timeout(LIST_TIMEOUT_MS));
}

/** What a provider lists beside models that talk: embeddings, sound, pictures, moderation. */
const NO_CHAT = /embed|whisper|tts|dall-e|image|audio|realtime|moderation|transcri|sora|imagen|veo|aqa|bge-|minilm|rerank/i;

/** Those that can answer a question, by their names. */
export const chatModels = (names: string[]): string[] => names.filter((name) => !NO_CHAT.test(name));
