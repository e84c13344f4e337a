import { and, eq } from "drizzle-orm";
import { events } from "@/db/schema/platform";
import type { Ctx } from "@/lib/kernel/ctx";
import type { DomainEvent, EventType } from "@/lib/kernel/events";
import { transaction } from "@/lib/kernel/transaction";

export type StoredEvent = DomainEvent & { event_id: string; created_at: Date };

/** The event as `emit` wrote it, or null when its organization was erased since. */
export async function loadEvent(ctx: Ctx, event_id: string): Promise<StoredEvent | null> {
  const { organization_id } = ctx.actor;
  const [row] = await transaction(ctx, ({ tx }) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.organization_id, organization_id), eq(events.event_id, event_id))),
  );
  return row ? { ...row, type: row.type as EventType } : null;
}
