/** What a refusal, a referral by the guard or a finding in an answer is about. */
export const GUARD_TOPICS = [
  "area",
  "safety",
  "schools",
  "people",
  "families",
  "disability",
  "offenders",
  "terms",
  "income",
  "accommodation",
  "instructions",
] as const;
export type GuardTopic = (typeof GUARD_TOPICS)[number];
