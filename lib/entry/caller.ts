import { headers } from "next/headers";
import type { Caller } from "@/lib/domain/auth/schemas";
import { newId } from "@/lib/kernel/ids";
import { clientAddress } from "@/lib/platform/rate-limit/client-address";

/** Who calls, from a request's headers: for commands that run before anybody is known. */
export function callerOf(list: Headers, request: { requestId: string; now: () => Date }): Caller {
  return { requestId: request.requestId, now: request.now, address: clientAddress(list), user_agent: list.get("user-agent") };
}

/** The caller of the request under way. */
export async function currentCaller(): Promise<Caller> {
  const list = await headers();
  return callerOf(list, { requestId: list.get("x-request-id") ?? newId(), now: () => new Date() });
}
