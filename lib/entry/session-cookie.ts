import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { SESSION_ABSOLUTE_DAYS } from "@/lib/domain/auth/constants";
import { startWebSession } from "@/lib/domain/auth/issue-tokens";
import type { Caller, SignedInUser } from "@/lib/domain/auth/schemas";
import { env } from "@/lib/kernel/env";

/** Seconds that the cookie lives; the session behind it may end sooner. */
export const SESSION_SECONDS = SESSION_ABSOLUTE_DAYS * 86_400;
/** Seconds to show the second factor after the first. */
const PENDING_SECONDS = 10 * 60;

/** What the session cookie says, sealed by next-auth. Whether it still holds is asked of the database. */
const claimsSchema = z.object({
  sub: z.uuid(),
  org: z.uuid(),
  ver: z.number().int(),
  /** The session's row; none while the second factor is pending. */
  sid: z.uuid().optional(),
  stage: z.enum(["full", "pending"]),
  /** When a pending one ends, in seconds since 1970: next-auth may renew the cookie around it. */
  until: z.number().optional(),
});
export type SessionClaims = z.infer<typeof claimsSchema>;

/** `Secure` and the `__Host-` name by the scheme of APP_URL: over plain http a browser would drop them. */
export function sessionCookie() {
  const secure = env().APP_URL.startsWith("https:");
  return {
    name: secure ? "__Host-yardsign-session" : "yardsign-session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}

/** A person who just showed who they are, as claims: with a session of their own, or waiting for the second factor. */
export async function claimsFor(user: SignedInUser, caller: Caller): Promise<SessionClaims> {
  const base = { sub: user.user_id, org: user.organization_id, ver: user.token_version };
  if (user.second_factor === "pending")
    return { ...base, stage: "pending", until: Math.floor(caller.now().getTime() / 1000) + PENDING_SECONDS };
  const { session_id } = await startWebSession({ caller, user });
  return { ...base, sid: session_id, stage: "full" };
}

/** The lifetime of claims in seconds. */
const secondsOf = (claims: Pick<SessionClaims, "stage">) => (claims.stage === "pending" ? PENDING_SECONDS : SESSION_SECONDS);

/** Signs a person in on this browser: for server actions. */
export async function writeSession(user: SignedInUser, caller: Caller): Promise<void> {
  const claims = await claimsFor(user, caller);
  const { name, options } = sessionCookie();
  const value = await encode({ token: claims, secret: env().NEXTAUTH_SECRET, maxAge: secondsOf(claims) });
  (await cookies()).set(name, value, { ...options, maxAge: secondsOf(claims) });
}

/** The request's session claims, or null for none, a forged or an expired one. */
export async function readSessionClaims(): Promise<SessionClaims | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return null;
  const decoded = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  const parsed = claimsSchema.safeParse(decoded);
  if (!parsed.success) return null;
  const { stage, until = 0 } = parsed.data;
  return stage === "pending" && until * 1000 <= Date.now() ? null : parsed.data;
}

/** Forgets the session on this browser. */
export async function clearSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
