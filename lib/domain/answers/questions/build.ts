import type { Expected, ListedQuestion, QuestionKind } from "./types";

/** Answered, and each of `parts` stands in it (`a|b`: either). */
export const says = (...parts: string[]): Expected => ({ answered: true, says: parts });

/** Nothing known: said so. */
export const unknown: Expected = { answered: false };

type Pair = [asks: string, expected: Expected];
type Turn = [listing: string, before: string, asks: string, expected: Expected];

/** Questions of one kind about one listing. `checked`: once held out, read after their first run, seen since. */
export const list =
  (kind: QuestionKind) =>
  (listing: string, pairs: Pair[], checked: Pair[] = []): ListedQuestion[] =>
    [...pairs, ...checked].map(([asks, expected]) => ({ kind, listing, asks, expected }));

/** Second questions that only the first one explains. */
export const follow = (turns: Turn[], checked: Turn[] = []): ListedQuestion[] =>
  [...turns, ...checked].map(([listing, before, asks, expected]) => ({
    kind: "follow_up",
    listing,
    asks,
    expected,
    history: [
      { role: "user", message_text: before },
      { role: "bot", message_text: "…" },
    ],
  }));

/** The same, held out: never looked at one by one while the engine is tuned. */
export const unseen = (questions: ListedQuestion[]): ListedQuestion[] => questions.map((question) => ({ ...question, unseen: true }));

/** Every third question held out, by its place: nobody chooses which. */
export const thirdUnseen = (questions: ListedQuestion[]): ListedQuestion[] =>
  questions.map((question, index) => (index % 3 === 2 ? { ...question, unseen: true } : question));
