import { loadEvent } from "@/lib/platform/queue/load-event";
import type { JobInput } from "@/lib/platform/queue/worker";
import { eventListeners } from "./event-listeners";

/**
 * Tells every listener of one event. One that fails does not keep the others from hearing of it; the job is then
 * tried again for all.
 * @throws AggregateError of the listeners' errors
 */
export async function dispatchEvent({ ctx, payload }: JobInput<"dispatch-event">): Promise<void> {
  const event = await loadEvent(ctx, payload.event_id);
  if (!event) return;
  const listeners = eventListeners[event.type] ?? [];
  const results = await Promise.allSettled(listeners.map(async (load) => (await load())({ ctx, event })));
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (failures.length === 0) return;
  throw new AggregateError(
    failures,
    `${failures.length} of ${listeners.length} listeners of ${event.type} failed: ${failures.map(String).join("; ")}`,
  );
}
