import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { findOrCreateContact } from "./find-or-create-contact";
import { organizationCountry } from "./internal/market";
import { readPhoneField } from "./rules/find-phone";
import { type CreateContactInput, createContactInput } from "./schemas";

/** A contact alone (seed 000, POST /users/standalone); a known email or phone gives the one that is there. @throws AppError invalid */
export async function createContact({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: CreateContactInput;
}): Promise<{ contact_id: string; email: string | null; is_new_user: boolean }> {
  authorize(ctx, { scope: "contacts:write" });
  const told = parseInput(createContactInput, input);
  return transaction(ctx, async (ctx) => {
    const phone = told.phone ? readPhoneField(told.phone, await organizationCountry(ctx)) : null;
    if (told.phone && !phone) throw invalid([{ path: "phone", message: "This is not a phone number." }]);
    const { contact, is_new } = await findOrCreateContact({ ctx, input: { ...told, phone } });
    if (is_new) await audit(ctx, { action: "contact.created", object_type: "contact", object_id: contact.contact_id });
    return { contact_id: contact.contact_id, email: contact.email, is_new_user: is_new };
  });
}
