import { z } from "zod";
import { apiTime, dayInput, timeInput, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { emailAddress, typedText } from "@/lib/kernel/validation";
import {
  ACTIVITY_TYPES,
  AED_PER_UNIT,
  INTEREST_LEVELS,
  LABELS,
  LEAD_STATUSES,
  MAX_BUDGET_AED,
  OUTCOMES,
  PROPERTY_TYPES,
  SOURCE_TYPES,
  STAGES,
  TASK_PRIORITIES,
  TASK_STATUSES,
  TASK_TYPES,
  TOUR_TYPES,
} from "./constants";
import { FACTORS, OPERATORS } from "./rules/scoring-packs";

const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, `One of ${values.join(", ")}.`);
/** RFC 3339 from outside, a Date from another command. */
const moment = z.union([timeInput, z.date()]);
const amount = z.number("A number.").int("A whole number.").min(0, "Not below zero.").max(Number.MAX_SAFE_INTEGER);
const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, "A currency code such as USD or AED.");

type Budgets = { budget_min?: number | null; budget_max?: number | null; currency?: string | undefined };

/** min < max, and at most 500,000,000 AED or its equivalent (api-v1.md, section 9). */
function checkBudgets(value: Budgets, issues: z.core.$RefinementCtx<unknown>): void {
  const { budget_min, budget_max } = value;
  if (budget_min != null && budget_max != null && budget_min >= budget_max)
    issues.addIssue({ code: "custom", path: ["budget_min"], message: "The lower budget must be below the upper one." });
  const cap = Math.floor(MAX_BUDGET_AED / (AED_PER_UNIT[value.currency ?? "AED"] ?? 1));
  for (const key of ["budget_min", "budget_max"] as const) {
    if ((value[key] ?? 0) > cap)
      issues.addIssue({ code: "custom", path: [key], message: `At most ${cap.toLocaleString("en-US")} ${value.currency ?? "AED"}.` });
  }
}

export const consentInput = z.object({ contact: z.boolean().optional(), marketing: z.boolean().optional() });

const leadData = z
  .object({
    first_name: typedText(100),
    last_name: typedText(100).nullish(),
    email: emailAddress.nullish(),
    phone: z.string().trim().max(40).nullish(),
    nationality: typedText(100).nullish(),
    language_preference: typedText(50).nullish(),
    budget_min: amount.nullish(),
    budget_max: amount.nullish(),
    currency: currency.optional(),
    property_type: z.string().trim().toLowerCase().pipe(oneOf(PROPERTY_TYPES)).nullish(),
    preferred_areas: z.array(typedText(100)).max(50).default([]),
  })
  .superRefine((value, issues) => {
    if (!value.email && !value.phone)
      issues.addIssue({ code: "custom", path: ["phone"], message: "A phone number or an email is needed." });
    checkBudgets(value, issues);
  });

const shortDetail = typedText(300).nullish();
const sourceDetails = z.object({
  campaign_id: shortDetail,
  referrer_agent_id: uuid.nullish(),
  property_id: uuid.nullish(),
  utm_source: shortDetail,
  utm_medium: shortDetail,
  utm_campaign: shortDetail,
  post_id: shortDetail,
  ad_id: shortDetail,
  comment_id: shortDetail,
});

export const captureLeadInput = z.object({
  source_type: oneOf(SOURCE_TYPES),
  lead_data: leadData,
  source_details: sourceDetails.default({}),
  consent: consentInput.optional(),
});
export type CaptureLeadInput = z.input<typeof captureLeadInput>;

export const suggestedProperty = z.object({
  property_id: uuid,
  address: z.string(),
  city: z.string().nullable(),
  price: z.number().nullable(),
  currency: z.string(),
  bedrooms: z.number().nullable(),
  property_type: z.string().nullable(),
});
export type SuggestedProperty = z.input<typeof suggestedProperty>;

export const assignedAgent = z.object({ agent_id: uuid, name: z.string(), phone: z.string().nullable() });

export const capturedLead = z.object({
  success: z.literal(true),
  lead_id: uuid,
  contact_id: uuid,
  assigned_agent: assignedAgent.nullable(),
  lead_score: z.number().int(),
  next_follow_up: apiTime.nullable(),
  suggested_properties: z.array(suggestedProperty),
  duplicate: z.object({ cross_source: z.literal(true), lead_ids: z.array(uuid) }).optional(),
  warnings: z.array(z.string()).optional(),
  message: z.string(),
});
export type CapturedLead = z.input<typeof capturedLead>;

/** Details from a buyer's form or words. */
export const buyerDetails = z.object({
  first_name: typedText(100).nullish(),
  last_name: typedText(100).nullish(),
  email: emailAddress.nullish(),
  phone: z.string().trim().max(40).nullish(),
});
const qualificationTold = z.object({
  budget_min: z.number().optional(),
  budget_max: z.number().optional(),
  timeline_days: z.number().optional(),
  pre_approved: z.boolean().optional(),
  evidence: z.record(z.string(), z.string()).default({}),
});
export type BuyerDetails = z.input<typeof buyerDetails>;
export const captureConversationLeadInput = z.object({
  conversation_id: uuid,
  details: buyerDetails.default({}),
  consent: consentInput.optional(),
  evidence: z.string().max(4000).nullish(),
  tour_requested: z.boolean().default(false),
  qualification: qualificationTold.optional(),
});
export type CaptureConversationLeadInput = z.input<typeof captureConversationLeadInput>;

export const leadFormBody = buyerDetails.extend({ user_session_id: uuid, consent: consentInput.optional() });
export const tourBody = buyerDetails.extend({
  user_session_id: uuid,
  tour_datetime: timeInput,
  tour_type: oneOf(TOUR_TYPES).default("in_person"),
  consent: consentInput.optional(),
});
export const bookTourInput = buyerDetails.extend({
  conversation_id: uuid,
  tour_datetime: moment,
  tour_type: oneOf(TOUR_TYPES).default("in_person"),
  consent: consentInput.optional(),
});
export type BookTourInput = z.input<typeof bookTourInput>;

export const availabilityInput = z.object({
  bot_id: uuid,
  from: z.union([dayInput, timeInput, z.date()]).optional(),
  to: z.union([dayInput, timeInput, z.date()]).optional(),
});
export type AvailabilityInput = z.input<typeof availabilityInput>;
export const tourSlot = z.object({ start: apiTime, end: apiTime });
export const availabilityAnswer = z.object({ time_zone: z.string(), slots: z.array(tourSlot) });

export const activityInput = z.object({
  type: oneOf(ACTIVITY_TYPES),
  notes: typedText(5000).nullish(),
  outcome: oneOf(OUTCOMES).nullish(),
  next_follow_up: moment.nullish(),
});
const interest = z.object({ property_id: uuid, interest_level: oneOf(INTEREST_LEVELS).default("medium") });

export const updateLeadBody = z.object({
  status: oneOf(LEAD_STATUSES).optional(),
  activity: activityInput.optional(),
  property_interests: z.array(interest).max(100).optional(),
  deal_value: amount.nullish(),
  lost_reason: typedText(500).nullish(),
});
export const updateLeadInput = updateLeadBody.extend({ lead_id: uuid });
export type UpdateLeadInput = z.input<typeof updateLeadInput>;

const patchFields = {
  property_type: oneOf(PROPERTY_TYPES).nullish(),
  preferred_areas: z.array(typedText(100)).max(50).optional(),
  budget_min: amount.nullish(),
  budget_max: amount.nullish(),
  currency: currency.optional(),
  property_id: uuid.nullish(),
  timeline_days: z.number().int().min(0).max(3650).nullish(),
  pre_approved: z.boolean().nullish(),
  tour_requested: z.boolean().optional(),
  lost_reason: typedText(500).nullish(),
};
export const patchLeadBody = z.object(patchFields).superRefine(checkBudgets);
export const patchLeadInput = z.object({ ...patchFields, lead_id: uuid }).superRefine(checkBudgets);
export type PatchLeadInput = z.input<typeof patchLeadInput>;

export const stageBody = z.object({ stage: oneOf(STAGES), deal_value: amount.nullish(), lost_reason: typedText(500).nullish() });
export const setStageInput = stageBody.extend({ lead_id: uuid });
export type SetStageInput = z.input<typeof setStageInput>;

/** null: by score and recency again. */
export const labelBody = z.object({ label: oneOf(LABELS).nullable() });
export const setLabelInput = labelBody.extend({ lead_id: uuid });
export type SetLabelInput = z.input<typeof setLabelInput>;

export const reassignBody = z.object({ reason: typedText(500), agent_id: uuid.nullish() });
export const reassignLeadInput = reassignBody.extend({ lead_id: uuid });
export type ReassignLeadInput = z.input<typeof reassignLeadInput>;

export const recordActivityInput = activityInput.extend({ contact_id: uuid, lead_id: uuid.nullish() });
export type RecordActivityInput = z.input<typeof recordActivityInput>;

export const createTaskInput = z.object({
  lead_id: uuid,
  agent_id: uuid.nullish(),
  task_type: oneOf(TASK_TYPES).default("follow_up"),
  due_date: moment,
  priority: oneOf(TASK_PRIORITIES).default("medium"),
  notes: typedText(2000).nullish(),
});
export type CreateTaskInput = z.input<typeof createTaskInput>;

export const updateTaskBody = z.object({
  agent_id: uuid.nullish(),
  task_type: oneOf(TASK_TYPES).optional(),
  due_date: moment.optional(),
  priority: oneOf(TASK_PRIORITIES).optional(),
  status: oneOf(TASK_STATUSES).optional(),
  notes: typedText(2000).nullish(),
});
export const updateTaskInput = updateTaskBody.extend({ task_id: uuid });
export type UpdateTaskInput = z.input<typeof updateTaskInput>;

const flagParam = z.enum(["true", "false"], "true or false.").transform((text) => text === "true");
export const listLeadsInput = pageInput.extend({
  status: oneOf(LEAD_STATUSES).optional(),
  stage: oneOf(STAGES).optional(),
  label: oneOf(LABELS).optional(),
  source_type: z.string().trim().max(50).optional(),
  agent_id: uuid.optional(),
  contact_id: uuid.optional(),
  assigned: z.union([z.boolean(), flagParam]).optional(),
  property_id: uuid.optional(),
  min_score: z.coerce.number().int().min(0).max(100).optional(),
  q: z.string().trim().max(200).optional(),
  start_date: dayInput.optional(),
  end_date: dayInput.optional(),
  sort: z
    .enum(
      ["created_at", "-created_at", "lead_score", "-lead_score", "last_activity", "-last_activity"],
      "One of created_at, lead_score, last_activity, with - for descending.",
    )
    .default("-created_at"),
});
export type ListLeadsInput = z.input<typeof listLeadsInput>;
export const leadIdInput = z.object({ lead_id: uuid });
export type LeadIdInput = z.input<typeof leadIdInput>;

export const listTasksInput = pageInput.extend({
  lead_id: uuid.optional(),
  agent_id: uuid.optional(),
  status: oneOf(TASK_STATUSES).optional(),
  overdue: z.union([z.boolean(), flagParam]).optional(),
  start_date: dayInput.optional(),
  end_date: dayInput.optional(),
  sort: z.enum(["due_date", "-due_date", "created_at", "-created_at"]).default("due_date"),
});
export type ListTasksInput = z.input<typeof listTasksInput>;

export const listActivitiesInput = pageInput.extend({ contact_id: uuid, lead_id: uuid.optional() });
export type ListActivitiesInput = z.input<typeof listActivitiesInput>;

const agentSummary = assignedAgent;
export const leadObject = z.object({
  lead_id: uuid,
  contact_id: uuid,
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language_preference: z.string().nullable(),
  agent_id: uuid.nullable(),
  agent: agentSummary.nullable(),
  conversation_id: uuid.nullable(),
  property_id: uuid.nullable(),
  property_address: z.string().nullable(),
  source_type: z.string(),
  status: oneOf(LEAD_STATUSES),
  stage: oneOf(LEAD_STATUSES),
  label: oneOf(LABELS),
  label_override: oneOf(LABELS).nullable(),
  lead_score: z.number().int(),
  property_type: z.string().nullable(),
  preferred_areas: z.array(z.string()),
  budget_min: z.number().int().nullable(),
  budget_max: z.number().int().nullable(),
  currency: z.string(),
  tour_requested: z.boolean(),
  tour_booked_at: apiTime.nullable(),
  duplicate_lead_ids: z.array(uuid),
  next_follow_up: apiTime.nullable(),
  assigned_at: apiTime.nullable(),
  first_response_at: apiTime.nullable(),
  last_activity_at: apiTime,
  deal_value: z.number().int().nullable(),
  converted_at: apiTime.nullable(),
  lost_reason: z.string().nullable(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type Lead = z.input<typeof leadObject>;

export const taskObject = z.object({
  task_id: uuid,
  lead_id: uuid,
  lead_name: z.string().nullable(),
  agent_id: uuid.nullable(),
  agent_name: z.string().nullable(),
  task_type: z.string(),
  due_date: apiTime,
  priority: oneOf(TASK_PRIORITIES),
  status: oneOf(TASK_STATUSES),
  overdue: z.boolean(),
  notes: z.string().nullable(),
  completed_at: apiTime.nullable(),
  created_at: apiTime,
});
export type Task = z.input<typeof taskObject>;

export const activityObject = z.object({
  activity_id: uuid,
  contact_id: uuid,
  lead_id: uuid.nullable(),
  type: z.string(),
  notes: z.string().nullable(),
  outcome: oneOf(OUTCOMES).nullable(),
  actor_type: z.string(),
  user_id: uuid.nullable(),
  user_name: z.string().nullable(),
  created_at: apiTime,
});
export type Activity = z.input<typeof activityObject>;

export const leadDetail = leadObject.extend({
  score_reasons: z.array(
    z.object({ rule: z.string(), points: z.number().int(), reason: z.string(), evidence: z.string().optional(), at: apiTime }),
  ),
  sources: z.array(z.object({ source_type: z.string(), details: z.record(z.string(), z.unknown()), created_at: apiTime })),
  status_history: z.array(
    z.object({
      from_status: z.string().nullable(),
      to_status: z.string(),
      changed_by: z.string().nullable(),
      deal_value: z.number().nullable(),
      at: apiTime,
    }),
  ),
  assignments: z.array(z.object({ agent_id: uuid, agent_name: z.string(), reason: z.string(), at: apiTime })),
  property_interests: z.array(z.object({ property_id: uuid, address: z.string(), interest_level: oneOf(INTEREST_LEVELS) })),
  activities: z.array(activityObject),
  tasks: z.array(taskObject),
  tours: z.array(z.object({ tour_id: uuid, tour_datetime: apiTime, tour_type: z.string(), status: z.string() })),
  qualification: z.record(z.string(), z.unknown()),
  allowed_statuses: z.array(oneOf(LEAD_STATUSES)),
});
export type LeadDetail = z.input<typeof leadDetail>;

export const scoringRuleObject = z.object({
  rule_id: uuid.optional(),
  name: typedText(200),
  factor: oneOf(FACTORS),
  operator: oneOf(OPERATORS),
  value: z.union([z.string().max(200), z.number(), z.boolean(), z.array(z.union([z.string().max(200), z.number()])).max(200)]),
  points: z.number().int("Whole points.").min(-100, "From -100 to 100.").max(100, "From -100 to 100."),
  active: z.boolean().default(true),
});
export const putScoringRulesInput = z.object({
  market: z.enum(["us", "uae", "other"]).optional(),
  rules: z.array(scoringRuleObject).min(1, "Keep at least one rule.").max(200, "At most 200 rules."),
});
export type PutScoringRulesInput = z.input<typeof putScoringRulesInput>;
export const scoringRulesObject = z.object({ market: z.string(), rules: z.array(scoringRuleObject) });
