import { type NextRequest, NextResponse } from "next/server";

/** What buyers and machines load: these routes set their own content policy. */
const OWN_POLICY = /^\/(?:c|q|embed|api|v1|assets|webhook)(?:\/|$)|^\/(?:widget\.js|health|ready|metrics)$/;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** The content policy of an app page: scripts by nonce alone; style attributes are React Aria's. */
function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}

function secure(response: NextResponse, requestId: string, https: boolean): NextResponse {
  response.headers.set("x-request-id", requestId);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
  if (https) response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

/** A program that asks for JSON, where a browser would ask for a page (api-v1.md, section 12). */
function wantsJson(request: NextRequest): boolean {
  const accept = request.headers.get("accept") ?? "";
  return accept.includes("application/json") && !accept.includes("text/html");
}

/** A lone `%` (a link cut in two) can't be decoded: Next would answer 500 where a page takes a part of the address. */
function readable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

/** Request id, security headers, and the nonce of app pages. Access is never decided here. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, protocol } = request.nextUrl;
  const given = request.headers.get("x-request-id");
  const requestId = given && REQUEST_ID.test(given) ? given : crypto.randomUUID();
  if (!readable(pathname))
    return new NextResponse("There is nothing at this address.", { status: 404, headers: { "x-request-id": requestId } });
  const https = protocol === "https:" || process.env.APP_URL?.startsWith("https:") === true;
  const headers = new Headers(request.headers);
  headers.set("x-request-id", requestId);
  headers.set("x-pathname", pathname + search);

  if (pathname === "/" && wantsJson(request))
    return secure(NextResponse.rewrite(new URL("/api/v1", request.url), { request: { headers } }), requestId, https);
  if (OWN_POLICY.test(pathname)) return secure(NextResponse.next({ request: { headers } }), requestId, https);

  const policy = contentPolicy(Buffer.from(crypto.randomUUID()).toString("base64"));
  headers.set("content-security-policy", policy);
  const response = secure(NextResponse.next({ request: { headers } }), requestId, https);
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg).*)"] };
