import { SCAN_WAIT_MS } from "@/lib/domain/qr/constants";
import { getScanTarget, type ScanTarget } from "@/lib/domain/qr/queries";
import { recordScan } from "@/lib/domain/qr/record-scan";
import type { Ctx } from "@/lib/kernel/ctx";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { resolveHandle } from "@/lib/kernel/transaction";
import { clientAddress } from "@/lib/platform/rate-limit/client-address";
import { consume } from "@/lib/platform/rate-limit/consume";
import { closedSignPage, unknownSignPage } from "./scan-page";

/** A code as printed or typed; anything else is not looked up. */
const CODE = /^[a-z0-9]{4,32}$/;

/**
 * The door of `GET /q/{code}`: stores the scan, then sends the buyer on. An unknown code, a paused sign and a bot at
 * rest get a page in words. Nothing about counting ever keeps a buyer from the page.
 */
export async function scanDoor(request: Request, rawCode: string): Promise<Response> {
  const requestId = request.headers.get("x-request-id") ?? newId();
  const language = request.headers.get("accept-language");
  const code = rawCode.trim().toLowerCase();
  const entry = CODE.test(code) ? await resolveHandle("short_code", code) : null;
  if (!entry) return unknownSignPage(language);
  const ctx: Ctx = { actor: { type: "visitor", organization_id: entry.organization_id }, requestId, now: () => new Date() };
  const target = await getScanTarget({ ctx, input: { qr_id: entry.target_id } });
  if (request.method !== "HEAD" && !(target.kind === "closed" && target.removed)) await storeScan(ctx, target, request);
  if (target.kind === "closed") return closedSignPage(target, language);
  return new Response(null, {
    status: 302,
    headers: {
      Location: target.path,
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Robots-Tag": "noindex",
      "X-Request-Id": requestId,
    },
  });
}

/** Waits for the write, but at most 150 ms; it goes on by itself after that, and a failure is ours alone. */
async function storeScan(ctx: Ctx, target: ScanTarget, request: Request): Promise<void> {
  const { headers } = request;
  const address = clientAddress(headers);
  if (await isFlood(address)) return;
  const write = recordScan({
    ctx,
    input: {
      qr_id: target.qr_id,
      address,
      user_agent: headers.get("user-agent")?.slice(0, 1000) ?? null,
      purpose:
        ["sec-purpose", "purpose", "x-purpose", "x-moz"]
          .map((name) => headers.get(name))
          .find(Boolean)
          ?.slice(0, 200) ?? null,
      referrer: headers.get("referer")?.slice(0, 2000) ?? null,
      country: proxyCountry(headers),
    },
  }).then(
    () => {},
    (error: unknown) => log.error({ request_id: ctx.requestId, qr_id: target.qr_id, err: error }, "scan not stored"),
  );
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, SCAN_WAIT_MS);
  });
  await Promise.race([write, limit]);
  clearTimeout(timer);
}

/** Beyond the limit a scan still leads on, but is no longer counted. */
async function isFlood(address: string): Promise<boolean> {
  try {
    await consume("scan", address);
    return false;
  } catch (error) {
    if (error instanceof AppError && error.kind === "rate_limited") return true;
    throw error;
  }
}

/** The country a proxy in front of us found; without a trusted one anybody could write that header. */
function proxyCountry(headers: Headers): string | null {
  if (env().TRUSTED_PROXY_HOPS === 0) return null;
  return headers.get("cf-ipcountry") ?? headers.get("x-vercel-ip-country") ?? headers.get("cloudfront-viewer-country");
}
