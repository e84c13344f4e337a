import type { Expected, ListedQuestion, QuestionKind } from "./types";

/** Answered, and each of `parts` stands in it (`a|b`: either). */
export const says = (...parts: string[]): Expected => ({ answered: true, says: parts });

/** Nothing known: said so. */
export const unknown: Expected = { answered: false };

type Pair = [asks: string, expected: Expected];
type Turn = [listing: string, before: string, asks: string, expected: Expected];

/** Questions of one kind about one listing, the seen ones and the unseen ones. */
export const list =
  (kind: QuestionKind) =>
  (listing: string, seen: Pair[], unseen: Pair[]): ListedQuestion[] => [
    ...seen.map(([asks, expected]) => ({ kind, listing, asks, expected })),
    ...unseen.map(([asks, expected]) => ({ kind, listing, asks, expected, unseen: true })),
  ];

/** Second questions that only the first one explains. */
export const follow = (seen: Turn[], unseen: Turn[]): ListedQuestion[] => [
  ...seen.map((turn) => followUp(turn, false)),
  ...unseen.map((turn) => followUp(turn, true)),
];

function followUp([listing, before, asks, expected]: Turn, unseen: boolean): ListedQuestion {
  return {
    kind: "follow_up",
    listing,
    asks,
    expected,
    history: [
      { role: "user", message_text: before },
      { role: "bot", message_text: "…" },
    ],
    ...(unseen ? { unseen } : {}),
  };
}
