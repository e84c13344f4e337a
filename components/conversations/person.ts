import type { Conversation } from "@/lib/domain/conversations/schemas";

/** How a person is called: by name, else by what they can be reached with; null for someone unknown. */
export function personName(
  person: { first_name: string | null; last_name: string | null; email: string | null; phone: string | null } | null,
): string | null {
  if (!person) return null;
  return [person.first_name, person.last_name].filter(Boolean).join(" ") || person.email || person.phone || null;
}

/** Who talks in a conversation. */
export const buyerName = (conversation: Pick<Conversation, "contact">): string | null => personName(conversation.contact);
