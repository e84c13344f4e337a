import { and, eq, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { qr_codes } from "@/db/schema/qr";
import { AppError } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

/**
 * The home that a sign stands before; without a sign, the bot's only home.
 * @throws AppError not_found `bot_unavailable` for a sign that is gone or another bot's
 */
export async function propertyOfSign(ctx: TxCtx, bot_id: string, qr_id: string | null): Promise<string | null> {
  const { organization_id } = ctx.actor;
  if (qr_id) {
    const [sign] = await ctx.tx
      .select({ bot_id: qr_codes.bot_id, property_id: qr_codes.property_id })
      .from(qr_codes)
      .where(and(eq(qr_codes.organization_id, organization_id), eq(qr_codes.qr_id, qr_id), isNull(qr_codes.deleted_at)));
    if (!sign || sign.bot_id !== bot_id) throw new AppError("not_found", "This sign is no longer in use.", { code: "bot_unavailable" });
    if (sign.property_id) return sign.property_id;
  }
  const homes = await ctx.tx
    .select({ property_id: properties.property_id })
    .from(properties)
    .where(and(eq(properties.organization_id, organization_id), eq(properties.bot_id, bot_id), isNull(properties.deleted_at)))
    .limit(2);
  return homes.length === 1 ? (homes[0]?.property_id ?? null) : null;
}
