import { z } from "zod";
import { confirmMfa } from "@/lib/domain/auth/confirm-mfa";
import { issueTokens } from "@/lib/domain/auth/issue-tokens";
import { refreshTokens } from "@/lib/domain/auth/refresh-tokens";
import { removeMfa } from "@/lib/domain/auth/remove-mfa";
import { requestPasswordReset } from "@/lib/domain/auth/request-password-reset";
import { resetPassword } from "@/lib/domain/auth/reset-password";
import {
  type Caller,
  confirmMfaInput,
  refreshTokensInput,
  removeMfaInput,
  requestPasswordResetInput,
  resetPasswordInput,
  signInAnswer,
  signInInput,
  signOutInput,
  signUpInput,
  tokenPair,
} from "@/lib/domain/auth/schemas";
import { setUpMfa } from "@/lib/domain/auth/set-up-mfa";
import { signIn } from "@/lib/domain/auth/sign-in";
import { signOut } from "@/lib/domain/auth/sign-out";
import { signUp } from "@/lib/domain/auth/sign-up";
import { messageAnswer, uuid } from "@/lib/kernel/api-types";
import { AppError } from "@/lib/kernel/errors";
import { operation, type RequestInfo } from "./operation";

const tag = "Authentication";
const open = { kind: "open" } as const;
/** Also people who must still set up the second factor. */
const enrolling = { kind: "session", enrolment: true } as const;

const callerOf = ({ id, now, ip, user_agent }: RequestInfo): Caller => ({ requestId: id, now, address: ip, user_agent });
const bearerOf = (request: RequestInfo) => /^Bearer +(\S+)$/i.exec(request.header("authorization") ?? "")?.[1];

const register = operation({
  method: "post",
  path: "/auth/register",
  tag,
  summary: "Open an organization with its first admin",
  auth: open,
  body: signUpInput,
  status: 201,
  response: z.object({ user_id: uuid, organization_id: uuid, message: z.string() }),
  errors: ["email_taken", "org_name_taken", "license_taken", "weak_password"],
  handler: ({ body, request }) => signUp({ caller: callerOf(request), input: body }),
});

const login = operation({
  method: "post",
  path: "/auth/login",
  tag,
  summary: "Sign in for tokens",
  description:
    "With a second factor set up and no code in the body the answer is 401 `mfa_required`. Where the policy asks for a second factor and none is set up, the answer says `mfa_enrollment_required` and its access token serves /auth/mfa/* and /auth/logout alone.",
  auth: open,
  body: signInInput,
  status: 200,
  response: signInAnswer,
  errors: ["invalid_credentials", "mfa_required", "invalid_code"],
  handler: async ({ body, request }) => {
    const caller = callerOf(request);
    const user = await signIn({ caller, input: body });
    return issueTokens({ caller, user });
  },
});

const refresh = operation({
  method: "post",
  path: "/auth/refresh",
  tag,
  summary: "A new pair for a refresh token",
  description: "The refresh token is spent by this. A spent one presented again, more than ten seconds later, ends the session.",
  auth: open,
  body: refreshTokensInput,
  status: 200,
  response: tokenPair,
  errors: ["invalid_refresh_token"],
  handler: ({ body, request }) => refreshTokens({ caller: callerOf(request), input: body }),
});

const logout = operation({
  method: "post",
  path: "/auth/logout",
  tag,
  summary: "End the session of a refresh token, or of the bearer token",
  auth: open,
  body: signOutInput,
  status: 204,
  errors: ["unauthenticated"],
  handler: async ({ body, request }) => {
    const access_token = bearerOf(request);
    if (!body.refresh_token && !access_token)
      throw new AppError("unauthenticated", "Send the refresh token, or the access token in the Authorization header.");
    await signOut({ caller: callerOf(request), input: { refresh_token: body.refresh_token, access_token } });
    return undefined;
  },
});

const mfaSetup = operation({
  method: "post",
  path: "/auth/mfa/setup",
  tag,
  summary: "Begin to set up the second factor",
  auth: enrolling,
  status: 200,
  response: z.object({ otpauth_uri: z.string(), secret: z.string() }),
  errors: ["mfa_already_enabled"],
  handler: ({ ctx }) => setUpMfa({ ctx }),
});

const mfaConfirm = operation({
  method: "post",
  path: "/auth/mfa/confirm",
  tag,
  summary: "Turn the second factor on with a first code",
  description: "Ends older sessions and access tokens; the answer has a new pair and the ten recovery codes, which are shown this once.",
  auth: enrolling,
  body: confirmMfaInput,
  status: 200,
  response: tokenPair.extend({ recovery_codes: z.array(z.string()) }),
  errors: ["invalid_code", "mfa_not_started", "mfa_already_enabled"],
  handler: async ({ ctx, body, request }) => {
    const { recovery_codes, user } = await confirmMfa({ ctx, input: body });
    const { refresh_token = "", ...tokens } = await issueTokens({ caller: callerOf(request), user });
    return { ...tokens, refresh_token, recovery_codes };
  },
});

const mfaRemove = operation({
  method: "delete",
  path: "/auth/mfa",
  tag,
  summary: "Take the second factor away, against a code of it",
  description: "Takes `totp_code`, or `recovery_code` when the device is lost. Ends all sessions and access tokens: sign in again.",
  auth: { kind: "session" },
  body: removeMfaInput,
  status: 204,
  errors: ["invalid_code", "mfa_not_enabled"],
  handler: async ({ ctx, body }) => {
    await removeMfa({ ctx, input: body });
    return undefined;
  },
});

const forgot = operation({
  method: "post",
  path: "/auth/password/forgot",
  tag,
  summary: "Mail a link to choose a new password",
  description: "Always 202: the answer does not tell whether the address has an account.",
  auth: open,
  body: requestPasswordResetInput,
  status: 202,
  response: messageAnswer,
  handler: async ({ body, request }) => {
    await requestPasswordReset({ caller: callerOf(request), input: body });
    return { message: "If there is an account with this address, a link is on its way." };
  },
});

const reset = operation({
  method: "post",
  path: "/auth/password/reset",
  tag,
  summary: "Choose a password with a mailed link's token",
  description: "Takes the token of a password reset or of an invitation. Ends all sessions; a second factor stays.",
  auth: open,
  body: resetPasswordInput,
  status: 204,
  errors: ["invalid_token", "weak_password"],
  handler: async ({ body, request }) => {
    await resetPassword({ caller: callerOf(request), input: body });
    return undefined;
  },
});

/** Registration, sign-in, tokens, second factor, passwords (api-v1.md, section 1). */
export const authOperations = [register, login, refresh, logout, mfaSetup, mfaConfirm, mfaRemove, forgot, reset];
