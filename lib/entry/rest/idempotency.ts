import { and, eq } from "drizzle-orm";
import { idempotency_keys } from "@/db/schema/platform";
import type { Ctx } from "@/lib/kernel/ctx";
import { conflict, invalid } from "@/lib/kernel/errors";
import { decrypt, encrypt, sha256 } from "@/lib/kernel/secrets";
import { transaction } from "@/lib/kernel/transaction";

export type Answer = { status: number; body: unknown };
export type Write = { ctx: Ctx; key: string; operation: string; visitor: string; rawRequest: string };

/**
 * Runs a write once for each `Idempotency-Key`. The key's row and the work are one transaction: a second request
 * waits on the row until the first commits and then gets its answer; if the first fails, the second does the work.
 * @throws AppError conflict `idempotency_key_reused` for the same key with another body
 */
export async function once(write: Write, work: (ctx: Ctx) => Promise<Answer>): Promise<Answer> {
  const { row, same, seal } = placeOf(write);
  return transaction(write.ctx, async (ctx) => {
    const inserted = await ctx.tx
      .insert(idempotency_keys)
      .values(row)
      .onConflictDoNothing()
      .returning({ operation: idempotency_keys.operation });
    if (inserted.length === 0) return kept((await ctx.tx.select().from(idempotency_keys).where(same))[0], row.request_hash, seal);
    const answer = await work(ctx);
    await ctx.tx
      .update(idempotency_keys)
      .set({ response_status: answer.status, response_body: encrypt(JSON.stringify(answer.body ?? null), seal) })
      .where(same);
    return answer;
  });
}

/**
 * The same for a write whose preparation takes seconds and holds no transaction. In this process a key is prepared
 * once at a time: a second request waits (`onWait`) for the first and then finds its answer, or does the work itself.
 * @throws AppError conflict `idempotency_key_reused` for the same key with another body
 */
export async function oncePrepared<T>(
  write: Write,
  prepare: () => Promise<T>,
  work: (ctx: Ctx, prepared: T) => Promise<Answer>,
  onWait?: () => void,
): Promise<Answer> {
  const { row } = placeOf(write);
  const place = [row.organization_id, row.operation, row.actor_id, row.idempotency_key].join("|");
  running.yardsignPreparing ??= new Map();
  const preparing = running.yardsignPreparing;
  for (let first = preparing.get(place); first; first = preparing.get(place)) {
    onWait?.();
    await first.catch(() => undefined);
  }
  const run = (async () => (await storedAnswer(write)) ?? once(write, await withPrepared(prepare, work)))();
  preparing.set(place, run);
  try {
    return await run;
  } finally {
    if (preparing.get(place) === run) preparing.delete(place);
  }
}

/** What is being prepared in this process; one also when the bundler loads this module twice. */
const running = globalThis as { yardsignPreparing?: Map<string, Promise<Answer>> };

async function withPrepared<T>(prepare: () => Promise<T>, work: (ctx: Ctx, prepared: T) => Promise<Answer>) {
  const prepared = await prepare();
  return (ctx: Ctx) => work(ctx, prepared);
}

async function storedAnswer(write: Write): Promise<Answer | null> {
  const { row, same, seal } = placeOf(write);
  return transaction(write.ctx, async (ctx) => {
    const [earlier] = await ctx.tx.select().from(idempotency_keys).where(same);
    return earlier ? kept(earlier, row.request_hash, seal) : null;
  });
}

type Kept = typeof idempotency_keys.$inferSelect;

function kept(earlier: Kept | undefined, request_hash: string, seal: string): Answer {
  if (!earlier || earlier.request_hash !== request_hash || earlier.response_status === null)
    throw conflict("idempotency_key_reused", "This Idempotency-Key was already used for another request.");
  return { status: earlier.response_status, body: JSON.parse(decrypt(earlier.response_body ?? "", seal)) };
}

/** Where a key is kept, and by what its answer is sealed: an answer may hold a key or a token that is shown once. */
function placeOf({ ctx, key, operation, visitor, rawRequest }: Write) {
  if (key.length > 255) throw invalid([{ path: "Idempotency-Key", message: "At most 255 characters." }]);
  const organization_id = ctx.actor.organization_id;
  const row = { organization_id, idempotency_key: key, operation, actor_id: actorKey(ctx, visitor), request_hash: sha256(rawRequest) };
  const same = and(
    eq(idempotency_keys.organization_id, organization_id),
    eq(idempotency_keys.operation, operation),
    eq(idempotency_keys.actor_id, row.actor_id),
    eq(idempotency_keys.idempotency_key, key),
  );
  return { row, same, seal: `${organization_id}|idempotency_keys|response_body|${operation}|${key}` };
}

function actorKey(ctx: Ctx, visitor: string): string {
  if (ctx.actor.type === "user") return ctx.actor.user_id;
  if (ctx.actor.type === "api_key") return ctx.actor.api_key_id;
  return `visitor:${visitor}`;
}
