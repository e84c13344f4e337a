import { and, eq } from "drizzle-orm";
import { idempotency_keys } from "@/db/schema/platform";
import type { Ctx } from "@/lib/kernel/ctx";
import { conflict, invalid } from "@/lib/kernel/errors";
import { decrypt, encrypt, sha256 } from "@/lib/kernel/secrets";
import { transaction } from "@/lib/kernel/transaction";

type Answer = { status: number; body: unknown };
type Write = { ctx: Ctx; key: string; operation: string; visitor: string; rawRequest: string };

/**
 * Runs a write once for each `Idempotency-Key`. The key's row and the work are one transaction: a second request
 * waits on the row until the first commits and then gets its answer; if the first fails, the second does the work.
 * @throws AppError conflict `idempotency_key_reused` for the same key with another body
 */
export async function once({ ctx, key, operation, visitor, rawRequest }: Write, work: (ctx: Ctx) => Promise<Answer>): Promise<Answer> {
  if (key.length > 255) throw invalid([{ path: "Idempotency-Key", message: "At most 255 characters." }]);
  const organization_id = ctx.actor.organization_id;
  const row = { organization_id, idempotency_key: key, operation, actor_id: actorKey(ctx, visitor), request_hash: sha256(rawRequest) };
  const same = and(
    eq(idempotency_keys.organization_id, organization_id),
    eq(idempotency_keys.operation, operation),
    eq(idempotency_keys.actor_id, row.actor_id),
    eq(idempotency_keys.idempotency_key, key),
  );
  // An answer may hold a key or a token that is shown once: it is kept sealed.
  const seal = `${organization_id}|idempotency_keys|response_body|${operation}|${key}`;
  return transaction(ctx, async (ctx) => {
    const inserted = await ctx.tx
      .insert(idempotency_keys)
      .values(row)
      .onConflictDoNothing()
      .returning({ operation: idempotency_keys.operation });
    if (inserted.length === 0) {
      const [earlier] = await ctx.tx.select().from(idempotency_keys).where(same);
      if (!earlier || earlier.request_hash !== row.request_hash || earlier.response_status === null) {
        throw conflict("idempotency_key_reused", "This Idempotency-Key was already used for another request.");
      }
      return { status: earlier.response_status, body: JSON.parse(decrypt(earlier.response_body ?? "", seal)) };
    }
    const answer = await work(ctx);
    await ctx.tx
      .update(idempotency_keys)
      .set({ response_status: answer.status, response_body: encrypt(JSON.stringify(answer.body ?? null), seal) })
      .where(same);
    return answer;
  });
}

function actorKey(ctx: Ctx, visitor: string): string {
  if (ctx.actor.type === "user") return ctx.actor.user_id;
  if (ctx.actor.type === "api_key") return ctx.actor.api_key_id;
  return `visitor:${visitor}`;
}
