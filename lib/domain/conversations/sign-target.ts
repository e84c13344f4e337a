import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { qr_codes } from "@/db/schema/qr";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";

/** The bot and home that a sign leads to now. @throws AppError not_found `bot_unavailable` for a deleted or paused sign */
export async function signTarget({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { qr_id: string };
}): Promise<{ bot_id: string; property_id: string | null }> {
  const { qr_id } = parseInput(z.object({ qr_id: z.uuid() }), input);
  return transaction(ctx, async (ctx) => {
    const [sign] = await ctx.tx
      .select({ bot_id: qr_codes.bot_id, property_id: qr_codes.property_id, status: qr_codes.status })
      .from(qr_codes)
      .where(and(eq(qr_codes.organization_id, ctx.actor.organization_id), eq(qr_codes.qr_id, qr_id), isNull(qr_codes.deleted_at)));
    if (sign?.status !== "active") throw new AppError("not_found", "This sign is not in use at the moment.", { code: "bot_unavailable" });
    return { bot_id: sign.bot_id, property_id: sign.property_id };
  });
}
