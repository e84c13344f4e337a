"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import QRCode from "qrcode";
import { confirmMfa } from "@/lib/domain/auth/confirm-mfa";
import { createApiKey } from "@/lib/domain/auth/create-api-key";
import { removeMfa } from "@/lib/domain/auth/remove-mfa";
import { requestPasswordReset } from "@/lib/domain/auth/request-password-reset";
import { resetPassword } from "@/lib/domain/auth/reset-password";
import { revokeApiKey } from "@/lib/domain/auth/revoke-api-key";
import type { Caller, CreateApiKeyInput, SignedInUser } from "@/lib/domain/auth/schemas";
import { setUpMfa } from "@/lib/domain/auth/set-up-mfa";
import { signIn } from "@/lib/domain/auth/sign-in";
import { signOut } from "@/lib/domain/auth/sign-out";
import { signUp } from "@/lib/domain/auth/sign-up";
import { verifySecondFactor } from "@/lib/domain/auth/verify-second-factor";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { action } from "../action";
import { currentCaller } from "../caller";
import type { Enrolment } from "../enrolment";
import { formAction, textOf } from "../form-action";
import { ownPath } from "../own-path";
import { getPendingActor, getSessionActor } from "../session";
import { clearSession, readSessionClaims, writeSession } from "../session-cookie";

type Call<I> = { ctx: Ctx; input: I };

/** Where a person goes after signing in: first to the second factor, where one is owed. */
async function enter(user: SignedInUser, caller: Caller, callbackUrl: string): Promise<never> {
  await writeSession(user, caller);
  const home = user.role === "platform_admin" ? "/admin" : "/dashboard";
  const next = ownPath(callbackUrl, home);
  const owes = user.second_factor === "pending" || user.mfa_enrollment_required;
  redirect((owes ? `/mfa?callbackUrl=${encodeURIComponent(next)}` : next) as Route);
}

export const signInWithPassword = formAction(["email"], async ({ form, caller }) => {
  const input = { email: textOf(form, "email"), password: textOf(form, "password") };
  return enter(await signIn({ caller, input, secondFactor: "later" }), caller, textOf(form, "callbackUrl"));
});

export const openAccount = formAction(["first_name", "last_name", "email", "org_name", "license_number"], async ({ form, caller }) => {
  const text = (name: string) => textOf(form, name);
  const credentials = { email: text("email"), password: text("password") };
  const name = { first_name: text("first_name"), last_name: text("last_name"), org_name: text("org_name") };
  const region = { locale: await getLocale(), time_zone: text("time_zone") };
  const input = { ...credentials, ...name, ...region, license_number: text("license_number") };
  const refusal = await signUp({ caller, input }).then(
    () => null,
    (error: unknown) => error,
  );
  // Sent twice, or by somebody who forgot that they have an account: with the right password they are let in.
  if (refusal && !(refusal instanceof AppError && refusal.code === "email_taken")) throw refusal;
  const user = await signIn({ caller, input: credentials, secondFactor: "later" }).catch((error: unknown) =>
    Promise.reject(refusal ?? error),
  );
  return enter(user, caller, "/dashboard/new");
});

export const forgotPassword = formAction<{ sent: true }>(["email"], async ({ form, caller }) => {
  await requestPasswordReset({ caller, input: { email: textOf(form, "email") } });
  return { sent: true };
});

export const choosePassword = formAction([], async ({ form, caller }) => {
  const password = textOf(form, "password");
  const { email, purpose } = await resetPassword({ caller, input: { token: textOf(form, "token"), password } });
  if (purpose === "password_reset") redirect("/sign-in?notice=password_changed" as Route);
  return enter(await signIn({ caller, input: { email, password }, secondFactor: "later" }), caller, "/dashboard");
});

export const enrolSecondFactor = formAction<Enrolment>([], async ({ form, caller, previous }) => {
  const session = await getSessionActor();
  if (!session) redirect("/sign-in?callbackUrl=/mfa" as Route);
  const ctx = { actor: session.actor, requestId: caller.requestId, now: caller.now };
  if (form.get("intent") !== "confirm" || previous.data?.step !== "scan") {
    const { otpauth_uri, secret } = await setUpMfa({ ctx });
    const svg = await QRCode.toString(otpauth_uri, {
      type: "svg",
      margin: 2,
      errorCorrectionLevel: "M",
      color: { dark: "#1f1b16", light: "#ffffff" },
    });
    return { step: "scan", secret, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}` };
  }
  const { recovery_codes, user } = await confirmMfa({ ctx, input: { totp_code: textOf(form, "code") } });
  await writeSession(user, caller);
  return { step: "done", recovery_codes };
});

export const showSecondFactor = formAction([], async ({ form, caller }) => {
  const pending = await getPendingActor();
  if (!pending) redirect("/sign-in" as Route);
  const code = textOf(form, "code").trim();
  const input = /^[\d\s]{6,8}$/.test(code) ? { totp_code: code } : { recovery_code: code };
  const ctx = { actor: pending.actor, requestId: caller.requestId, now: caller.now };
  return enter(await verifySecondFactor({ ctx, input }), caller, textOf(form, "callbackUrl"));
});

export const leave = formAction([], async ({ caller }) => {
  const claims = await readSessionClaims();
  if (claims?.sid) await signOut({ caller, input: { session: { organization_id: claims.org, session_id: claims.sid } } });
  await clearSession();
  redirect("/sign-in" as Route);
});

export const removeSecondFactor = action(async ({ ctx, input }: Call<{ code: string }>) => {
  const code = input.code.trim();
  const user = await removeMfa({ ctx, input: /^[\d\s]{6,8}$/.test(code) ? { totp_code: code } : { recovery_code: code } });
  await writeSession(user, await currentCaller());
  return { mfa_enrollment_required: user.mfa_enrollment_required };
});

export const makeApiKey = action(async ({ ctx, input }: Call<CreateApiKeyInput>) => createApiKey({ ctx, input }));

export const endApiKey = action(async ({ ctx, input }: Call<{ api_key_id: string }>) => revokeApiKey({ ctx, input }));
