import robotsParser, { type Robot } from "robots-parser";
import { readBody } from "./read-body";
import { type FetchSettings, followed } from "./request";
import { SourceError } from "./source-error";

/** RFC 9309, 2.5: at least 500 KiB are parsed; 2.4: kept for a day at most, here an hour. */
const MAX_ROBOTS_BYTES = 500 * 1024;
const KEEP_MS = 60 * 60 * 1000;
const KEEP_ENTRIES = 500;

type Rules = { allows: (url: string) => boolean; read_at: number };
const kept = new Map<string, Rules>();

/**
 * Refuses what the site's robots.txt forbids to `YardsignBot` (RFC 9309: 4xx allows all, 5xx forbids all).
 * @throws SourceError robots_disallowed, or what went wrong on the way there
 */
export async function assertRobotsAllow(url: URL, settings: FetchSettings, signal: AbortSignal): Promise<void> {
  if (url.pathname === "/robots.txt") return;
  let rules = kept.get(url.origin);
  if (!rules || Date.now() - rules.read_at > KEEP_MS) {
    rules = await readRules(url, settings, signal);
    kept.set(url.origin, rules);
    const oldest = kept.keys().next().value;
    if (kept.size > KEEP_ENTRIES && oldest !== undefined) kept.delete(oldest);
  }
  if (!rules.allows(url.href)) {
    throw new SourceError(
      "robots_disallowed",
      "This site does not let automated readers in. Paste the text or upload the listing as a document instead.",
    );
  }
}

async function readRules(page: URL, settings: FetchSettings, signal: AbortSignal): Promise<Rules> {
  const address = new URL("/robots.txt", page.origin);
  return followed(address, settings, signal, async ({ status, headers, body }) => {
    if (status >= 500) return { allows: () => false, read_at: Date.now() - KEEP_MS + 60_000 };
    if (status >= 400 || status < 200 || status >= 300) return { allows: () => true, read_at: Date.now() };
    const encoding = typeof headers["content-encoding"] === "string" ? headers["content-encoding"] : undefined;
    const bytes = await readBody(body, { encoding, maxBytes: MAX_ROBOTS_BYTES, whenLarger: "cut" });
    // The result applies to the host first asked, whatever it redirected to (RFC 9309, 2.3.1.2).
    const robot: Robot = robotsParser(address.href, new TextDecoder().decode(bytes));
    return { allows: (url) => robot.isAllowed(url, settings.userAgent) !== false, read_at: Date.now() };
  });
}
