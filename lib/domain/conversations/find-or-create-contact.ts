import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { contact_consents, contacts } from "@/db/schema/conversations";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";

export type ContactRow = typeof contacts.$inferSelect;

export type FindOrCreateContactInput = {
  /** Lower case. */
  email?: string | null;
  /** E.164, or a local number's digits. */
  phone?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  language_preference?: string | null;
  nationality?: string | null;
  lead_source?: string | null;
};

/**
 * The organization's contact with this email, else with this phone, else a new one. What is stored stays; blanks are
 * filled. Two calls at once with the same email or phone wait for each other, so that they find the same contact.
 * Needs no right of its own: its callers decide who may.
 */
export async function findOrCreateContact({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: FindOrCreateContactInput;
}): Promise<{ contact: ContactRow; is_new: boolean }> {
  return transaction(ctx, async (ctx) => {
    await lockContactKeys(ctx, [input.email, input.phone]);
    const known = (await findBy(ctx, "email", input.email)) ?? (await findBy(ctx, "phone", input.phone));
    return known ? { contact: await fillBlanks(ctx, known, input), is_new: false } : { contact: await create(ctx, input), is_new: true };
  });
}

/** Makes others with the same email or phone wait until this transaction ends. Sorted, so that two never wait for each other. */
export async function lockContactKeys(ctx: TxCtx, keys: readonly (string | null | undefined)[]): Promise<void> {
  const present = [...new Set(keys.filter((key): key is string => Boolean(key)))]
    .map((key) => `contact:${ctx.actor.organization_id}:${key}`)
    .sort();
  for (const key of present) await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

async function findBy(ctx: TxCtx, field: "email" | "phone", value: string | null | undefined): Promise<ContactRow | undefined> {
  if (!value) return undefined;
  const [row] = await ctx.tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts[field], value)))
    .orderBy(desc(contacts.last_seen_at))
    .limit(1);
  return row;
}

async function create(ctx: TxCtx, input: FindOrCreateContactInput): Promise<ContactRow> {
  const values = {
    organization_id: ctx.actor.organization_id,
    contact_id: newId(),
    ...known(input),
    last_seen_at: ctx.now(),
    created_at: ctx.now(),
    updated_at: ctx.now(),
  };
  const [row] = await ctx.tx.insert(contacts).values(values).returning();
  if (!row) throw new Error("insert into contacts returned no row");
  return row;
}

async function fillBlanks(ctx: TxCtx, row: ContactRow, input: FindOrCreateContactInput): Promise<ContactRow> {
  const blanks: Partial<ContactRow> = {};
  for (const [key, value] of Object.entries(known(input)) as [keyof FindOrCreateContactInput, string][]) if (!row[key]) blanks[key] = value;
  // The email may be another contact's: two people then share this phone, and neither is changed into the other.
  if (blanks.email && (await findBy(ctx, "email", blanks.email))) delete blanks.email;
  const [updated] = await ctx.tx
    .update(contacts)
    .set({ ...blanks, last_seen_at: ctx.now(), ...(Object.keys(blanks).length > 0 ? { updated_at: ctx.now() } : {}) })
    .where(and(eq(contacts.organization_id, row.organization_id), eq(contacts.contact_id, row.contact_id)))
    .returning();
  return updated ?? row;
}

function known(input: FindOrCreateContactInput): Partial<Record<keyof FindOrCreateContactInput, string>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined && value !== ""));
}

export type Consent = { purpose: "contact" | "marketing"; granted: boolean };

/** Keeps what a contact agreed to, with the version of the words shown; a repetition of the same is not kept twice. */
export async function recordConsents(
  ctx: TxCtx,
  given: { contact_id: string; conversation_id: string | null; channel: string; wording_version: string; consents: Consent[] },
): Promise<void> {
  const purposes = given.consents.map((consent) => consent.purpose);
  if (purposes.length === 0) return;
  const { organization_id } = ctx.actor;
  const latest = await ctx.tx
    .selectDistinctOn([contact_consents.purpose], {
      purpose: contact_consents.purpose,
      granted: contact_consents.granted,
      wording_version: contact_consents.wording_version,
    })
    .from(contact_consents)
    .where(
      and(
        eq(contact_consents.organization_id, organization_id),
        eq(contact_consents.contact_id, given.contact_id),
        inArray(contact_consents.purpose, purposes),
      ),
    )
    .orderBy(contact_consents.purpose, desc(contact_consents.created_at), desc(contact_consents.consent_id));
  const changed = given.consents.filter(({ purpose, granted }) => {
    const last = latest.find((row) => row.purpose === purpose);
    return !last || last.granted !== granted || last.wording_version !== given.wording_version;
  });
  if (changed.length === 0) return;
  const { contact_id, conversation_id, channel, wording_version } = given;
  await ctx.tx.insert(contact_consents).values(
    changed.map((consent) => ({
      organization_id,
      consent_id: newId(),
      contact_id,
      conversation_id,
      channel,
      wording_version,
      ...consent,
      created_at: ctx.now(),
    })),
  );
}
