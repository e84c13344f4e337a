import { events } from "@/db/schema/platform";
import type { DomainEvent } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { enqueue } from "./enqueue";

/** Writes down what happened, and has the queue tell the listeners once the transaction commits. */
export async function emit(ctx: TxCtx, event: DomainEvent): Promise<{ event_id: string }> {
  const { organization_id } = ctx.actor;
  const event_id = newId();
  await ctx.tx.insert(events).values({ organization_id, event_id, request_id: ctx.requestId, ...event });
  await enqueue(ctx, "dispatch-event", { organization_id, event_id });
  return { event_id };
}
