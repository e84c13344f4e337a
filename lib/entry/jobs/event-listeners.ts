import type { Ctx } from "@/lib/kernel/ctx";
import type { EventType } from "@/lib/kernel/events";
import type { StoredEvent } from "@/lib/platform/queue/load-event";

/** Reacts to an event. It may be told twice, so it must be safe to repeat. Throwing asks for another try. */
export type EventListener = (input: { ctx: Ctx; event: StoredEvent }) => Promise<void>;

const notifyTeam = async () => (await import("./notify-team")).notifyTeam;

/** Who hears of what, each listener loaded when it is first needed: how a later domain reacts to an earlier one. */
export const eventListeners: Partial<Record<EventType, (() => Promise<EventListener>)[]>> = {
  "lead.assigned": [notifyTeam],
  "lead.captured": [notifyTeam],
  "tour.booked": [notifyTeam],
  "handoff.requested": [notifyTeam],
  "qa.issue": [notifyTeam],
};
