import { sql } from "drizzle-orm";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";

/**
 * Writes a mail down and hands it to the queue, in the caller's transaction: it leaves if and only if that commits.
 * The table is named in SQL because a platform room may not import the schema.
 */
export async function queueEmail(
  ctx: TxCtx,
  mail: { to: string; subject: string; text: string; html: string },
): Promise<{ email_id: string }> {
  const email_id = newId();
  await ctx.tx.execute(sql`
    insert into emails (organization_id, email_id, "to", subject, text, html)
    values (${ctx.actor.organization_id}, ${email_id}, ${mail.to}, ${mail.subject}, ${mail.text}, ${mail.html})`);
  await enqueue(ctx, "send-email", { organization_id: ctx.actor.organization_id, email_id });
  return { email_id };
}
