export const CHANNELS = ["web", "embed", "messenger", "whatsapp", "api"] as const;
export type Channel = (typeof CHANNELS)[number];
export const COMPLETION_STATUSES = ["in_progress", "complete", "incomplete"] as const;
export const ARCHIVE_STATUSES = ["active", "archived"] as const;
export const QA_STATUSES = ["unchecked", "passed", "issue", "fixed"] as const;
export type QaStatus = (typeof QA_STATUSES)[number];
export const MESSAGE_ROLES = ["user", "bot", "agent"] as const;

/** Characters of a buyer's message: longer ones are refused with words, never cut. */
export const MAX_MESSAGE_CHARACTERS = 4_000;
/** Earlier messages that the answer engine is given. */
export const HISTORY_MESSAGES = 8;
/** The organization's QA comments and notes. */
export const MAX_NOTE_CHARACTERS = 5_000;
