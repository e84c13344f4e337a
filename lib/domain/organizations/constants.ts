/** Market packs: which rules of scoring and Fair Housing apply (product.md). */
export const MARKETS = ["us", "uae", "other"] as const;
export const MFA_POLICIES = ["required", "optional"] as const;
/** Roles that an organization gives; `platform_admin` is the platform's own. */
export const MEMBER_ROLES = ["realtor", "admin"] as const;
export const USER_STATUSES = ["active", "invited", "inactive"] as const;
/** Open leads that an agent holds at most (api-v1.md, section 9). */
export const AGENT_CAPACITY = 50;

/** Whose keys an organization may hold (api-v1-details.md, section 11, 12). */
export const KEY_PROVIDERS = ["openai", "anthropic", "gemini", "huggingface", "ollama"] as const;
export type KeyProvider = (typeof KEY_PROVIDERS)[number];
/** Their own names, the same in every language. */
export const PROVIDER_NAMES: Record<KeyProvider, string> = {
  openai: "OpenAI",
  anthropic: "Anthropic Claude",
  gemini: "Google Gemini",
  huggingface: "Hugging Face",
  ollama: "Ollama",
};
/** Those that answer without a key: Ollama runs on a machine of one's own. */
export const KEYLESS_PROVIDERS: readonly KeyProvider[] = ["ollama"];
export const KEY_STATUSES = ["untested", "valid", "invalid", "no_quota", "unreachable"] as const;
export type KeyStatus = (typeof KEY_STATUSES)[number];

/** What the last test found, by its code, in words for the API; the screens have theirs per language. */
export const KEY_TEST_WORDS = {
  works: "The key works.",
  busy: "The key works. The provider is busy right now and asked us to slow down.",
  model_missing: "The key works, but it may not use this model. Choose another one.",
  wrong_key: "The provider does not accept this key. Check that it was copied whole and was not revoked.",
  no_key: "There is no key to test.",
  no_credit: "The key is right, but its account has no credit or has reached its spending limit.",
  no_answer: "The provider did not answer in time.",
  provider_down: "The provider reports a fault on its side.",
  not_found: "The provider could not be reached from here.",
  refused_in_use: "The provider refused this key while a bot was answering.",
} as const;
export type KeyTestDetail = keyof typeof KEY_TEST_WORDS;
