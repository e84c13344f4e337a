import type { Provider } from "../types";
import type { ProviderAdapter } from "./adapter";
import { anthropic } from "./anthropic";
import { gemini } from "./gemini";
import { huggingface } from "./huggingface";
import { ollama } from "./ollama";
import { openai } from "./openai";

/** Every provider by its name in the API. */
export const ADAPTERS: Record<Provider, ProviderAdapter> = { openai, anthropic, gemini, huggingface, ollama };
