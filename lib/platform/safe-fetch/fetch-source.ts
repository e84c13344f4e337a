import type { IncomingHttpHeaders } from "node:http";
import { env } from "@/lib/kernel/env";
import { invalid } from "@/lib/kernel/errors";
import { PrivateAddressError, resolveAll, resolveChecked } from "./guarded-agent";
import { looksBlocked } from "./looks-blocked";
import { GAP_MS, pauseAsAsked, siteBusy } from "./pace";
import { readBody } from "./read-body";
import { type FetchSettings, followed, type Hop, headerOf } from "./request";
import { assertRobotsAllow } from "./robots";
import { SourceError } from "./source-error";
import { isAllowListed, judgeUrl, URL_PROBLEM_WORDS } from "./url-rules";
import { withoutBlocks } from "./without-blocks";

export type FetchedSource = {
  /** Where the redirects ended. */
  url: string;
  kind: "html" | "text" | "pdf";
  /** As declared by the server, in lower case, or null. */
  charset: string | null;
  bytes: Uint8Array;
};

const MAX_PAGE_BYTES = 5 * 1024 * 1024;
const MAX_PDF_BYTES = 25 * 1024 * 1024;

/** The fetcher's settings by the environment: connect 5 s, all in all 15 s, five redirects. */
export function defaultFetchSettings(): FetchSettings {
  return {
    allowedPrivateHosts: env().INGEST_ALLOWED_PRIVATE_HOSTS,
    userAgent: `YardsignBot/1.0 (+${env().APP_URL}/bot)`,
    resolve: resolveAll,
    connectMs: 5_000,
    totalMs: 15_000,
    maxRedirects: 5,
    gapMs: GAP_MS,
  };
}

/**
 * Refuses at once an address that can never be fetched: scheme, credentials, port, private or reserved host after
 * resolving. A name that does not resolve now is left to the fetch.
 * @throws AppError invalid `url_not_allowed`
 */
export async function assertUrlAllowed(text: string, settings: FetchSettings = defaultFetchSettings()): Promise<URL> {
  const judged = judgeUrl(text, settings.allowedPrivateHosts);
  if ("problem" in judged) throw notAllowed(URL_PROBLEM_WORDS[judged.problem]);
  if (isAllowListed(judged.url, settings.allowedPrivateHosts)) return judged.url;
  try {
    await resolveChecked(judged.url.hostname, settings.resolve, false);
  } catch (error) {
    if (error instanceof PrivateAddressError) throw notAllowed(URL_PROBLEM_WORDS.private_host);
  }
  return judged.url;
}

const notAllowed = (message: string) => invalid([{ path: "url", message }], "url_not_allowed");

/**
 * Fetches a page, a text or a PDF through every guard: public addresses only, robots.txt, redirects by hand,
 * limits of time and of size after decompression, type judged by content.
 * @throws SourceError
 */
export async function fetchSource(text: string, settings: FetchSettings = defaultFetchSettings()): Promise<FetchedSource> {
  const judged = judgeUrl(text, settings.allowedPrivateHosts);
  if ("problem" in judged) throw new SourceError("url_not_allowed", URL_PROBLEM_WORDS[judged.problem]);
  const budget = { left_ms: settings.totalMs };
  return followed(judged.url, settings, budget, readAnswer, (url) => assertRobotsAllow(url, settings, budget));
}

async function readAnswer({ url, status, headers, body }: Hop): Promise<FetchedSource> {
  assertAnswered({ url, status, headers });
  assertTagAllows(headers);
  const declared = mediaType(headers);
  const kind = declared.type === "" ? null : KINDS[declared.type];
  if (kind === undefined) throw notAPage(declared.type);
  const maxBytes = kind === "pdf" ? MAX_PDF_BYTES : MAX_PAGE_BYTES;
  const length = Number(headers["content-length"] ?? 0);
  if (length > maxBytes)
    throw new SourceError("too_large", `This page is larger than ${maxBytes / 1024 / 1024} MB. Upload what matters as a document instead.`);
  const bytes = await readBody(body, { encoding: headerOf(headers, "content-encoding"), maxBytes, whenLarger: "fail" });
  const seen = sniff(bytes, kind);
  if (seen === "html" && looksBlocked(bytes)) throw blockedBySite();
  if (seen === "html" && tagsForbid(metaRobots(bytes))) throw askedToStayAway();
  return { url: url.href, kind: seen, charset: declared.charset, bytes };
}

const KINDS: Record<string, "html" | "text" | "pdf"> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "application/pdf": "pdf",
};

/** @throws SourceError for every status that is no success; a host that asks for a pause gets it */
export function assertAnswered({ url, status, headers }: Pick<Hop, "url" | "status" | "headers">): void {
  if (status >= 200 && status < 300) return;
  if (status === 429 || status === 503) {
    const pause = pauseAsAsked(url.host, headerOf(headers, "retry-after"));
    if (pause !== null) throw siteBusy(pause);
  }
  if (status === 404 || status === 410) throw new SourceError("not_found", "There is no page at this address any more. Check the link.");
  if (status === 401 || status === 403 || status === 407 || status === 429 || status === 451) throw blockedBySite();
  throw new SourceError("unreachable", `The site answered with an error (${status}). Try again later.`);
}

const blockedBySite = () =>
  new SourceError(
    "blocked_by_site",
    "This site does not let us read the page. Paste its text or upload the listing as a document instead.",
  );

/** `X-Robots-Tag` is honoured like robots.txt; one addressed to another bot is not for us. */
function assertTagAllows(headers: IncomingHttpHeaders): void {
  const tags = [headers["x-robots-tag"] ?? []].flat().map((tag) => tag.toLowerCase());
  const ours = tags.filter((tag) => !/^\s*[a-z-]*bot[a-z-]*\s*:/.test(tag) || /^\s*yardsignbot\s*:/.test(tag));
  if (tagsForbid(ours)) throw askedToStayAway();
}

const tagsForbid = (tags: string[]): boolean => tags.some((tag) => /\b(noai|noindex|none)\b/.test(tag));

const askedToStayAway = () =>
  new SourceError(
    "robots_disallowed",
    "This page asks automated readers to stay away. Paste the text or upload the listing as a document instead.",
  );

/** What `<meta name="robots">` (or one for our own token) says, in lower case; comments and scripts are not looked at. */
function metaRobots(bytes: Uint8Array): string[] {
  const head = withoutBlocks(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200_000)).toString("latin1"));
  return [...head.matchAll(/<meta\s[^<>]{1,500}>/gi)].flatMap(([tag]) => {
    const name = /\bname\s*=\s*["']?\s*([\w-]+)/i.exec(tag)?.[1]?.toLowerCase();
    const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const words = content?.[1] ?? content?.[2] ?? content?.[3];
    return (name === "robots" || name === "yardsignbot") && words ? [words.toLowerCase()] : [];
  });
}

function mediaType(headers: IncomingHttpHeaders): { type: string; charset: string | null } {
  const value = headers["content-type"] ?? "";
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(value)?.[1]?.toLowerCase() ?? null;
  return { type: (value.split(";")[0] ?? "").trim().toLowerCase(), charset };
}

function notAPage(type: string): SourceError {
  const what = type.startsWith("image/") ? "a picture. Upload it as an image instead" : "not a page, a text or a PDF";
  return new SourceError("not_a_page", `What stands at this address is ${what}.`);
}

/** Content decides: a PDF sent as HTML is a PDF, binary data sent as HTML is nothing we read. */
function sniff(bytes: Uint8Array, declared: "html" | "text" | "pdf" | null): "html" | "text" | "pdf" {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (declared === "pdf") throw notAPage("");
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!utf16 && head.includes(0)) throw notAPage("");
  if (declared) return declared;
  return /<(!doctype|html|head|body|meta|title|div|p)\b/i.test(head.toString("latin1")) ? "html" : "text";
}
