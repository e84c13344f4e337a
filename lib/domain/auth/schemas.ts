import { z } from "zod";
import { apiTime, uuid } from "@/lib/kernel/api-types";
import { ROLES } from "@/lib/kernel/roles";
import { emailAddress, typedText } from "@/lib/kernel/validation";
import { API_SCOPES } from "./constants";
import { isLanguageTag, isTimeZone } from "./rules/region";

/** Where a call comes from, for throttling and for the list of sessions. */
export type Caller = { requestId: string; now: () => Date; address: string; user_agent?: string | null };

/** The policy of rules/password-policy.ts judges a new password; here only that it is text of sane size. */
const password = z.string({ error: "Enter a password." }).min(1, "Enter a password.").max(1024, "This is too long for a password.");

const blankAsNone = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema);

export const signUpInput = z.object({
  email: emailAddress,
  password,
  first_name: typedText(100),
  last_name: typedText(100),
  license_number: blankAsNone(typedText(60).nullish()),
  org_name: typedText(120),
  /** The organization's language and time zone; what is unknown is left at its default, not refused. */
  locale: z.string().max(20).refine(isLanguageTag).optional().catch(undefined),
  time_zone: z.string().max(60).refine(isTimeZone).optional().catch(undefined),
});
export type SignUpInput = z.input<typeof signUpInput>;

/** Six digits, as an authenticator shows them: "123 456" and the number 123456 are understood. */
const totpCode = z.preprocess(
  (value) => {
    if (typeof value === "number") return String(value).padStart(6, "0");
    return typeof value === "string" ? value.replace(/\s/g, "") : value;
  },
  z.string().min(1, "Enter the code.").max(12, "Enter the six digits."),
);
const recoveryCode = z.string().trim().min(1, "Enter the recovery code.").max(80, "Enter one recovery code.");

export const signInInput = z.object({
  email: emailAddress,
  password,
  totp_code: blankAsNone(totpCode.optional()),
  recovery_code: blankAsNone(recoveryCode.optional()),
});
export type SignInInput = z.input<typeof signInInput>;

/** What sign-in found out about the person. */
export type SignedInUser = {
  organization_id: string;
  user_id: string;
  email: string;
  role: (typeof ROLES)[number];
  token_version: number;
  /** `done`: a code was shown; `pending`: one is set up and not yet shown; `none`: none is set up. */
  second_factor: "done" | "pending" | "none";
  mfa_enrollment_required: boolean;
};

export const refreshTokensInput = z.object({ refresh_token: z.string().min(1, "Send the refresh token.").max(400) });
export const signOutInput = z.object({ refresh_token: z.string().max(400).optional() });
export const requestPasswordResetInput = z.object({ email: emailAddress });
export const resetPasswordInput = z.object({ token: z.string().min(1, "The link is incomplete.").max(400), password });
export const confirmMfaInput = z.object({ totp_code: totpCode });
export const removeMfaInput = z.object({
  totp_code: blankAsNone(totpCode.optional()),
  recovery_code: blankAsNone(recoveryCode.optional()),
});

export const createApiKeyInput = z.object({
  name: typedText(100),
  scopes: z
    .array(z.string().refine((scope) => API_SCOPES.includes(scope), "This is not a known scope."))
    .min(1, "Choose at least one scope.")
    .max(API_SCOPES.length)
    .transform((scopes) => [...new Set(scopes)].sort()),
});
export type CreateApiKeyInput = z.input<typeof createApiKeyInput>;
export const revokeApiKeyInput = z.object({ api_key_id: uuid });

export const tokenPair = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number().int().meta({ description: "Seconds that the access token serves." }),
  user_id: uuid,
  organization_id: uuid,
  role: z.enum(ROLES),
});
export type TokenPair = z.output<typeof tokenPair>;

/** A full pair, or what serves to set up the second factor and nothing else. */
export const signInAnswer = tokenPair.extend({
  refresh_token: z.string().optional(),
  mfa_enrollment_required: z.literal(true).optional(),
});

export const apiKeyAnswer = z.object({
  api_key_id: uuid,
  name: z.string(),
  scopes: z.array(z.string()),
  key_hint: z.string().meta({ description: "The last four characters of the key." }),
  last_used_at: apiTime.nullable(),
  created_at: apiTime,
});
export type ApiKeyAnswer = z.input<typeof apiKeyAnswer>;
