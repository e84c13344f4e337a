import { and, eq, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { contacts, conversations } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { Conversation } from "../schemas";

export type ConversationRow = typeof conversations.$inferSelect;

/** The row of a conversation of this tenant; `lock` holds it until the transaction ends. @throws AppError not_found */
export async function loadConversation(ctx: TxCtx, conversation_id: string, lock = false): Promise<ConversationRow> {
  const query = ctx.tx
    .select()
    .from(conversations)
    .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound("This conversation");
  return row;
}

/** Selects what `toConversation` needs. */
export function selectConversations(ctx: TxCtx) {
  const lead = sql<
    string | null
  >`(select ${leads.lead_id} from ${leads} where ${leads.organization_id} = ${conversations.organization_id} and ${leads.contact_id} = ${conversations.contact_id} order by ${leads.created_at} desc limit 1)`;
  return ctx.tx
    .select({
      row: conversations,
      bot_name: chatbots.bot_name,
      property_address: properties.address,
      contact: {
        contact_id: contacts.contact_id,
        first_name: contacts.first_name,
        last_name: contacts.last_name,
        email: contacts.email,
        phone: contacts.phone,
      },
      lead_id: lead,
    })
    .from(conversations)
    .innerJoin(chatbots, and(eq(chatbots.organization_id, conversations.organization_id), eq(chatbots.bot_id, conversations.bot_id)))
    .leftJoin(
      properties,
      and(eq(properties.organization_id, conversations.organization_id), eq(properties.property_id, conversations.property_id)),
    )
    .leftJoin(
      contacts,
      and(eq(contacts.organization_id, conversations.organization_id), eq(contacts.contact_id, conversations.contact_id)),
    );
}

export type SelectedConversation = Awaited<ReturnType<typeof selectConversations>>[number];

/** A conversation as the API answers it; the secrets' hashes stay. */
export function toConversation({ row, bot_name, property_address, contact, lead_id }: SelectedConversation): Conversation {
  const { organization_id: _organization, session_hash: _session, contact_id, ...fields } = row;
  return { ...fields, bot_name, property_address, user_id: contact_id, contact, lead_id };
}
