import type { Ctx } from "@/lib/kernel/ctx";
import type { Caller } from "../schemas";

/** The ctx of somebody who is about to be known: acts for the tenant that the handle or token named. */
export const authCtx = (organization_id: string, caller: Pick<Caller, "requestId" | "now">): Ctx => ({
  actor: { type: "system", organization_id, job: "auth" },
  requestId: caller.requestId,
  now: caller.now,
});
