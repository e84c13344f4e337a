import type { ApprovedAnswer, HistoryMessage, KnownFact } from "../schemas";

export const QUESTION_KINDS = [
  "direct",
  "paraphrase",
  "typo",
  "yes_no",
  "several",
  "follow_up",
  "spanish",
  "arabic",
  "unanswerable",
  "fair_housing",
  "lookalike",
  "talk",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A source as text: paragraphs become passages, a line that begins with `# ` their heading. */
export type ListingSource = { source_id: string; title: string; text: string };

export type Listing = {
  listing_id: string;
  organization_name: string;
  agent_name: string;
  address: string;
  market: "us" | "uae";
  facts: KnownFact[];
  sources: ListingSource[];
  approved: ApprovedAnswer[];
};

/** What a right answer is. `says`: each must stand in it; one string may list alternatives with `|`. */
export type Expected = { answered: boolean; kind?: string; says?: string[]; never?: string[] };

export type ListedQuestion = {
  kind: QuestionKind;
  listing: string;
  asks: string;
  history?: HistoryMessage[];
  expected: Expected;
  /** Written beforehand and never looked at while tuning. */
  unseen?: boolean;
};
