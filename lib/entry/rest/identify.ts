import { authenticate } from "@/lib/domain/auth/authenticate";
import type { Ctx } from "@/lib/kernel/ctx";
import { AppError, forbidden, notFound } from "@/lib/kernel/errors";
import { isUuid } from "@/lib/kernel/ids";
import { type DirectoryKind, resolveHandle } from "@/lib/kernel/transaction";
import type { Auth, RequestInfo } from "./operation";

/**
 * Who calls, as the operation's `auth` asks: a bearer token or key, or a visitor of the tenant behind a handle.
 * @throws AppError unauthenticated (401), forbidden (403), not_found (404) for an unknown handle
 */
export async function identify(auth: Auth, params: Record<string, string>, request: RequestInfo): Promise<Ctx | undefined> {
  switch (auth.kind) {
    case "open":
      return undefined;
    case "public":
      return visitorCtx(request, auth.tenant.kind, params[auth.tenant.param] ?? "", auth.tenant.what);
    case "session": {
      const ctx = await bearerCtx(request, auth.enrolment ?? false);
      if (ctx.actor.type !== "user") throw forbidden("This needs a signed-in person, not an API key.");
      if (auth.roles && !auth.roles.includes(ctx.actor.role)) throw forbidden();
      return ctx;
    }
    case "user_or_key":
      if (auth.visitor && !request.header("authorization") && request.header(auth.visitor.header)) {
        const { kind, param, what } = auth.visitor.tenant;
        return visitorCtx(request, kind, params[param] ?? "", what);
      }
      return bearerCtx(request, false);
  }
}

/** A visitor of the tenant behind a public handle. @throws AppError not_found */
export async function visitorCtx(request: RequestInfo, kind: DirectoryKind, handle: string, what: string): Promise<Ctx> {
  const byId = kind === "bot" || kind === "qr" || kind === "conversation" || kind === "organization";
  const entry = byId && !isUuid(handle) ? null : await resolveHandle(kind, byId ? handle.toLowerCase() : handle);
  if (!entry) throw notFound(what);
  return { actor: { type: "visitor", organization_id: entry.organization_id }, requestId: request.id, now: request.now };
}

async function bearerCtx(request: RequestInfo, enrolment: boolean): Promise<Ctx> {
  const authorization = request.header("authorization");
  if (!authorization)
    throw new AppError("unauthenticated", "Send an access token or API key in the Authorization header.", { code: "unauthenticated" });
  const actor = await authenticate({ authorization, enrolment, requestId: request.id, now: request.now });
  return { actor, requestId: request.id, now: request.now };
}
