import { renderers } from "@/components/chat/renderers";
import { publicPageDoor } from "@/lib/entry/public-page";

const door = publicPageDoor(renderers);
type Context = { params: Promise<{ slug: string }> };

/** The buyer's page: a complete document, not a Next client page. */
export const GET = async (request: Request, { params }: Context) => door.get(request, { kind: "slug", value: (await params).slug });
export const POST = async (request: Request, { params }: Context) => door.post(request, { kind: "slug", value: (await params).slug });
