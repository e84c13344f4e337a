import { and, eq, isNull, sql } from "drizzle-orm";
import { assets, type MediaItem, properties } from "@/db/schema/bots";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { reencodeImage } from "@/lib/platform/images/reencode-image";
import { storage } from "@/lib/platform/storage/storage";
import { assetUrl } from "./internal/own-asset";
import { type Asset, type UploadAssetInput, uploadAssetInput } from "./schemas";

/**
 * Keeps a picture, encoded anew and without EXIF; with `property_id` it becomes the last of the property's media.
 * @throws AppError too_large, unsupported_type (by content); not_found for a property of another organization
 */
export async function uploadAsset({ ctx, input }: { ctx: Ctx; input: UploadAssetInput }): Promise<Asset> {
  authorize(ctx, { scope: input.property_id ? "properties:write" : "organization:write" });
  const { bytes, caption, property_id } = parseInput(uploadAssetInput, input);
  if (property_id) await transaction(ctx, (ctx) => requireProperty(ctx, property_id));
  const image = await reencodeImage(bytes);
  const organization_id = ctx.actor.organization_id;
  const asset_id = newId();
  const storage_key = `${organization_id}/assets/${asset_id}`;
  await storage().put(storage_key, image.bytes);
  try {
    return await transaction(ctx, async (ctx) => {
      const { content_type, width, height } = image;
      const created_at = ctx.now();
      const row = {
        organization_id,
        asset_id,
        property_id: property_id ?? null,
        storage_key,
        content_type,
        width,
        height,
        byte_size: image.bytes.byteLength,
        caption: caption ?? null,
        created_at,
      };
      if (property_id)
        await addToMedia(ctx, property_id, {
          asset_id,
          url: assetUrl(organization_id, asset_id),
          ...(caption ? { caption } : {}),
          width,
          height,
        });
      await ctx.tx.insert(assets).values(row);
      await audit(ctx, {
        action: "asset.uploaded",
        object_type: "asset",
        object_id: asset_id,
        diff: { property_id, byte_size: row.byte_size },
      });
      return {
        asset_id,
        url: assetUrl(organization_id, asset_id),
        property_id: row.property_id,
        content_type,
        width,
        height,
        caption: row.caption,
        created_at,
      };
    });
  } catch (error) {
    await storage().delete(storage_key);
    throw error;
  }
}

const ownProperty = (ctx: TxCtx, propertyId: string) =>
  and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.property_id, propertyId), isNull(properties.deleted_at));

async function requireProperty(ctx: TxCtx, propertyId: string): Promise<void> {
  const rows = await ctx.tx.select({ property_id: properties.property_id }).from(properties).where(ownProperty(ctx, propertyId));
  if (rows.length === 0) throw notFound("This property");
}

/** Appended by the database, so that two uploads at once both stay. */
async function addToMedia(ctx: TxCtx, propertyId: string, item: MediaItem): Promise<void> {
  const rows = await ctx.tx
    .update(properties)
    .set({ media: sql`${properties.media} || ${JSON.stringify([item])}::jsonb`, updated_at: ctx.now() })
    .where(ownProperty(ctx, propertyId))
    .returning({ property_id: properties.property_id });
  if (rows.length === 0) throw notFound("This property");
}
