import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor, Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { getSessionActor } from "./session";

/**
 * The ctx of the signed-in person for a dashboard page. Sends to sign-in (and back afterwards) without a session,
 * to /mfa when the second factor must be set up first, to /admin for the platform's administrator.
 */
export async function pageCtx(): Promise<Ctx<Extract<Actor, { type: "user" }>>> {
  const list = await headers();
  const session = await getSessionActor();
  if (!session) redirect(`/sign-in?callbackUrl=${encodeURIComponent(list.get("x-pathname") ?? "/dashboard")}`);
  if (session.mfa_enrollment_required) redirect("/mfa");
  if (session.actor.role === "platform_admin") redirect("/admin");
  return { actor: session.actor, requestId: list.get("x-request-id") ?? newId(), now: () => new Date() };
}

/** The ctx of the platform's administrator for /admin; anyone else is sent to the dashboard. */
export async function platformPageCtx(): Promise<Ctx<Extract<Actor, { type: "user" }>>> {
  const list = await headers();
  const session = await getSessionActor();
  if (!session) redirect("/sign-in?callbackUrl=/admin");
  if (session.mfa_enrollment_required) redirect("/mfa");
  if (session.actor.role !== "platform_admin") redirect("/dashboard");
  return { actor: session.actor, requestId: list.get("x-request-id") ?? newId(), now: () => new Date() };
}
