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

export const POLICY_LANGUAGES = ["en", "es", "ar"] as const;
export type PolicyLanguage = (typeof POLICY_LANGUAGES)[number];

export const JURISDICTIONS = ["us", "uae", "other"] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** block: refused. warn: shown, may be kept. note: style or context. off: not looked for. */
export const SEVERITIES = ["block", "warn", "note", "off"] as const;
export type Severity = Exclude<(typeof SEVERITIES)[number], "off">;

/** What written copy is looked at for; a policy gives each its severity (fair-housing.md, 4). */
export const COPY_RULES = [
  "familial_status_block",
  "familial_status_warn",
  "age_warn",
  "older_persons",
  "origin_block",
  "language_block",
  "religion_block",
  "religion_warn",
  "sex_block",
  "sex_warn",
  "orientation_block",
  "orientation_warn",
  "disability_block",
  "disability_warn",
  "income_block",
  "income_warn",
  "animal_block",
  "pets_note",
  "area_warn",
  "school_warn",
  "safety_warn",
  "people_warn",
  "style_note",
] as const;
export type CopyRule = (typeof COPY_RULES)[number];

/** Where copy stands. */
export const COPY_KINDS = ["description", "greeting", "question", "answer", "disclaimer"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Longest text that is checked at once. */
export const MAX_COPY_CHARACTERS = 20_000;
