import { assetDoor } from "@/lib/entry/asset";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ organization_id: string; asset_id: string }> },
): Promise<Response> {
  const { organization_id, asset_id } = await params;
  return assetDoor(request, organization_id, asset_id);
}
