import { and, eq, isNull } from "drizzle-orm";
import { qr_codes } from "@/db/schema/qr";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type QrIdInput, qrIdInput } from "./schemas";

/**
 * Takes a sign off the list. Its code is never given to another, and who still scans it is told whose sign it was.
 * @throws AppError not_found
 */
export async function deleteQrCode({ ctx, input }: { ctx: Ctx; input: QrIdInput }): Promise<void> {
  authorize(ctx, { scope: "qr_codes:write" });
  const { qr_id } = parseInput(qrIdInput, input);
  await transaction(ctx, async (ctx) => {
    const rows = await ctx.tx
      .update(qr_codes)
      .set({ deleted_at: ctx.now(), updated_at: ctx.now(), status: "paused" })
      .where(and(eq(qr_codes.organization_id, ctx.actor.organization_id), eq(qr_codes.qr_id, qr_id), isNull(qr_codes.deleted_at)))
      .returning({ label: qr_codes.label, code: qr_codes.code });
    const [row] = rows;
    if (!row) throw notFound("This sign");
    await audit(ctx, { action: "qr_code.deleted", object_type: "qr_code", object_id: qr_id, diff: row });
  });
}
