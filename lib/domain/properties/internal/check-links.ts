import { and, eq, inArray, isNull } from "drizzle-orm";
import { assets, chatbots, type MediaItem } from "@/db/schema/bots";
import { agents } from "@/db/schema/organizations";
import { type FieldError, invalid } from "@/lib/kernel/errors";
import { isUuid } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { PropertyFields } from "../schemas";

/**
 * Refuses a bot, an agent or a picture that is not of this organization, each by its field, and gives the media as
 * they are stored.
 * @throws AppError invalid (422)
 */
export async function checkPropertyLinks(
  ctx: TxCtx,
  fields: Pick<PropertyFields, "bot_id" | "agent_id" | "media">,
): Promise<MediaItem[] | undefined> {
  const errors: FieldError[] = [];
  if (fields.bot_id && !(await ownBot(ctx, fields.bot_id)))
    errors.push({ path: "bot_id", message: "This chatbot was not found in your organization." });
  if (fields.agent_id && !(await ownAgent(ctx, fields.agent_id)))
    errors.push({ path: "agent_id", message: "This agent was not found in your organization." });
  const media = fields.media ? await resolveMedia(ctx, fields.media, errors) : undefined;
  if (errors.length > 0) throw invalid(errors);
  return media;
}

/** Whether the bot exists here and is not deleted. */
export async function ownBot(ctx: TxCtx, botId: string): Promise<boolean> {
  const rows = await ctx.tx
    .select({ bot_id: chatbots.bot_id })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, botId), isNull(chatbots.deleted_at)));
  return rows.length > 0;
}

async function ownAgent(ctx: TxCtx, agentId: string): Promise<boolean> {
  const rows = await ctx.tx
    .select({ agent_id: agents.agent_id })
    .from(agents)
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agentId)));
  return rows.length > 0;
}

async function resolveMedia(ctx: TxCtx, media: NonNullable<PropertyFields["media"]>, errors: FieldError[]): Promise<MediaItem[]> {
  const wanted = media.map((item) => (typeof item === "string" ? { url: item } : item));
  const ids = wanted.map(({ url }) => assetIdOf(url, ctx.actor.organization_id));
  const known = ids.filter((id): id is string => id !== null);
  const rows =
    known.length === 0
      ? []
      : await ctx.tx
          .select({ asset_id: assets.asset_id, width: assets.width, height: assets.height, caption: assets.caption })
          .from(assets)
          .where(and(eq(assets.organization_id, ctx.actor.organization_id), inArray(assets.asset_id, known)));
  const byId = new Map(rows.map((row) => [row.asset_id, row]));
  return wanted.flatMap((item, i) => {
    const row = byId.get(ids[i] ?? "");
    if (!row) {
      errors.push({ path: `media.${i}`, message: "This is not a picture of your organization. Upload it first and use its url." });
      return [];
    }
    const caption = ("caption" in item ? item.caption : undefined) ?? row.caption ?? undefined;
    const url = `/assets/${ctx.actor.organization_id}/${row.asset_id}`;
    return [
      {
        asset_id: row.asset_id,
        url,
        ...(caption ? { caption } : {}),
        ...(row.width && row.height ? { width: row.width, height: row.height } : {}),
      },
    ];
  });
}

/** The asset in `/assets/{organization_id}/{asset_id}`, whatever host stands before it; null for anything else. */
function assetIdOf(url: string, organizationId: string): string | null {
  const match = /\/assets\/([0-9a-f-]{36})\/([0-9a-f-]{36})$/i.exec(url);
  if (match?.[1]?.toLowerCase() !== organizationId) return null;
  const id = match[2]?.toLowerCase() ?? "";
  return isUuid(id) ? id : null;
}
