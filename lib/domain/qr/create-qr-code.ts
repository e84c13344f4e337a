import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { directory } from "@/db/schema/organizations";
import { qr_codes } from "@/db/schema/qr";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { CODE_ALPHABET, CODE_LENGTH } from "./constants";
import { checkQrLinks } from "./internal/check-links";
import { prepareCode } from "./internal/prepare-code";
import { selectQrCodes, toQrCode } from "./internal/qr-row";
import { type CreateQrCodeInput, createQrCodeInput, type QrCode } from "./schemas";

/** Seven letters, all equally likely: a stranger can't walk from one code to the next. */
const randomCode = (): string => Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");

/**
 * Makes a sign's code: a short address of its own for ever, whose target can be changed later. The design is drawn
 * and decoded before the transaction, which so stays short.
 * @throws AppError invalid for a bot or property of another organization, or `design_not_scannable`
 */
export async function createQrCode({ ctx, input }: { ctx: Ctx; input: CreateQrCodeInput }): Promise<QrCode> {
  authorize(ctx, { scope: "qr_codes:write" });
  const fields = parseInput(createQrCodeInput, input);
  await transaction(ctx, (ctx) => checkQrLinks(ctx, fields));
  for (let attempt = 0; attempt < 5; attempt++) {
    const code = randomCode();
    await prepareCode(ctx, code, fields.custom_design ?? {});
    const made = await transaction(ctx, (ctx) => insertQrCode(ctx, code, fields));
    if (made) return made;
  }
  throw new Error("no free short code in five tries");
}

/** Null when somebody has the code; the directory's key decides, so two at once never share. */
async function insertQrCode(ctx: TxCtx, code: string, fields: z.output<typeof createQrCodeInput>): Promise<QrCode | null> {
  const names = await checkQrLinks(ctx, fields);
  const qr_id = newId();
  const organization_id = ctx.actor.organization_id;
  const claimed = await ctx.tx
    .insert(directory)
    .values({ kind: "short_code", handle: code, organization_id, target_id: qr_id })
    .onConflictDoNothing()
    .returning({ handle: directory.handle });
  if (claimed.length === 0) return null;
  const label = fields.label ?? (names.address ?? names.bot_name ?? "Sign").slice(0, 120);
  const times = { created_at: ctx.now(), updated_at: ctx.now() };
  await ctx.tx.insert(qr_codes).values({ ...fields, organization_id, qr_id, code, label, created_by: actorUserId(ctx), ...times });
  await ctx.tx.insert(directory).values({ kind: "qr", handle: qr_id, organization_id, target_id: qr_id });
  const diff = { code, bot_id: fields.bot_id, property_id: fields.property_id ?? null };
  await audit(ctx, { action: "qr_code.created", object_type: "qr_code", object_id: qr_id, diff });
  const [row] = await selectQrCodes(ctx).where(and(eq(qr_codes.organization_id, organization_id), eq(qr_codes.qr_id, qr_id)));
  if (!row) throw new Error("the code's row was not returned");
  return toQrCode(row);
}
