/** Statuses of a chatbot: only an active one talks to buyers. */
export const BOT_STATUSES = ["draft", "active", "inactive"] as const;
export type BotStatus = (typeof BOT_STATUSES)[number];

/** Where answers may come from (api-v1-details.md, section 2, 3). `built_in` needs no account and is always the last resort. */
export const AI_PROVIDERS = ["built_in", "openai", "anthropic", "gemini", "huggingface", "ollama"] as const;
export type AiProvider = (typeof AI_PROVIDERS)[number];

/** In which order a bot asks its providers: as they stand, the cheapest first, or the quickest first. */
export const ROUTINGS = ["preference", "cost", "speed"] as const;
export type Routing = (typeof ROUTINGS)[number];

/** How the bot speaks. */
export const TONES = ["friendly", "professional", "concise"] as const;
export type Tone = (typeof TONES)[number];

/** What the lead form may ask for. */
export const LEAD_FIELDS = ["first_name", "last_name", "email", "phone"] as const;

/** Languages of the buyer's page (product.md, Principles). */
export const BOT_LANGUAGES = ["en", "es", "ar"] as const;

/** What the bot says first when the realtor wrote nothing. */
export const DEFAULT_GREETING =
  "Hi, I'm the assistant for this home. Ask me anything about it: I answer from the listing and show you where it says so.";

/** Said below the greeting: what this is and whose answer counts. */
export const DEFAULT_DISCLAIMER = "Answers come from an automated assistant and the listing. Please confirm what matters with the agent.";

/** Offered until questions that fit the listing take their place. */
export const DEFAULT_SUGGESTED_QUESTIONS = [
  "What is the asking price?",
  "How many bedrooms and bathrooms are there?",
  "When can I see it?",
];

/** Longest slug, so that a typed address stays typable. */
export const MAX_SLUG_LENGTH = 48;
