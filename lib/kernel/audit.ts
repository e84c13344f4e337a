import { audit_log } from "@/db/schema/platform";
import type { Actor } from "./ctx";
import { newId } from "./ids";
import type { TxCtx } from "./transaction";

/** Writes who changed what, in the transaction that changes it. `diff` holds no secrets and no message text. */
export async function audit(
  ctx: TxCtx,
  entry: { action: string; object_type: string; object_id: string; diff?: Record<string, unknown> },
): Promise<void> {
  await ctx.tx.insert(audit_log).values({
    organization_id: ctx.actor.organization_id,
    audit_id: newId(),
    actor_type: ctx.actor.type,
    actor_id: actorId(ctx.actor),
    request_id: ctx.requestId,
    ...entry,
  });
}

function actorId(actor: Actor): string | null {
  switch (actor.type) {
    case "user":
      return actor.user_id;
    case "api_key":
      return actor.api_key_id;
    case "system":
      return actor.job;
    case "visitor":
      return null;
  }
}
