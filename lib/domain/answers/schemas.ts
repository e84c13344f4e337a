import { z } from "zod";
import type { Citation } from "@/db/schema/conversations";
import type { FactValue } from "@/lib/domain/knowledge/schemas";
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

/** One home of a bot that has several. */
export type PortfolioHome = { property_id: string; address: string; facts: KnownFact[] };

/** Whose assistant speaks, and of what. */
export type Speaker = { organization_name: string; agent_name?: string; property_id?: string; address?: string; market?: string };

/** Everything that an answer may be made of. */
export type Knowledge = {
  speaker: Speaker;
  facts: KnownFact[];
  passages: EvidencePassage[];
  approved: ApprovedAnswer[];
  /** Filled for a bot with several homes when none is chosen. */
  homes: PortfolioHome[];
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
  details?: AnswerDetails;
};

export type AnswerDetails = {
  provider: "built_in";
  milliseconds: number;
  /** Of a refusal: what it was about; of an unknown: why. */
  reason?: string;
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
