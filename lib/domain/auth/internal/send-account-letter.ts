import { env } from "@/lib/kernel/env";
import type { TxCtx } from "@/lib/kernel/transaction";
import { setLetter } from "@/lib/platform/email/letter";
import { queueEmail } from "@/lib/platform/email/queue-email";
import { type AccountLetter, accountLetter } from "../rules/letters";

type Reader = { email: string; first_name: string; org_name: string; locale: string };

/** Queues a mail about the account. The link's host is APP_URL's, never a request's (ASVS 4.1.3). */
export async function sendAccountLetter(ctx: TxCtx, kind: AccountLetter, reader: Reader, path: string): Promise<void> {
  const { button, ...words } = accountLetter(kind, reader.locale, reader);
  const letter = setLetter({ ...words, button: { label: button, url: `${env().APP_URL}${path}` } });
  await queueEmail(ctx, { to: reader.email, ...letter });
}
