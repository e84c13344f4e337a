import { notifyTeam as notifyOf } from "@/lib/domain/leads/notify-team";
import type { EventListener } from "./event-listeners";

/** Mails the agent or the admins about what needs them. */
export const notifyTeam: EventListener = ({ ctx, event }) => notifyOf({ ctx, input: { event } });
