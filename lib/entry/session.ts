import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { type LoadedActor, loadActor } from "@/lib/domain/auth/load-actor";
import { newId } from "@/lib/kernel/ids";
import { readSessionClaims, type SessionClaims } from "./session-cookie";

export type Session = LoadedActor & { session_id: string };

/**
 * The signed-in person of this request, or null. Asked of the database once a request, so that a sign-out elsewhere,
 * a changed password, role or factor and a deactivation count at once. With `mfa_enrollment_required` only /mfa is open.
 */
export const getSessionActor = cache(async (): Promise<Session | null> => {
  const claims = await readSessionClaims();
  if (claims?.stage !== "full" || !claims.sid) return null;
  const loaded = await load(claims, true);
  return loaded && { ...loaded, session_id: claims.sid };
});

/** The person who showed the first factor and still owes the second, or null. They may do nothing else. */
export const getPendingActor = cache(async (): Promise<LoadedActor | null> => {
  const claims = await readSessionClaims();
  return claims?.stage === "pending" ? load(claims, false) : null;
});

async function load(claims: SessionClaims, touch: boolean): Promise<LoadedActor | null> {
  const requestId = (await headers()).get("x-request-id") ?? newId();
  const claimed = { organization_id: claims.org, user_id: claims.sub, token_version: claims.ver, session_id: claims.sid };
  return loadActor(claimed, { requestId, now: () => new Date(), touch });
}
