/** How a question came to the list. */
export const QUESTION_ORIGINS = ["unanswered", "thumbs_down"] as const;
export type QuestionOrigin = (typeof QUESTION_ORIGINS)[number];

export const QUESTION_STATUSES = ["open", "answered", "dismissed"] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** Why a question failed. `gap`: no source speaks of it. `retrieval`: one does, it was not found. `synthesis`: found, no right answer made. */
export const TRIAGES = ["gap", "retrieval", "synthesis", "conflict"] as const;
export type Triage = (typeof TRIAGES)[number];

/** What a rule saw, for the words that give its reason. */
export const TRIAGE_REASONS = [
  "no_source",
  "not_found",
  "other_source",
  "not_made",
  "wrong_answer",
  "sources_disagree",
  "refused",
] as const;
export type TriageReason = (typeof TRIAGE_REASONS)[number];

/** Questions of one status that are clustered; the least asked are left out beyond it. */
export const CLUSTERED_QUESTIONS = 2_000;

/** Wordings of a cluster that are stored beside the first when that one does not cover them. */
export const MOST_WORDINGS = 8;

/** How far back questions count for coverage and replays. */
export const LEARNING_DAYS = 90;

/** Distinct past questions that a replay asks again. */
export const REPLAYED_QUESTIONS = 300;

/** Questions of the first replaying transaction, and of any at least and at most. */
export const REPLAY_CHUNK = { first: 10, least: 5, most: 50 };

/** How long the rows that a replayed change touches may be locked at a time; the questions of a transaction follow from it. */
export const REPLAY_LOCK_MS = 800;

export const REPLAY_OUTCOMES = ["won", "lost", "changed", "same"] as const;
export type ReplayOutcome = (typeof REPLAY_OUTCOMES)[number];

export const REPLAY_CHANGES = ["sources_live", "sources_removed", "source_change", "facts", "settings"] as const;
export type ReplayChangeKind = (typeof REPLAY_CHANGES)[number];

/** Weeks of the answered-rate. */
export const RATE_WEEKS = 12;

/** What buyers ask about any home, in the order in which it is shown when nothing was asked yet. */
export const TOPIC_NAMES = [
  "price",
  "rooms",
  "size",
  "age",
  "fees",
  "taxes",
  "deposit",
  "lease",
  "furnished",
  "parking",
  "heating",
  "cooling",
  "pets",
  "schools",
  "utilities",
  "appliances",
  "condition",
  "basement",
  "outdoor",
  "move_in",
  "tour",
] as const;
export type Topic = (typeof TOPIC_NAMES)[number];
