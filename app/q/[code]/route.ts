import { scanDoor } from "@/lib/entry/scan";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ code: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return scanDoor(request, (await params).code);
}

export async function HEAD(request: Request, { params }: Context): Promise<Response> {
  return scanDoor(request, (await params).code);
}
