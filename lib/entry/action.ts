import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { Actor, Ctx } from "@/lib/kernel/ctx";
import { AppError, type FieldError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { getSessionActor } from "./session";

/** What a server action answers: the data, or an error in words with the fields it is about. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: string; message: string; fields: FieldError[]; data?: Record<string, unknown> } };

type SignedIn = Ctx<Extract<Actor, { type: "user" }>>;

/**
 * The door of a server action: identifies the signed-in person, runs the command, translates errors. What a "use
 * server" file exports must be wrapped by this (checked in CI).
 */
export function action<I, T>(command: (call: { ctx: SignedIn; input: I }) => Promise<T>): (input: I) => Promise<ActionResult<T>> {
  return async (input) => {
    return answer(async (requestId) => {
      const session = await getSessionActor();
      if (!session) throw new AppError("unauthenticated", "You are signed out. Sign in again; what you typed is still here.");
      if (session.mfa_enrollment_required)
        throw new AppError("forbidden", "Set up your second factor first.", { code: "mfa_enrollment_required" });
      return command({ ctx: { actor: session.actor, requestId, now: () => new Date() }, input });
    });
  };
}

async function answer<T>(work: (requestId: string) => Promise<T>): Promise<ActionResult<T>> {
  const requestId = (await headers()).get("x-request-id") ?? newId();
  try {
    return { ok: true, data: await work(requestId) };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof AppError) {
      return { ok: false, error: { code: error.code, message: error.message, fields: error.errors ?? [], data: error.data } };
    }
    log.error({ request_id: requestId, err: error }, "action failed");
    return {
      ok: false,
      error: { code: "internal_error", message: `Something went wrong on our side. Please try again. (${requestId})`, fields: [] },
    };
  }
}
