import { and, count, desc, eq, ilike, isNull, or } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { agents, organizations } from "@/db/schema/organizations";
import { qr_codes } from "@/db/schema/qr";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { selectQrCodes, targetPath, toQrCode } from "./internal/qr-row";
import { type ListQrCodesInput, listQrCodesInput, type QrCode, type QrIdInput, qrIdInput } from "./schemas";

/** The organization's signs, newest first; `q` looks in label, code, address and bot name. */
export async function listQrCodes({ ctx, input }: { ctx: Ctx; input: ListQrCodesInput }): Promise<Page<QrCode>> {
  authorize(ctx, { scope: "qr_codes:read" });
  const { page, page_size, bot_id, property_id, status, q } = parseInput(listQrCodesInput, input);
  const pattern = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : undefined;
  return transaction(ctx, async (ctx) => {
    const where = and(
      eq(qr_codes.organization_id, ctx.actor.organization_id),
      isNull(qr_codes.deleted_at),
      bot_id ? eq(qr_codes.bot_id, bot_id) : undefined,
      property_id ? eq(qr_codes.property_id, property_id) : undefined,
      status ? eq(qr_codes.status, status) : undefined,
      pattern
        ? or(
            ilike(qr_codes.label, pattern),
            ilike(qr_codes.code, pattern),
            ilike(properties.address, pattern),
            ilike(chatbots.bot_name, pattern),
          )
        : undefined,
    );
    const { limit, offset } = limitOf({ page, page_size });
    const rows = await selectQrCodes(ctx).where(where).orderBy(desc(qr_codes.created_at), desc(qr_codes.qr_id)).limit(limit).offset(offset);
    const counted = selectQrCodes(ctx).where(where).as("counted_codes");
    const [totals] = await ctx.tx.select({ total: count() }).from(counted);
    return { items: rows.map(toQrCode), page, page_size, total: totals?.total ?? 0 };
  });
}

/** One sign with its scan counts. @throws AppError not_found, also for a deleted one and another tenant's */
export async function getQrCode({ ctx, input }: { ctx: Ctx; input: QrIdInput }): Promise<QrCode> {
  authorize(ctx, { scope: "qr_codes:read" });
  const { qr_id } = parseInput(qrIdInput, input);
  return transaction(ctx, async (ctx) => {
    const own = and(eq(qr_codes.organization_id, ctx.actor.organization_id), eq(qr_codes.qr_id, qr_id), isNull(qr_codes.deleted_at));
    const [row] = await selectQrCodes(ctx).where(own);
    if (!row) throw notFound("This sign");
    return toQrCode(row);
  });
}

/** Where a printed code leads, or whose it is when it leads nowhere for now. */
export type ScanTarget =
  | { kind: "open"; qr_id: string; path: string }
  | { kind: "closed"; qr_id: string; removed: boolean; org_name: string; agent: { full_name: string; phone: string | null } | null };

/** The target of a code, also of a paused or deleted one. Needs no right: it is printed. @throws AppError not_found */
export async function getScanTarget({ ctx, input }: { ctx: Ctx; input: QrIdInput }): Promise<ScanTarget> {
  const { qr_id } = parseInput(qrIdInput, input);
  const [row] = await transaction(ctx, (ctx) =>
    ctx.tx
      .select({
        code: qr_codes.code,
        qr_status: qr_codes.status,
        qr_deleted: qr_codes.deleted_at,
        slug: chatbots.slug,
        bot_status: chatbots.status,
        bot_deleted: chatbots.deleted_at,
        org_name: organizations.org_name,
        agent: { full_name: agents.full_name, phone: agents.phone },
      })
      .from(qr_codes)
      .innerJoin(organizations, eq(organizations.organization_id, qr_codes.organization_id))
      .innerJoin(chatbots, and(eq(chatbots.organization_id, qr_codes.organization_id), eq(chatbots.bot_id, qr_codes.bot_id)))
      .leftJoin(
        agents,
        and(eq(agents.organization_id, chatbots.organization_id), eq(agents.agent_id, chatbots.agent_id), eq(agents.active, true)),
      )
      .where(and(eq(qr_codes.organization_id, ctx.actor.organization_id), eq(qr_codes.qr_id, qr_id))),
  );
  if (!row) throw notFound("This sign");
  const open = row.qr_status === "active" && !row.qr_deleted && row.bot_status === "active" && !row.bot_deleted;
  if (open) return { kind: "open", qr_id, path: targetPath(row.slug, row.code) };
  return { kind: "closed", qr_id, removed: row.qr_deleted !== null, org_name: row.org_name, agent: row.agent };
}
