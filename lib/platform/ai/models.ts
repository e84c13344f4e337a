import type { Provider } from "./types";

/** US dollars per million tokens. */
export type Price = { input: number; output: number; cached: number };

export type Model = {
  provider: Provider;
  model_name: string;
  kind: "chat" | "embedding";
  speed: "fast" | "medium" | "slow";
  vision: boolean;
  tools: boolean;
  /** Thinks before it writes: its thoughts count against the output limit, and it takes no temperature. */
  reasons: boolean;
  price: Price | null;
  /** An embedding's length as the provider gives it. */
  dims?: number;
  /** The length that is asked for instead. */
  shortened_dims?: number;
};

/** Where the prices were read, and when. They age; a model without a price costs "unknown", never nothing. */
export const PRICES_READ = {
  at: "2026-11-20",
  sources: [
    "https://github.com/github/docs/blob/main/data/tables/copilot/models-and-pricing.yml",
    "https://platform.claude.com/docs/en/about-claude/models/overview",
    "https://openai.com/api/pricing",
    "https://ai.google.dev/gemini-api/docs/pricing",
  ],
};

type Row = [model_name: string, speed: Model["speed"], traits: string, input?: number, output?: number, cached?: number];

/** traits: v sees pictures, t calls tools, r reasons. */
const CHAT: Record<Provider, Row[]> = {
  openai: [
    ["gpt-6.1-sol", "slow", "vtr"],
    ["gpt-6.1-terra", "medium", "vtr"],
    ["gpt-6-sol", "slow", "vtr"],
    ["gpt-6-luna", "fast", "vtr"],
    ["gpt-5.6-sol", "slow", "vtr", 5, 30, 0.5],
    ["gpt-5.6-terra", "medium", "vtr", 2, 12, 0.2],
    ["gpt-5.6-luna", "fast", "vtr", 0.2, 1.2, 0.02],
    ["gpt-5.5", "slow", "vtr", 5, 30, 0.5],
    ["gpt-5.4", "medium", "vtr", 2.5, 15, 0.25],
    ["gpt-5.4-mini", "fast", "vtr", 0.75, 4.5, 0.075],
    ["gpt-5.4-nano", "fast", "vtr", 0.2, 1.25, 0.02],
    ["gpt-5-mini", "fast", "vtr", 0.25, 2, 0.025],
    ["gpt-4.1", "medium", "vt", 2, 8, 0.5],
    ["gpt-4.1-mini", "fast", "vt", 0.4, 1.6, 0.1],
    ["gpt-4.1-nano", "fast", "vt", 0.1, 0.4, 0.025],
    ["gpt-4o", "medium", "vt", 2.5, 10, 1.25],
    ["gpt-4o-mini", "fast", "vt", 0.15, 0.6, 0.075],
  ],
  anthropic: [
    ["claude-opus-5-5", "slow", "vtr", 4, 20, 0.4],
    ["claude-sonnet-5-5", "medium", "vtr", 2, 10, 0.2],
    ["claude-haiku-5-5", "fast", "vtr"],
    ["claude-fable-5-1", "slow", "vtr", 10, 50, 1],
    ["claude-opus-5", "slow", "vtr", 5, 25, 0.5],
    ["claude-sonnet-5", "medium", "vtr", 2, 10, 0.2],
    ["claude-sonnet-4-6", "medium", "vt", 3, 15, 0.3],
    ["claude-sonnet-4-5", "medium", "vt", 3, 15, 0.3],
    ["claude-haiku-4-5", "fast", "vt", 1, 5, 0.1],
  ],
  gemini: [
    ["gemini-4-argon", "slow", "vtr"],
    ["gemini-3.8-flash", "medium", "vtr"],
    ["gemini-3.7-flash", "medium", "vtr"],
    ["gemini-3.6-flash", "medium", "vtr"],
    ["gemini-3.5-flash", "medium", "vtr", 1.5, 9, 0.15],
    ["gemini-3.5-flash-lite", "fast", "vtr"],
    ["gemini-flash-latest", "medium", "vtr"],
    ["gemini-flash-lite-latest", "fast", "vtr"],
    ["gemini-pro-latest", "slow", "vtr"],
    ["gemini-2.5-pro", "slow", "vtr", 1.25, 10, 0.125],
    ["gemini-2.5-flash", "fast", "vtr", 0.3, 2.5, 0.03],
    ["gemini-2.5-flash-lite", "fast", "vtr", 0.1, 0.4, 0.01],
  ],
  huggingface: [
    ["meta-llama/Llama-3.3-70B-Instruct", "medium", "t"],
    ["Qwen/Qwen3-32B", "medium", "tr"],
    ["deepseek-ai/DeepSeek-V3.1", "medium", "t"],
    ["openai/gpt-oss-120b", "medium", "tr"],
  ],
  ollama: [
    ["llama3.2", "fast", "t", 0, 0, 0],
    ["qwen3", "medium", "tr", 0, 0, 0],
    ["gemma3", "medium", "v", 0, 0, 0],
    ["gpt-oss:20b", "slow", "tr", 0, 0, 0],
  ],
};

type EmbeddingRow = [provider: Provider, model_name: string, dims: number, shortened_dims?: number, input?: number];

/** 768 numbers are enough for a few thousand passages and need a quarter of the room. */
const EMBEDDING: EmbeddingRow[] = [
  ["openai", "text-embedding-3-small", 1536, 768, 0.02],
  ["openai", "text-embedding-3-large", 3072, 1024, 0.13],
  ["openai", "text-embedding-ada-002", 1536, undefined, 0.1],
  ["gemini", "gemini-embedding-001", 3072, 768, 0.15],
  ["huggingface", "intfloat/multilingual-e5-large", 1024],
  ["huggingface", "BAAI/bge-base-en-v1.5", 768],
  ["huggingface", "BAAI/bge-small-en-v1.5", 384],
  ["ollama", "nomic-embed-text", 768, undefined, 0],
  ["ollama", "embeddinggemma", 768, undefined, 0],
  ["ollama", "bge-m3", 1024, undefined, 0],
  ["ollama", "mxbai-embed-large", 1024, undefined, 0],
  ["ollama", "all-minilm", 384, undefined, 0],
];

const price = (input?: number, output?: number, cached?: number): Price | null =>
  input === undefined ? null : { input, output: output ?? 0, cached: cached ?? input };

/** Every model that is known by name, the recommended ones of a provider first. */
export const MODELS: Model[] = [
  ...Object.entries(CHAT).flatMap(([provider, rows]) =>
    rows.map(
      ([model_name, speed, traits, input, output, cached]): Model => ({
        provider: provider as Provider,
        model_name,
        kind: "chat",
        speed,
        vision: traits.includes("v"),
        tools: traits.includes("t"),
        reasons: traits.includes("r"),
        price: price(input, output, cached),
      }),
    ),
  ),
  ...EMBEDDING.map(
    ([provider, model_name, dims, shortened_dims, input]): Model => ({
      provider,
      model_name,
      kind: "embedding",
      speed: "fast",
      vision: false,
      tools: false,
      reasons: false,
      price: price(input),
      dims,
      shortened_dims,
    }),
  ),
];

/** The model that is asked when nobody chose one: quick, cheap, with tools. */
export const DEFAULT_MODEL: Record<Provider, string> = {
  openai: "gpt-5.4-mini",
  anthropic: "claude-haiku-4-5",
  gemini: "gemini-3.5-flash",
  huggingface: "meta-llama/Llama-3.3-70B-Instruct",
  ollama: "llama3.2",
};

/** As above, for embeddings; Anthropic has none. */
export const DEFAULT_EMBEDDING_MODEL: Partial<Record<Provider, string>> = {
  openai: "text-embedding-3-small",
  gemini: "gemini-embedding-001",
  huggingface: "intfloat/multilingual-e5-large",
  ollama: "nomic-embed-text",
};

const SEES = /vision|llava|gemma3|-vl|vl:|qwen2\.5vl|minicpm-v|pixtral/i;
const QUICK = /mini|nano|lite|haiku|flash|luna|small|[:-][1-8]b\b/i;
const THINKS = /^(o\d|gpt-[5-9])|claude-[a-z]+-[5-9]|gemini-([3-9]|2\.5)|qwen3|gpt-oss|deepseek-r/i;

/** What is known of a model: by its name, by the longest known beginning (`claude-haiku-4-5-20251001`), else what its name suggests. */
export function modelOf(provider: Provider, modelName: string): Model {
  const known = MODELS.filter((model) => model.provider === provider);
  const exact = known.find((model) => model.model_name === modelName);
  if (exact) return exact;
  const dated = known
    .filter((model) => modelName.startsWith(model.model_name) && /^[-:@]/.test(modelName.slice(model.model_name.length)))
    .filter(
      (model) =>
        provider === "ollama" || /^[-:@]?(\d{4,}|latest|fastest|cheapest|preview)/.test(modelName.slice(model.model_name.length + 1)),
    )
    .sort((a, b) => b.model_name.length - a.model_name.length)[0];
  if (dated) return { ...dated, model_name: modelName };
  const cloud = provider === "openai" || provider === "anthropic" || provider === "gemini";
  return {
    provider,
    model_name: modelName,
    kind: /embed|bge|e5-|minilm/i.test(modelName) ? "embedding" : "chat",
    speed: QUICK.test(modelName) ? "fast" : "medium",
    vision: cloud || SEES.test(modelName),
    tools: true,
    reasons: THINKS.test(modelName),
    price: provider === "ollama" ? { input: 0, output: 0, cached: 0 } : null,
  };
}
