import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { request } from "undici";
import { guardedAgent, PrivateAddressError, type Resolve } from "./guarded-agent";
import { waitTurn } from "./pace";
import { SourceError } from "./source-error";
import { isAllowListed, judgeUrl } from "./url-rules";

export type FetchSettings = {
  allowedPrivateHosts: readonly string[];
  userAgent: string;
  resolve: Resolve;
  connectMs: number;
  totalMs: number;
  maxRedirects: number;
  /** Milliseconds between two requests to one host. */
  gapMs: number;
};

/** What is left of the time for a fetch with all its hops; waiting for one's turn does not count. */
export type Budget = { left_ms: number };

/** A header's only value, or undefined. */
export const headerOf = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
};

export type Hop = { url: URL; status: number; headers: IncomingHttpHeaders; body: Readable };

/**
 * Asks for `start` and follows redirects by hand, each hop judged like the first and in its host's turn. `beforeHop`
 * may refuse one.
 * `use` gets the last answer; its body is destroyed afterwards.
 * @throws SourceError
 */
export async function followed<T>(
  start: URL,
  settings: FetchSettings,
  budget: Budget,
  use: (hop: Hop) => Promise<T>,
  beforeHop: (url: URL) => Promise<void> = async () => {},
): Promise<T> {
  let url = start;
  for (let count = 0; ; count++) {
    await beforeHop(url);
    await waitTurn(url.host, settings.gapMs);
    const step = await timed(budget, (signal) => oneRequest(url, settings, signal, count > 0, use));
    if ("result" in step) return step.result;
    if (count >= settings.maxRedirects)
      throw new SourceError("too_many_redirects", "The page sends its readers on too many times. Use the address it ends at.");
    url = nextHop(url, step.location, settings);
  }
}

async function timed<T>(budget: Budget, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work(AbortSignal.timeout(Math.max(1, Math.round(budget.left_ms))));
  } finally {
    budget.left_ms -= performance.now() - started;
  }
}

type Step<T> = { result: T } | { location: string };

async function oneRequest<T>(
  url: URL,
  settings: FetchSettings,
  signal: AbortSignal,
  redirected: boolean,
  use: (hop: Hop) => Promise<T>,
): Promise<Step<T>> {
  const agent = guardedAgent({ ...settings, allowPrivate: isAllowListed(url, settings.allowedPrivateHosts) });
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal,
      method: "GET",
      headers: {
        "user-agent": settings.userAgent,
        accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,application/xml;q=0.9,text/plain;q=0.8",
        "accept-language": "en,*;q=0.5",
        "accept-encoding": "gzip, deflate, br",
      },
    });
    const location = answer.headers.location;
    answer.body.on("error", () => {});
    if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === "string") {
      answer.body.destroy();
      return { location };
    }
    return { result: await use({ url, status: answer.statusCode, headers: answer.headers, body: answer.body }) };
  } catch (error) {
    throw asSourceError(error, redirected);
  } finally {
    await agent.destroy();
  }
}

function nextHop(from: URL, location: string, settings: FetchSettings): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from.href).href : location;
  const judged = judgeUrl(target, settings.allowedPrivateHosts);
  if ("problem" in judged) {
    if (judged.problem === "private_host" || judged.problem === "address_literal") throw redirectedInward();
    throw new SourceError("redirect_not_allowed", "The page sends its readers to an address that can not be read.");
  }
  if (from.protocol === "https:" && judged.url.protocol === "http:") {
    throw new SourceError("redirect_not_allowed", "The page leads from a secure address to an insecure one, so it was not followed.");
  }
  return judged.url;
}

const redirectedInward = () =>
  new SourceError("redirected_inward", "The page sends its readers to a private network, which can not be read.");

function asSourceError(error: unknown, redirected: boolean): SourceError {
  if (error instanceof SourceError) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PrivateAddressError || error instanceof PrivateAddressError) {
    return redirected
      ? redirectedInward()
      : new SourceError("url_not_allowed", "This address leads to a private network, which can not be read.");
  }
  const name = error instanceof Error ? error.name : "";
  const code = codeOf(error) ?? codeOf(cause) ?? "";
  if (name === "TimeoutError" || name === "AbortError" || TIMEOUT_CODES.has(code)) {
    return new SourceError("timed_out", "The site took too long to answer. Try again, or upload the listing as a document.", {
      cause: error,
    });
  }
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code.startsWith("Z_") || code.startsWith("HPE_") || code.startsWith("ERR__ERROR_")) {
    return new SourceError("not_a_page", "The site sent something that is not a readable page.", { cause: error });
  }
  if (code.includes("CERT") || code.includes("TLS") || code.includes("SSL")) {
    return new SourceError("unreachable", "The site's secure connection is not in order, so it was not read.", { cause: error });
  }
  if (code === "ENOTFOUND") return new SourceError("unreachable", "There is no site at this address. Check the link.", { cause: error });
  return new SourceError("unreachable", "The site could not be reached. Check the address, or try again later.", { cause: error });
}

const TIMEOUT_CODES = new Set(["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT", "ABORT_ERR"]);

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
