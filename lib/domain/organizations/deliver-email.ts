import { and, eq } from "drizzle-orm";
import { emails } from "@/db/schema/platform";
import type { Ctx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { transaction } from "@/lib/kernel/transaction";
import { deliver } from "@/lib/platform/email/deliver";

/**
 * Sends a queued mail, or leaves it in the outbox where no mail service is configured. Sending again is harmless:
 * what is sent stays sent, and the service knows the mail by its id.
 * @throws AppError unavailable, so that the queue tries again; the reason is kept with the mail
 */
export async function deliverEmail({ ctx, input }: { ctx: Ctx; input: { email_id: string } }): Promise<void> {
  const mine = and(eq(emails.organization_id, ctx.actor.organization_id), eq(emails.email_id, input.email_id));
  const [mail] = await transaction(ctx, (ctx) => ctx.tx.select().from(emails).where(mine));
  if (!mail || mail.status === "sent" || mail.status === "outbox") return;
  try {
    const status = await deliver({ id: mail.email_id, to: mail.to, subject: mail.subject, text: mail.text, html: mail.html });
    const after = status === "sent" ? { sent_at: ctx.now(), text: withoutTokens(mail.text), html: withoutTokens(mail.html) } : {};
    await transaction(ctx, (ctx) =>
      ctx.tx
        .update(emails)
        .set({ status, error: null, ...after })
        .where(mine),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 500) : "unknown";
    log.warn({ email_id: mail.email_id, reason }, "mail not delivered");
    await transaction(ctx, (ctx) => ctx.tx.update(emails).set({ status: "failed", error: reason }).where(mine));
    throw error;
  }
}

/** A mail that left keeps no key to an account. */
const withoutTokens = (text: string) => text.replace(/token=[\w-]+/g, "token=cut");
