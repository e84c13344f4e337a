import "server-only";
import { type RenderedFile, renderQrCode } from "@/lib/domain/qr/render-qr-code";
import { renderSign } from "@/lib/domain/qr/render-sign";
import { qrImageQuery, signQuery } from "@/lib/domain/qr/schemas";
import type { Actor, Ctx } from "@/lib/kernel/ctx";
import { AppError, HTTP_STATUS } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { parseInput } from "@/lib/kernel/validation";
import { getSessionActor } from "./session";

type Call = { params: Promise<{ qr_id: string }> };

/** `GET /dashboard/signs/{qr_id}/image?format=&size=&download=`: the code for the signed-in person. */
export async function signImage(request: Request, { params }: Call): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { format, size } = Object.fromEntries(query);
  return file(request, query.has("download"), async (ctx) => {
    const { qr_id } = await params;
    return renderQrCode({ ctx, input: { qr_id, ...parseInput(qrImageQuery, { format, size }) } });
  });
}

/** `GET /dashboard/signs/{qr_id}/print?template=`: a printable PDF for the signed-in person. */
export async function signPrint(request: Request, { params }: Call): Promise<Response> {
  const template = new URL(request.url).searchParams.get("template") ?? undefined;
  return file(request, true, async (ctx) => {
    const { qr_id } = await params;
    return renderSign({ ctx, input: { qr_id, ...parseInput(signQuery, { template }) } });
  });
}

/** Identifies the person, makes the file, and tells what went wrong in words instead of handing out a broken one. */
async function file(
  request: Request,
  download: boolean,
  make: (ctx: Ctx<Extract<Actor, { type: "user" }>>) => Promise<RenderedFile>,
): Promise<Response> {
  const requestId = request.headers.get("x-request-id") ?? newId();
  try {
    const session = await getSessionActor();
    if (!session || session.mfa_enrollment_required) throw new AppError("unauthenticated", "You are signed out. Sign in and try again.");
    const { bytes, content_type, file_name } = await make({ actor: session.actor, requestId, now: () => new Date() });
    const headers = new Headers({
      "content-type": content_type,
      "cache-control": "private, no-cache",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    });
    if (download) headers.set("content-disposition", `attachment; filename="${file_name.replace(/[^\w.-]/g, "_")}"`);
    return new Response(new Uint8Array(bytes), { headers });
  } catch (error) {
    if (error instanceof AppError)
      return new Response(error.message, { status: HTTP_STATUS[error.kind], headers: { "content-type": "text/plain; charset=utf-8" } });
    log.error({ request_id: requestId, err: error }, "sign file failed");
    return new Response("Something went wrong on our side. Please try again.", {
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}
