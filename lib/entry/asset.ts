import { getPublicAsset } from "@/lib/domain/branding/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { isUuid, newId } from "@/lib/kernel/ids";

/** The door of `/assets/{organization_id}/{asset_id}`: a picture that never changes, for anyone and any page. */
export async function assetDoor(request: Request, organizationId: string, assetId: string): Promise<Response> {
  const headers = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  const missing = () =>
    new Response("This picture was not found.", {
      status: 404,
      headers: { ...headers, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  if (!isUuid(organizationId) || !isUuid(assetId)) return missing();
  const ctx: Ctx = { actor: { type: "visitor", organization_id: organizationId.toLowerCase() }, requestId: newId(), now: () => new Date() };
  const cache = { "Cache-Control": "public, max-age=31536000, immutable", ETag: `"${assetId.toLowerCase()}"` };
  try {
    const file = await getPublicAsset({ ctx, input: { asset_id: assetId } });
    if (request.headers.get("if-none-match") === cache.ETag) {
      await file.body.cancel();
      return new Response(null, { status: 304, headers: cache });
    }
    return new Response(file.body, {
      headers: {
        ...headers,
        ...cache,
        "Content-Type": file.content_type,
        "Content-Length": String(file.size),
        "Content-Disposition": "inline",
      },
    });
  } catch (error) {
    if (error instanceof AppError && error.kind === "not_found") return missing();
    throw error;
  }
}
