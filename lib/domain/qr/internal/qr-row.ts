import { and, eq } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { qr_codes } from "@/db/schema/qr";
import { env } from "@/lib/kernel/env";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { CustomDesign, QrCode } from "../schemas";

export type QrRow = typeof qr_codes.$inferSelect;
type Joined = { qr: QrRow; bot: { bot_name: string; slug: string }; property: { address: string } | null };

/** The address in the code; what stands after /q/ never changes and is never given to another code. */
export const scanUrl = (code: string): string => `${env().APP_URL}/q/${code}`;

/** The same as people type it: without `https://`. */
export const typedAddress = (code: string): string => scanUrl(code).replace(/^https?:\/\/(www\.)?/, "");

/** Where a scan leads: the bot's page, which knows the sign by its code. */
export const targetPath = (slug: string, code: string): string => `/c/${slug}?s=${code}`;

/** Rows of codes with what they lead to. The caller adds conditions. */
export function selectQrCodes(ctx: TxCtx) {
  return ctx.tx
    .select({ qr: qr_codes, bot: { bot_name: chatbots.bot_name, slug: chatbots.slug }, property: { address: properties.address } })
    .from(qr_codes)
    .innerJoin(chatbots, and(eq(chatbots.organization_id, qr_codes.organization_id), eq(chatbots.bot_id, qr_codes.bot_id)))
    .leftJoin(properties, and(eq(properties.organization_id, qr_codes.organization_id), eq(properties.property_id, qr_codes.property_id)));
}

/** A row as the API answers it. */
export function toQrCode({ qr, bot, property }: Joined): QrCode {
  const { created_by: _by, deleted_at: _deleted, custom_design, ...rest } = qr;
  return {
    ...rest,
    custom_design: custom_design as CustomDesign,
    qr_code_url: scanUrl(qr.code),
    image_path: `/api/v1/qr_codes/${qr.qr_id}/image?format=png`,
    target_url: `${env().APP_URL}${targetPath(bot.slug, qr.code)}`,
    bot_name: bot.bot_name,
    address: property?.address ?? null,
  };
}
