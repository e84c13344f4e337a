import { createHash } from "node:crypto";

export type Rendered = { html: string; style: string };
type Frame = { embedded: boolean; allowed_origins: string[] };
type Answer = { status: number; frame: Frame; cookies?: string[]; script?: string };

/** The page as a response under a policy of its own: one script of ours, this very style, nothing inline. */
export function pageResponse({ html, style }: Rendered, { status, frame, cookies = [], script }: Answer): Response {
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    // Revalidated, yet still kept for the back button: the history on it is the buyer's own.
    "Cache-Control": "private, no-cache",
    "Content-Security-Policy": policy(style, frame),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    Vary: "Cookie, Accept-Language",
  });
  if (script) headers.set("Link", `<${script}>; rel=preload; as=script`);
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(html, { status, headers });
}

function policy(style: string, { embedded, allowed_origins }: Frame): string {
  const ancestors = !embedded ? "'none'" : allowed_origins.length ? ["'self'", ...allowed_origins].join(" ") : "*";
  const hash = createHash("sha256").update(style).digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

/** Back to the page by GET, so that reloading sends nothing twice. */
export function seeOther(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
