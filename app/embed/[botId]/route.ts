import { renderers } from "@/components/chat/renderers";
import { publicPageDoor } from "@/lib/entry/public-page";

const door = publicPageDoor(renderers);
type Context = { params: Promise<{ botId: string }> };

/** The buyer's page for a frame on the realtor's own site. */
export const GET = async (request: Request, { params }: Context) => door.get(request, { kind: "bot", value: (await params).botId });
export const POST = async (request: Request, { params }: Context) => door.post(request, { kind: "bot", value: (await params).botId });
