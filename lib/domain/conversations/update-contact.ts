import { and, eq } from "drizzle-orm";
import { contacts } from "@/db/schema/conversations";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { uniqueViolation } from "@/lib/kernel/database-errors";
import { conflict, invalid, notFound } from "@/lib/kernel/errors";
import { savepoint, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { organizationCountry } from "./internal/market";
import { getContact } from "./list-contacts";
import { readPhoneField } from "./rules/find-phone";
import { type ContactDetail, type UpdateContactInput, updateContactInput } from "./schemas";

/** Corrects a contact. @throws AppError not_found, invalid; conflict `email_taken` when another contact has the email */
export async function updateContact({ ctx, input }: { ctx: Ctx; input: UpdateContactInput }): Promise<ContactDetail> {
  authorize(ctx, { scope: "contacts:write" });
  const { contact_id, ...told } = parseInput(updateContactInput, input);
  return transaction(ctx, async (ctx) => {
    const here = and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts.contact_id, contact_id));
    const [row] = await ctx.tx.select({ id: contacts.contact_id }).from(contacts).where(here).for("update");
    if (!row) throw notFound("This contact");
    const changes: Partial<typeof contacts.$inferInsert> = Object.fromEntries(
      Object.entries(told).filter(([, value]) => value !== undefined),
    );
    if (told.phone) {
      const phone = readPhoneField(told.phone, await organizationCountry(ctx));
      if (!phone) throw invalid([{ path: "phone", message: "This is not a phone number." }]);
      changes.phone = phone;
    }
    try {
      await savepoint(ctx, async (ctx) =>
        ctx.tx
          .update(contacts)
          .set({ ...changes, updated_at: ctx.now() })
          .where(here),
      );
    } catch (error) {
      if (uniqueViolation(error) === "contacts_email_key") throw conflict("email_taken", "Another contact has this email.");
      throw error;
    }
    await audit(ctx, { action: "contact.updated", object_type: "contact", object_id: contact_id, diff: { fields: Object.keys(changes) } });
    return getContact({ ctx: asSystem(ctx, "contact"), input: { contact_id } });
  });
}
