import { listAllowedOrigins } from "@/lib/domain/bots/list-allowed-origins";
import type { Ctx } from "@/lib/kernel/ctx";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import type { Operation } from "./operation";
import type { Match } from "./router";

const METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";
const HEADERS = "Content-Type, Accept, Idempotency-Key, X-Conversation-Token";

/**
 * CORS headers of a public operation. The check is against abuse from other pages, no authentication: outside a
 * browser an Origin can be invented.
 * @throws AppError forbidden `origin_not_allowed` when the bot lists origins and this is none of them
 */
export async function corsHeaders(
  operation: Operation,
  params: Record<string, string>,
  ctx: Ctx | undefined,
  request: Request,
): Promise<Record<string, string>> {
  const origin = request.headers.get("origin");
  if (!origin || (operation.auth.kind !== "public" && operation.auth.kind !== "open")) return {};
  if (operation.auth.kind === "public" && ctx && origin !== new URL(env().APP_URL).origin && !isOwnHost(request, origin)) {
    const { kind, param } = operation.auth.tenant;
    if (kind === "bot" || kind === "qr" || kind === "conversation") {
      const allowed = await listAllowedOrigins({ ctx, input: { kind, id: params[param] ?? "" } });
      if (allowed.length > 0 && !allowed.includes(origin))
        throw new AppError("forbidden", "This website is not among those the bot may be used on.", { code: "origin_not_allowed" });
    }
  }
  return { "Access-Control-Allow-Origin": origin, Vary: "Origin" };
}

/** The answer to a browser's preflight: public operations may be called from other sites, others may not. */
export function preflight(request: Request, match: Match): Response {
  const origin = request.headers.get("origin");
  if (!origin || !match) return new Response(null, { status: 404 });
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Methods": METHODS,
      "Access-Control-Allow-Headers": HEADERS,
      "Access-Control-Max-Age": "600",
      Vary: "Origin",
    },
  });
}

const isOwnHost = (request: Request, origin: string): boolean => {
  try {
    return new URL(origin).host === request.headers.get("host");
  } catch {
    return false;
  }
};
