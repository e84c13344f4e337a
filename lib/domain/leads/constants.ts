import type { LeadStatus } from "@/db/schema/leads";

/** Where a lead can come from (api-v1.md, section 9). */
export const SOURCE_TYPES = [
  "bayut",
  "propertyFinder",
  "dubizzle",
  "website",
  "walk_in",
  "referral",
  "chatbot",
  "qr",
  "messenger",
  "whatsapp",
  "api",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const LEAD_STATUSES = [
  "new",
  "contacted",
  "qualified",
  "viewing_scheduled",
  "negotiation",
  "converted",
  "lost",
] as const satisfies readonly LeadStatus[];
export const OPEN_STATUSES = ["new", "contacted", "qualified", "viewing_scheduled", "negotiation"] as const satisfies readonly LeadStatus[];
/** Seed 003's names of a status. */
export const STAGES = [...LEAD_STATUSES, "won"] as const;
export type Stage = (typeof STAGES)[number];

export const LABELS = ["hot", "warm", "cold"] as const;
export type Label = (typeof LABELS)[number];

export const ACTIVITY_TYPES = ["call", "email", "whatsapp", "viewing", "meeting", "offer_made", "note"] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];
/** Activities by which an agent reaches the buyer: the first one is the first response. */
export const RESPONSE_ACTIVITIES: ReadonlySet<string> = new Set(["call", "email", "whatsapp", "viewing", "meeting"]);
export const OUTCOMES = ["positive", "negative", "neutral"] as const;

export const TASK_TYPES = ["call", "email", "whatsapp", "viewing", "meeting", "follow_up"] as const;
export const TASK_PRIORITIES = ["high", "medium", "low"] as const;
export const TASK_STATUSES = ["pending", "completed", "cancelled"] as const;
export const INTEREST_LEVELS = ["high", "medium", "low"] as const;
export const TOUR_TYPES = ["in_person", "video", "self_guided"] as const;
export const PROPERTY_TYPES = ["house", "apartment", "condo", "townhouse", "villa", "land", "multi_family", "commercial", "other"] as const;

/** A lead without activity for this long goes to another agent (api-v1.md, section 9). */
export const STALE_HOURS = 24;
/** The same phone from the same source within this time is the same inquiry. */
export const DUPLICATE_HOURS = 24;
/** Largest budget in AED, and what one unit of another currency is in AED (pegged or rounded; a cap, no exchange). */
export const MAX_BUDGET_AED = 500_000_000;
export const AED_PER_UNIT: Readonly<Record<string, number>> = {
  AED: 1,
  USD: 3.6725,
  EUR: 4,
  GBP: 4.65,
  CAD: 2.65,
  AUD: 2.4,
  SAR: 0.98,
  QAR: 1.01,
  BHD: 9.74,
  KWD: 11.9,
  OMR: 9.54,
  INR: 0.043,
  MXN: 0.2,
};

/** The words under which a buyer's consent is stored; raised when the wording changes. */
export const CONSENT_WORDING_VERSION = "2026-11-1";
