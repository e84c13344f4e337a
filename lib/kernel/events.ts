/** What other rooms and other systems hear of (api-v1.md, section 11, and what our own listeners need). */
export const EVENT_TYPES = [
  "organization.created",
  "conversation.started",
  "conversation.completed",
  "lead.captured",
  "lead.updated",
  "lead.assigned",
  "tour.booked",
  "qa.issue",
  "handoff.requested",
  "training.finished",
  "credits.low",
  "property.deleted",
  "chatbot.deleted",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

export type DomainEvent = {
  type: EventType;
  /** A table's name in the singular: `lead`, `conversation`. */
  subject_type: string;
  subject_id: string;
  payload: Record<string, unknown>;
};
