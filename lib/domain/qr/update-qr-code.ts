import { and, eq, isNull } from "drizzle-orm";
import { qr_codes } from "@/db/schema/qr";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { checkQrLinks } from "./internal/check-links";
import { prepareCode } from "./internal/prepare-code";
import { selectQrCodes, toQrCode } from "./internal/qr-row";
import { getQrCode } from "./queries";
import { type CustomDesign, type QrCode, type UpdateQrCodeInput, updateQrCodeInput } from "./schemas";

/**
 * Changes a part of a code: where its printed signs lead, how it looks, whether it is paused. Of the design only the
 * keys that are given; the printed address stays.
 * @throws AppError not_found; invalid for a bot or property of another organization, or `design_not_scannable`
 */
export async function updateQrCode({ ctx, input }: { ctx: Ctx; input: UpdateQrCodeInput }): Promise<QrCode> {
  authorize(ctx, { scope: "qr_codes:write" });
  const { qr_id, custom_design, ...fields } = parseInput(updateQrCodeInput, input);
  if (custom_design) await requireScannable(ctx, qr_id, custom_design);
  return transaction(ctx, async (ctx) => {
    const own = and(eq(qr_codes.organization_id, ctx.actor.organization_id), eq(qr_codes.qr_id, qr_id), isNull(qr_codes.deleted_at));
    const [current] = await ctx.tx.select().from(qr_codes).where(own).for("update");
    if (!current) throw notFound("This sign");
    await checkQrLinks(ctx, fields);
    const design: CustomDesign = { ...current.custom_design, ...custom_design };
    await ctx.tx
      .update(qr_codes)
      .set({ ...fields, ...(custom_design ? { custom_design: design } : {}), updated_at: ctx.now() })
      .where(own);
    const diff = {
      ...fields,
      ...(custom_design ? { custom_design } : {}),
      was: { bot_id: current.bot_id, property_id: current.property_id },
    };
    await audit(ctx, { action: "qr_code.updated", object_type: "qr_code", object_id: qr_id, diff });
    const [row] = await selectQrCodes(ctx).where(own);
    if (!row) throw notFound("This sign");
    return toQrCode(row);
  });
}

/** Draws and decodes the changed design before the transaction, which so stays short. */
async function requireScannable(ctx: Ctx, qr_id: string, change: CustomDesign): Promise<void> {
  const { code, custom_design } = await getQrCode({ ctx: asSystem(ctx, "design-check"), input: { qr_id } });
  await prepareCode(ctx, code, { ...custom_design, ...change });
}
