import { and, eq, sql } from "drizzle-orm";
import { qr_codes, scan_visitors, scans } from "@/db/schema/qr";
import type { Ctx } from "@/lib/kernel/ctx";
import { idAt } from "@/lib/kernel/ids";
import { keyedHash } from "@/lib/kernel/secrets";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { classifyVisit, countryCode, deviceOf, referrerHost } from "./rules/classify-visit";
import { type RecordScanInput, recordScanInput } from "./schemas";

/**
 * Stores one visit to a printed code. A person's is counted, and as unique when it is the first from this phone to
 * this code; a crawler's and a prefetch are kept apart and count nothing. The address is hashed together with the
 * code, so that nobody can be followed from sign to sign.
 */
export async function recordScan({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: RecordScanInput;
}): Promise<{ kind: "person" | "crawler" | "prefetch"; is_unique: boolean }> {
  const visit = parseInput(recordScanInput, input);
  const kind = classifyVisit(visit);
  const visitor_hash = keyedHash("scan-visitor", `${visit.qr_id}\n${visit.address}\n${visit.user_agent ?? ""}`);
  const { organization_id } = ctx.actor;
  return transaction(ctx, async (ctx) => {
    const is_unique = kind === "person" && (await isFirst(ctx, visit.qr_id, visitor_hash));
    await ctx.tx.insert(scans).values({
      organization_id,
      scan_id: idAt(ctx.now()),
      qr_id: visit.qr_id,
      visitor_hash,
      kind,
      is_unique,
      device: deviceOf(visit.user_agent),
      country: countryCode(visit.country),
      referrer: referrerHost(visit.referrer),
      user_agent: visit.user_agent?.slice(0, 300) ?? null,
      created_at: ctx.now(),
    });
    if (kind === "person") await count(ctx, visit.qr_id, is_unique);
    return { kind, is_unique };
  });
}

async function isFirst(ctx: TxCtx, qr_id: string, visitor_hash: string): Promise<boolean> {
  const rows = await ctx.tx
    .insert(scan_visitors)
    .values({ organization_id: ctx.actor.organization_id, qr_id, visitor_hash, created_at: ctx.now() })
    .onConflictDoNothing()
    .returning({ qr_id: scan_visitors.qr_id });
  return rows.length > 0;
}

/** Last in the transaction: the row every scan of a sign needs is held as short as can be. */
async function count(ctx: TxCtx, qrId: string, isUnique: boolean): Promise<void> {
  await ctx.tx
    .update(qr_codes)
    .set({
      scan_count: sql`${qr_codes.scan_count} + 1`,
      unique_scan_count: sql`${qr_codes.unique_scan_count} + ${isUnique ? 1 : 0}`,
      last_scan_at: sql`greatest(${qr_codes.last_scan_at}, ${ctx.now().toISOString()}::timestamptz)`,
    })
    .where(and(eq(qr_codes.organization_id, ctx.actor.organization_id), eq(qr_codes.qr_id, qrId)));
}
