import { and, eq } from "drizzle-orm";
import { assets } from "@/db/schema/bots";
import { isUuid } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";

/** Where a picture is served. */
export const assetUrl = (organizationId: string, assetId: string): string => `/assets/${organizationId}/${assetId}`;

/** The url of a picture of this organization as we keep it (without host), or null when it is none of ours. */
export async function ownAssetUrl(ctx: TxCtx, url: string): Promise<string | null> {
  const organizationId = ctx.actor.organization_id;
  const match = /\/assets\/([0-9a-f-]{36})\/([0-9a-f-]{36})$/i.exec(url);
  const assetId = match?.[2]?.toLowerCase() ?? "";
  if (match?.[1]?.toLowerCase() !== organizationId || !isUuid(assetId)) return null;
  const rows = await ctx.tx
    .select({ asset_id: assets.asset_id })
    .from(assets)
    .where(and(eq(assets.organization_id, organizationId), eq(assets.asset_id, assetId)));
  return rows.length > 0 ? assetUrl(organizationId, assetId) : null;
}
