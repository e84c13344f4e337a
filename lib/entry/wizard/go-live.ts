import { slugFromName } from "@/lib/domain/bots/rules/slug";
import { updateChatbot } from "@/lib/domain/bots/update-chatbot";
import { createQrCode } from "@/lib/domain/qr/create-qr-code";
import { listQrCodes } from "@/lib/domain/qr/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError, conflict, notFound } from "@/lib/kernel/errors";
import { savepoint, type TxCtx, transaction } from "@/lib/kernel/transaction";
import { loadDraft } from "./load-draft";

/** Tries for a readable address: "27-larkspur-lane", then with 2, 3, 4 behind it. */
const SLUG_TRIES = 4;

/**
 * Sets a draft to work: the bot carries its home's address and answers buyers, and a sign leads to it. Asked twice,
 * there is one sign: the second waits for the first on the bot's row.
 * @throws AppError not_found, conflict `still_reading`
 */
export async function goLive(ctx: Ctx, bot_id: string): Promise<{ qr_id: string }> {
  const draft = await loadDraft(ctx, bot_id);
  if (!draft.property) throw notFound("This property");
  if (draft.reading) throw conflict("still_reading", "Your material is still being read. One moment more.");
  const { property_id, address } = draft.property;
  return transaction(ctx, async (ctx) => {
    await updateChatbot({ ctx, input: { bot_id, bot_name: address.slice(0, 120), status: "active" } });
    if (draft.bot.status === "draft") await takeReadableSlug(ctx, bot_id, address);
    const signs = await listQrCodes({ ctx, input: { bot_id, page_size: 1 } });
    const sign = signs.items[0];
    if (sign) return { qr_id: sign.qr_id };
    const { qr_id } = await createQrCode({ ctx, input: { bot_id, property_id, label: address.slice(0, 120) } });
    return { qr_id };
  });
}

/** Gives the bot an address that reads like the home's; keeps the one it has when all are taken. */
async function takeReadableSlug(ctx: TxCtx, bot_id: string, address: string): Promise<void> {
  const wanted = slugFromName(address).slice(0, 44).replace(/-+$/, "");
  for (let attempt = 1; attempt <= SLUG_TRIES; attempt++) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    try {
      await savepoint(ctx, (ctx) => updateChatbot({ ctx, input: { bot_id, slug } }));
      return;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "slug_taken") throw error;
    }
  }
}
