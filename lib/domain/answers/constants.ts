/** Languages the engine answers in; the UI has the same three. */
export const ANSWER_LANGUAGES = ["en", "es", "ar"] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

export const ANSWER_KINDS = ["fact", "passage", "approved", "small_talk", "refusal", "unknown", "tour", "contact"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Characters of a message that are read; the rest changes nothing. */
export const MAX_READ_CHARACTERS = 2_000;

/** Passages asked of retrieval for one question. */
export const PASSAGE_LIMIT = 12;

/** Approved answers compared with one question. */
export const APPROVED_LIMIT = 300;

/** Homes of a bot that a portfolio question looks through, and how many it names. */
export const PORTFOLIO_LIMIT = 200;
export const PORTFOLIO_SHOWN = 4;

/** Earlier messages that a follow-up may refer to. */
export const HISTORY_LIMIT = 6;

/** Share of a question's meaning that a passage must carry to be quoted; below it the answer is "I don't know". */
export const PASSAGE_THRESHOLD = 0.78;

/** Similarity that an approved question must reach to speak for the question asked. */
export const APPROVED_THRESHOLD = 0.75;

/** Longest quotation from a passage, in characters. */
export const MAX_QUOTE_CHARACTERS = 420;
