import { z } from "zod";
import { isLanguageTag, isTimeZone } from "@/lib/domain/auth/rules/region";
import { apiTime, readOnlyFields, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { ROLES } from "@/lib/kernel/roles";
import { emailAddress, optionalText, typedText } from "@/lib/kernel/validation";
import { AGENT_CAPACITY, KEY_PROVIDERS, KEY_STATUSES, MARKETS, MEMBER_ROLES, MFA_POLICIES, USER_STATUSES } from "./constants";
import { languageName } from "./rules/languages";

const timeZone = z.string().max(60).refine(isTimeZone, "A time zone such as America/New_York.");
const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, "A currency code such as USD.")
  .refine(isCurrency, "A currency code such as USD.");
const locale = z.string().trim().max(20).refine(isLanguageTag, "A language tag such as en, es or ar.");

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}

/** The organization's own settings for leads; what each key means is said where leads are worked. */
const leadSettings = z
  .record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean(), z.null(), z.array(z.string().max(200)).max(100)]))
  .refine((settings) => Object.keys(settings).length <= 50, "At most 50 settings.");

export const updateOrganizationInput = z.object({
  org_id: uuid,
  org_name: typedText(120).optional(),
  contact_email: emailAddress.nullable().optional(),
  market: z.enum(MARKETS).optional(),
  time_zone: timeZone.optional(),
  currency: currency.optional(),
  locale: locale.optional(),
  mfa_policy: z.enum(MFA_POLICIES).nullable().optional().meta({ description: "null follows the installation's MFA_POLICY." }),
  lead_settings: leadSettings.optional().meta({ description: "Merged into the settings that are there; null removes a key." }),
});
export type UpdateOrganizationInput = z.input<typeof updateOrganizationInput>;

export const organizationAnswer = z.object({
  organization_id: uuid,
  org_id: uuid,
  org_name: z.string(),
  contact_email: z.string().nullable(),
  market: z.enum(MARKETS),
  time_zone: z.string(),
  currency: z.string(),
  locale: z.string(),
  mfa_policy: z.enum(MFA_POLICIES).nullable(),
  mfa_required: z.boolean().meta({ description: "Whether a second factor is asked of everyone here." }),
  lead_settings: z.record(z.string(), z.unknown()),
  branding_config: z.record(z.string(), z.unknown()),
  created_at: apiTime,
  updated_at: apiTime,
});
export type OrganizationAnswer = z.input<typeof organizationAnswer>;

export const listUsersInput = pageInput.extend({
  role: z.enum(ROLES).optional(),
  status: z.enum(USER_STATUSES).optional(),
  q: z.string().trim().max(100).optional(),
});

export const inviteUserInput = z.object({
  email: emailAddress,
  first_name: typedText(100),
  last_name: typedText(100),
  role: z.enum(MEMBER_ROLES).default("realtor"),
});
export type InviteUserInput = z.input<typeof inviteUserInput>;

export const updateUserInput = z.object({ user_id: uuid, role: z.enum(MEMBER_ROLES).optional(), active: z.boolean().optional() });
export type UpdateUserInput = z.input<typeof updateUserInput>;

const noneIfBlank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);

export const updateMeInput = z.object({
  first_name: typedText(100).optional(),
  last_name: typedText(100).optional(),
  license_number: z.preprocess(noneIfBlank, typedText(60).nullable()).optional(),
  locale: locale.nullable().optional(),
});
export type UpdateMeInput = z.input<typeof updateMeInput>;

export const userAnswer = z.object({
  user_id: uuid,
  organization_id: uuid,
  email: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  role: z.enum(ROLES),
  status: z.enum(USER_STATUSES),
  license_number: z.string().nullable(),
  is_verified: z.boolean().meta({ description: "Whether the platform verified the license." }),
  mfa_enabled: z.boolean(),
  locale: z.string().nullable(),
  agent_id: uuid.nullable(),
  last_sign_in_at: apiTime.nullable(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type UserAnswer = z.input<typeof userAnswer>;

const phone = z.preprocess(
  noneIfBlank,
  z
    .string()
    .trim()
    .regex(/^\+?[\d\s().-]{5,30}$/, "A phone number such as +1 207 555 0142.")
    .nullable(),
);

/** Property types and areas as they are matched with leads: lower case, one spelling. */
const specialization = typedText(60).transform((text) => text.toLowerCase().replace(/[\s-]+/g, "_"));

const language = z
  .string()
  .trim()
  .max(60)
  .transform((text, issues) => {
    const name = languageName(text);
    if (name) return name;
    issues.addIssue({ code: "custom", message: "This is not a language we know. Use its English name or its code." });
    return z.NEVER;
  });

const distinct = (values: string[]) => [...new Set(values)];

const agentFields = {
  user_id: uuid.nullable(),
  full_name: typedText(200),
  email: z.preprocess(noneIfBlank, emailAddress.nullable()),
  phone,
  specializations: z.array(specialization).max(50).transform(distinct),
  areas: z.array(typedText(120)).max(200).transform(distinct),
  languages: z.array(language).max(50).transform(distinct),
  capacity: z.number().int().min(0).max(AGENT_CAPACITY, `At most ${AGENT_CAPACITY} open leads.`),
  active: z.boolean(),
};

export const createAgentInput = z.object({
  ...agentFields,
  user_id: agentFields.user_id.default(null),
  email: agentFields.email.default(null),
  phone: agentFields.phone.default(null),
  specializations: agentFields.specializations.default([]),
  areas: agentFields.areas.default([]),
  languages: agentFields.languages.default([]),
  capacity: agentFields.capacity.default(AGENT_CAPACITY),
  active: agentFields.active.default(true),
});
export type CreateAgentInput = z.input<typeof createAgentInput>;

export const updateAgentInput = z.object(agentFields).partial().extend({ agent_id: uuid });
export type UpdateAgentInput = z.input<typeof updateAgentInput>;

export const listAgentsInput = pageInput.extend({
  active: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  q: z.string().trim().max(100).optional(),
});

export const agentAnswer = z.object({
  agent_id: uuid,
  user_id: uuid.nullable(),
  full_name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  specializations: z.array(z.string()),
  areas: z.array(z.string()),
  languages: z.array(z.string()),
  capacity: z.number().int(),
  active: z.boolean(),
  active_leads: z.number().int(),
  last_assigned_at: apiTime.nullable(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type AgentAnswer = z.input<typeof agentAnswer>;

export const listOutboxInput = pageInput.extend({ to: z.string().trim().toLowerCase().max(254).optional() });

export const outboxMail = z.object({
  email_id: uuid,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  status: z.enum(["queued", "sent", "failed", "outbox"]),
  created_at: apiTime,
});
export type OutboxMail = z.input<typeof outboxMail>;

const providerName = z.enum(KEY_PROVIDERS, `One of ${KEY_PROVIDERS.join(", ")}.`);

/** Keys have no spaces; one that was pasted with them is mended, one with other signs inside is not a key. */
const apiKey = z.preprocess(
  (value) => (typeof value === "string" ? value.trim() || null : value),
  z
    .string()
    .regex(/^[\x21-\x7e]+$/, "A key has no spaces or special signs inside.")
    .min(8, "This is too short for a key.")
    .max(500, "This is too long for a key.")
    .nullable(),
);

const modelName = typedText(200).nullable();
const modelSettings = z
  .object({
    model_name: modelName.optional().meta({ description: "Asked where a bot names no model." }),
    embedding_model: modelName.optional(),
    vision_model: modelName.optional(),
  })
  .catchall(z.union([z.string().max(200), z.number(), z.boolean(), z.null()]))
  .refine((settings) => Object.keys(settings).length <= 20, "At most 20 settings.");

const apiConfigurationFields = {
  label: optionalText(80),
  api_key: apiKey,
  model_settings: modelSettings,
  is_active: z.boolean(),
};

export const createApiConfigurationInput = z.strictObject({
  provider_name: providerName,
  label: apiConfigurationFields.label.default(null),
  api_key: apiConfigurationFields.api_key.default(null).meta({ description: "Never comes back. Ollama needs none." }),
  model_settings: apiConfigurationFields.model_settings.default({}),
  is_active: apiConfigurationFields.is_active.default(true),
});
export type CreateApiConfigurationInput = z.input<typeof createApiConfigurationInput>;

/** The body of a PATCH: `model_settings` is merged, null in it removes a key. The provider stays. */
export const updateApiConfigurationBody = z
  .strictObject({
    provider_name: providerName,
    ...apiConfigurationFields,
    ...readOnlyFields("config_id", "organization_id", "key_hint", "status", "status_detail", "tested_at", "created_at", "updated_at"),
  })
  .partial();
export const updateApiConfigurationInput = z
  .object({ provider_name: providerName, ...apiConfigurationFields })
  .partial()
  .extend({ config_id: uuid });
export type UpdateApiConfigurationInput = z.input<typeof updateApiConfigurationInput>;

export const apiConfigurationIdInput = z.object({ config_id: uuid });
export type ApiConfigurationIdInput = z.infer<typeof apiConfigurationIdInput>;

export const listApiConfigurationsInput = pageInput.extend({ provider_name: providerName.optional() });
export type ListApiConfigurationsInput = z.input<typeof listApiConfigurationsInput>;

/** A provider's key as the API answers it: without the key. */
export const apiConfigurationAnswer = z.object({
  config_id: uuid,
  organization_id: uuid,
  provider_name: providerName,
  label: z.string().nullable(),
  key_hint: z.string().nullable().meta({ description: "The key's last four characters." }),
  model_settings: z.record(z.string(), z.unknown()),
  is_active: z.boolean(),
  status: z.enum(KEY_STATUSES).meta({ description: "What the last test found." }),
  status_detail: z.string().nullable(),
  tested_at: apiTime.nullable(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type ApiConfigurationAnswer = z.input<typeof apiConfigurationAnswer>;

export const apiConfigurationTestAnswer = z.object({
  config_id: uuid,
  status: z.enum(KEY_STATUSES),
  status_detail: z.string(),
  message: z.string(),
  models: z.array(z.string()),
  tested_at: apiTime,
});
export type ApiConfigurationTestAnswer = z.input<typeof apiConfigurationTestAnswer>;

/** A key as a bot's form offers it: what tells it from others, for realtors too. */
export type KeyChoice = Pick<ApiConfigurationAnswer, "config_id" | "provider_name" | "label" | "key_hint" | "is_active" | "status">;

export const listProviderModelsInput = z.object({ provider_name: providerName, config_id: uuid.nullish() });
export type ListProviderModelsInput = z.infer<typeof listProviderModelsInput>;
