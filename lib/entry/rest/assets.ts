import { z } from "zod";
import { assetObject } from "@/lib/domain/branding/schemas";
import { uploadAsset } from "@/lib/domain/branding/upload-asset";
import { uuid } from "@/lib/kernel/api-types";
import type { Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { operation, type UploadForm } from "./operation";

const response = z.object({ asset_id: uuid, url: z.string(), message: z.string(), asset: assetObject });

async function upload(ctx: Ctx, form: UploadForm, property_id?: string) {
  const caption = form.fields.caption?.trim();
  const asset = await uploadAsset({
    ctx,
    input: { bytes: form.file.bytes, ...(caption ? { caption } : {}), ...(property_id ? { property_id } : {}) },
  });
  return { asset_id: asset.asset_id, url: asset.url, message: "The picture was uploaded.", asset };
}

const organizationAsset = operation({
  method: "post",
  path: "/organizations/{org_id}/assets",
  tag: "Users and organization",
  summary: "Upload a logo or portrait",
  description:
    "multipart/form-data with `file` (JPEG, PNG, WebP, GIF or AVIF, 10 MB) and `caption`. The picture is encoded anew, without EXIF. `url` is a path on this server.",
  auth: { kind: "user_or_key", scope: "organization:write" },
  params: z.object({ org_id: uuid }),
  body: "multipart",
  status: 201,
  response,
  limit: "upload",
  handler: async ({ ctx, params, form }) => {
    if (params.org_id.toLowerCase() !== ctx.actor.organization_id) throw notFound("This organization");
    return upload(ctx, form);
  },
});

const propertyMedia = operation({
  method: "post",
  path: "/properties/{property_id}/media",
  tag: "Properties",
  summary: "Add a picture to a property",
  description: "multipart/form-data with `file` and `caption`; the picture becomes the last of the property's media.",
  auth: { kind: "user_or_key", scope: "properties:write" },
  params: z.object({ property_id: uuid }),
  body: "multipart",
  status: 201,
  response,
  limit: "upload",
  handler: ({ ctx, params, form }) => upload(ctx, form, params.property_id),
});

/** Uploaded pictures (api-v1-details.md, section 1). */
export const assetsOperations = [organizationAsset, propertyMedia];
