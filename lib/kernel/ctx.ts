import type { Tx } from "@/db/client";
import { AppError, forbidden } from "./errors";
import type { Role } from "./roles";

/** Who asks. Every command receives one and decides by it. */
export type Actor =
  | { type: "user"; organization_id: string; user_id: string; role: Role; agent_id: string | null }
  | { type: "api_key"; organization_id: string; api_key_id: string; scopes: string[] }
  | { type: "visitor"; organization_id: string }
  | { type: "system"; organization_id: string; job: string };

/** What travels with a call: who, when, for which request, in which transaction. */
export type Ctx<A extends Actor = Actor> = {
  actor: A;
  requestId: string;
  /** The clock, so that a job can run as of another time. */
  now: () => Date;
  /** Set inside `transaction`: a command called from another joins it. */
  tx?: Tx;
};

/** Base of a ctx for work without a request: jobs, seeds, tests. */
export function systemCtx(organization_id: string, job: string, now: () => Date = () => new Date()): Ctx {
  return { actor: { type: "system", organization_id, job }, requestId: `job-${job}`, now };
}

/** The same call on behalf of the system: what follows from an allowed act and needs no right of its own. */
export function asSystem(ctx: Ctx, job: string): Ctx {
  return { ...ctx, actor: { type: "system", organization_id: ctx.actor.organization_id, job } };
}

/**
 * Refuses unless the actor may. A user needs one of `roles`, an API key `scope` (or `*:read` for a read); the
 * system may. Visitors may never: what is public says so by calling `requireVisitor`.
 * @throws AppError forbidden (403)
 */
export function authorize(ctx: Ctx, need: { roles?: readonly Role[]; scope: `${string}:${"read" | "write"}` }): void {
  const { actor } = ctx;
  if (actor.type === "system") return;
  if (actor.type === "user") {
    const roles = need.roles ?? ["admin", "realtor"];
    if (roles.includes(actor.role)) return;
    throw forbidden(roles.includes("realtor") ? undefined : "Only an admin of your organization can do this.");
  }
  if (actor.type === "api_key" && hasScope(actor.scopes, need.scope)) return;
  throw forbidden(actor.type === "api_key" ? `This API key lacks the scope ${need.scope}.` : undefined);
}

/** The signed-in user. @throws AppError forbidden for keys, visitors and the system. */
export function requireUser(ctx: Ctx): Extract<Actor, { type: "user" }> {
  if (ctx.actor.type === "user") return ctx.actor;
  throw new AppError("forbidden", "This needs a signed-in person.");
}

/** `user_id` of a signed-in actor, or null. */
export const actorUserId = (ctx: Ctx): string | null => (ctx.actor.type === "user" ? ctx.actor.user_id : null);

function hasScope(scopes: string[], need: string): boolean {
  return scopes.includes(need) || (need.endsWith(":read") && scopes.includes("*:read"));
}
