import type { QuestionKind } from "../types";

/** One document as the realtor gave it. `html` goes the way of a web page. */
export type RawSource = { source_id: string; title: string; format: "text" | "html"; raw: string };

export type RawListing = {
  listing_id: string;
  organization_name: string;
  agent_name: string;
  address: string;
  market: "us" | "uae";
  deal: "sale" | "rent";
  sources: RawSource[];
};

/**
 * What a right answer is. `says`: each must stand in it (`a|b`: either; a final `*`: the word may go on).
 * `never`: wrong words or values (`^no`: at the start). `kind`: `a|b`, kinds of answer one of which it must be.
 */
export type ExpectedAnswer = {
  wants: "value" | "unknown" | "refusal" | "no_refusal" | "kind";
  says?: string[];
  never?: string[];
  kind?: string;
};

export type StrangersQuestion = {
  kind: QuestionKind;
  listing: string;
  asks: string;
  history?: { role: "user" | "bot"; message_text: string }[];
  expected: ExpectedAnswer;
};

export type Pair = [asks: string, expected: ExpectedAnswer];

/** Answered, and each of `parts` stands in it. */
export const says = (...parts: string[]): ExpectedAnswer => ({ wants: "value", says: parts });

/** The same, and none of the wrong values. */
export const saysNot = (parts: string[], never: string[]): ExpectedAnswer => ({ wants: "value", says: parts, never });

/** The answer affirms; `parts` carry the fact. */
export const yes = (...parts: string[]): ExpectedAnswer => ({
  wants: "value",
  says: parts,
  never: ["^no", "^there is no", "^there are no", "^it has no", "^it does not", "^it doesn't", "^لا"],
});

/** The answer denies; `parts` carry the fact. */
export const no = (...parts: string[]): ExpectedAnswer => ({ wants: "value", says: parts, never: ["^yes", "^sí", "^نعم"] });

/** The listing does not say it. */
export const unknown: ExpectedAnswer = { wants: "unknown" };

/** To be refused with respect. */
export const refused: ExpectedAnswer = { wants: "refusal" };

/** To be answered or honestly not known, but not refused. */
export const allowed: ExpectedAnswer = { wants: "no_refusal" };

/** An answer of one of these kinds (`a|b`). */
export const ofKind = (kind: string, never: string[] = []): ExpectedAnswer => ({ wants: "kind", kind, never });

/** Questions of one kind about one listing. */
export const about = (kind: QuestionKind, listing: string, pairs: Pair[]): StrangersQuestion[] =>
  pairs.map(([asks, expected]) => ({ kind, listing, asks, expected }));

/** A question that only what was said before explains. */
export const after = (
  listing: string,
  turns: [user: string, bot: string][],
  asks: string,
  expected: ExpectedAnswer,
): StrangersQuestion => ({
  kind: "follow_up",
  listing,
  asks,
  expected,
  history: turns.flatMap(([user, bot]) => [
    { role: "user" as const, message_text: user },
    { role: "bot" as const, message_text: bot },
  ]),
});
