import { z } from "zod";
import type { StoredAttempt } from "@/db/schema/ai";
import type { Citation } from "@/db/schema/conversations";
import type { FactValue } from "@/lib/domain/knowledge/schemas";
import type { Attempt, Candidate, Provider, Usage } from "@/lib/platform/ai/types";
import { ANSWER_LANGUAGES, type AnswerKind, type AnswerLanguage } from "./constants";

export type { Citation };

/** One value known of a property, and where from. `confirmed` values win over all others of their field. */
export type KnownFact = {
  /** A key of FACT_FIELDS, `status`, or a free key of the property's own `facts`. */
  field: string;
  value: FactValue;
  /** Money: ISO 4217 code. Area: `sqft`, `sqm`, `acres`. */
  unit?: string;
  /** The words of the source that say it. */
  sentence?: string;
  source_id?: string;
  title?: string;
  url?: string;
  char_start?: number;
  char_end?: number;
  confirmed: boolean;
};

/** A piece of a source that an answer may quote. `content` starts at `char_start` of the source's text. */
export type EvidencePassage = {
  source_id: string;
  title: string;
  url: string | null;
  heading: string | null;
  content: string;
  char_start: number;
};

/** A question with the answer that the realtor wrote or approved. */
export type ApprovedAnswer = { source_id: string; title: string; question: string; answer: string };

/** One home of a bot that has several. `url`: its own listing page, else the bot's page. */
export type PortfolioHome = { property_id: string; address: string; facts: KnownFact[]; photo_url?: string; url?: string };

/** A home as it is shown beside an answer. Texts are in the answer's language. */
export const homeCard = z.object({
  property_id: z.uuid(),
  address: z.string(),
  price_text: z.string(),
  facts_text: z.string(),
  photo_url: z.string().optional(),
  url: z.string(),
});
export type HomeCard = z.infer<typeof homeCard>;

/** Whose assistant speaks, and of what. */
export type Speaker = {
  organization_name: string;
  agent_name?: string;
  property_id?: string;
  address?: string;
  market?: string;
  /** Where the home stands and when it is asked: what decides on the fair-housing policy. */
  state?: string | null;
  city?: string | null;
  asked_at?: Date;
};

/** Everything that an answer may be made of. */
export type Knowledge = {
  speaker: Speaker;
  facts: KnownFact[];
  passages: EvidencePassage[];
  approved: ApprovedAnswer[];
  /** Filled for a bot with several homes when none is chosen. */
  homes: PortfolioHome[];
  /** The bot's other homes, when one is chosen: to compare it with, and to recommend. */
  others?: PortfolioHome[];
};

export type HistoryMessage = { role: "user" | "bot" | "agent"; message_text: string };

/** What the engine says. `details` is for the record (`answer_details`), not for the buyer. */
export type Answer = {
  bot_response_text: string;
  /** false: it said that it does not know. */
  answered: boolean;
  /** It offers the agent, or the agent is needed. */
  handoff: boolean;
  citations: Citation[];
  /** Up to 3, each of which the engine can answer. */
  suggested_questions: string[];
  kind: AnswerKind;
  language: string;
  /** Homes that the answer names, in its order. */
  cards?: HomeCard[];
  details?: AnswerDetails;
  /** Of a tour or a contact that follows an answer: the answer alone, which stays when the wish is answered otherwise. */
  body?: string;
  /** Details of the buyer that a provider pointed out; each stands in the buyer's own words. */
  lead?: PointedOut;
  /** What each provider took that was asked, for the bill; never shown. */
  uses?: ProviderUse[];
};

/** Contact details found in what the buyer wrote. */
export type PointedOut = { first_name?: string; last_name?: string; email?: string; phone?: string };

export type AnswerDetails = {
  /** Whose words the buyer reads; `built_in` also where a provider's were replaced. */
  provider: "built_in" | Provider;
  milliseconds: number;
  /** Of a refusal: what it was about; of an unknown: why. */
  reason?: string;
  model_name?: string;
  /** Each try at a provider, in order. */
  attempts?: StoredAttempt[];
  outcome?: ProviderUse["outcome"];
  /** Sentences of a provider that were replaced by the engine's own, and that were left out. */
  repaired?: number;
  dropped?: number;
  /** What was wrong with them: `number: 4`. */
  faults?: string[];
};

/** One provider's part in an answer. */
export type ProviderUse = {
  candidate: Candidate;
  usage: Usage;
  attempts: Attempt[];
  milliseconds: number;
  outcome: "answered" | "repaired" | "replaced" | "failed";
};

export const answerQuestionInput = z.object({
  bot_id: z.uuid(),
  property_id: z.uuid().nullish(),
  message_text: z.string().max(20_000),
  language: z.string().max(35).nullish(),
  history: z.array(z.object({ role: z.enum(["user", "bot", "agent"]), message_text: z.string() })).default([]),
});
/** Of a bot, or of one of its homes, what a buyer may well ask. */
export const suggestQuestionsInput = z.object({
  bot_id: z.uuid(),
  property_id: z.uuid().nullish(),
  language: z.string().max(35).nullish(),
});
export type SuggestQuestionsInput = z.input<typeof suggestQuestionsInput>;

export type AnswerQuestionInput = z.input<typeof answerQuestionInput>;

/** `es-MX` -> `es`; null for a language the engine has no words for. */
export function answerLanguage(tag: string | null | undefined): AnswerLanguage | null {
  const base = tag?.toLowerCase().split(/[-_]/)[0];
  return ANSWER_LANGUAGES.find((language) => language === base) ?? null;
}
