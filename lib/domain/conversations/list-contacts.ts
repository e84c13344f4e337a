import { and, asc, count, desc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { contact_consents, contacts, conversations } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { containing, withinDays } from "./filter-days";
import { type Contact, type ContactDetail, contactIdInput, type ListContactsInput, listContactsInput } from "./schemas";

/** The organization's contacts; erased ones are not listed. `q` looks in name, email and phone. */
export async function listContacts({ ctx, input }: { ctx: Ctx; input: ListContactsInput }): Promise<Page<Contact>> {
  authorize(ctx, { scope: "contacts:read" });
  const filters = parseInput(listContactsInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const pattern = filters.q ? containing(filters.q) : null;
    const where = and(
      eq(contacts.organization_id, organization_id),
      isNull(contacts.erased_at),
      filters.lead_source ? eq(contacts.lead_source, filters.lead_source) : undefined,
      pattern
        ? or(
            ilike(contacts.email, pattern),
            ilike(contacts.phone, pattern),
            ilike(sql`concat_ws(' ', ${contacts.first_name}, ${contacts.last_name})`, pattern),
          )
        : undefined,
      ...withinDays(contacts.created_at, organization_id, filters.start_date, filters.end_date),
    );
    const { limit, offset } = limitOf(filters);
    const rows = await selectContacts(ctx)
      .where(where)
      .orderBy(...orderOf(filters.sort))
      .limit(limit)
      .offset(offset);
    const [totals] = await ctx.tx.select({ total: count() }).from(contacts).where(where);
    return { items: rows.map(toContact), page: filters.page, page_size: filters.page_size, total: totals?.total ?? 0 };
  });
}

/** One contact with what they agreed to. @throws AppError not_found */
export async function getContact({ ctx, input }: { ctx: Ctx; input: { contact_id: string } }): Promise<ContactDetail> {
  authorize(ctx, { scope: "contacts:read" });
  const { contact_id } = parseInput(contactIdInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const [row] = await selectContacts(ctx).where(and(eq(contacts.organization_id, organization_id), eq(contacts.contact_id, contact_id)));
    if (!row) throw notFound("This contact");
    const { purpose, granted, wording_version, channel } = contact_consents;
    const consents = await ctx.tx
      .select({ purpose, granted, wording_version, channel, at: contact_consents.created_at })
      .from(contact_consents)
      .where(and(eq(contact_consents.organization_id, organization_id), eq(contact_consents.contact_id, contact_id)))
      .orderBy(asc(contact_consents.created_at));
    return { ...toContact(row), consents };
  });
}

function selectContacts(ctx: TxCtx) {
  const conversation_count = sql<number>`(select count(*)::int from ${conversations} where ${conversations.organization_id} = ${contacts.organization_id} and ${conversations.contact_id} = ${contacts.contact_id})`;
  const lead_count = sql<number>`(select count(*)::int from ${leads} where ${leads.organization_id} = ${contacts.organization_id} and ${leads.contact_id} = ${contacts.contact_id})`;
  return ctx.tx.select({ contact: contacts, conversation_count, lead_count }).from(contacts);
}

function toContact({ contact, conversation_count, lead_count }: Awaited<ReturnType<typeof selectContacts>>[number]): Contact {
  const { organization_id: _organization, erased_at: _erased, ...fields } = contact;
  return { ...fields, conversation_count, lead_count };
}

function orderOf(sort: string): SQL[] {
  const column = sort.endsWith("created_at") ? contacts.created_at : contacts.last_seen_at;
  return sort.startsWith("-") ? [desc(column), desc(contacts.contact_id)] : [asc(column), asc(contacts.contact_id)];
}
