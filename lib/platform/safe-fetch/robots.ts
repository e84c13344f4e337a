import { pauseAsAsked, siteBusy, slowDown } from "./pace";
import { readBody } from "./read-body";
import { type Budget, type FetchSettings, followed, headerOf } from "./request";
import { parseRobots, type RobotsRules } from "./robots-rules";
import { SourceError } from "./source-error";

/** RFC 9309, 2.5: at least 500 KiB are parsed; 2.4: kept for a day at most. */
const MAX_ROBOTS_BYTES = 500 * 1024;
const KEEP_MS = 24 * 60 * 60 * 1000;
/** What forbids all because the site was in trouble is asked again soon. */
const KEEP_UNREACHABLE_MS = 60 * 1000;
const KEEP_ENTRIES = 500;

type Kept = { rules: RobotsRules; until: number };
const kept = new Map<string, Kept>();

const ALL: RobotsRules = { allows: () => true, crawl_delay: null, sitemaps: [] };
const NONE: RobotsRules = { allows: () => false, crawl_delay: null, sitemaps: [] };

/**
 * Refuses what the site's robots.txt forbids to our product token (RFC 9309: 4xx allows all, 5xx forbids all).
 * @throws SourceError robots_disallowed, or what went wrong on the way there
 */
export async function assertRobotsAllow(url: URL, settings: FetchSettings, budget: Budget): Promise<void> {
  if (url.pathname === "/robots.txt") return;
  const rules = await robotsOf(url, settings, budget);
  if (rules.allows(url.pathname + url.search)) return;
  throw new SourceError(
    "robots_disallowed",
    "This site does not let automated readers in. Paste the text or upload the listing as a document instead.",
  );
}

/** The rules of a page's site, read at most once a day. @throws SourceError when the site cannot be asked */
export async function robotsOf(page: URL, settings: FetchSettings, budget: Budget): Promise<RobotsRules> {
  const known = kept.get(page.origin);
  if (known && known.until > Date.now()) return known.rules;
  const read = await readRules(page, settings, budget);
  kept.delete(page.origin);
  kept.set(page.origin, read);
  const oldest = kept.keys().next().value;
  if (kept.size > KEEP_ENTRIES && oldest !== undefined) kept.delete(oldest);
  if (read.rules.crawl_delay !== null) slowDown(page.host, read.rules.crawl_delay * 1000);
  return read.rules;
}

async function readRules(page: URL, settings: FetchSettings, budget: Budget): Promise<Kept> {
  const address = new URL("/robots.txt", page.origin);
  const until = (ms: number) => Date.now() + ms;
  try {
    return await followed(address, settings, budget, async ({ url, status, headers, body }) => {
      if (status === 429 || status === 503) {
        const pause = pauseAsAsked(url.host, headerOf(headers, "retry-after"));
        if (pause !== null) throw siteBusy(pause);
      }
      if (status >= 500) return { rules: NONE, until: until(KEEP_UNREACHABLE_MS) };
      if (status < 200 || status >= 300) return { rules: ALL, until: until(KEEP_MS) };
      const bytes = await readBody(body, {
        encoding: headerOf(headers, "content-encoding"),
        maxBytes: MAX_ROBOTS_BYTES,
        whenLarger: "cut",
      });
      // The result applies to the host first asked, whatever it redirected to (RFC 9309, 2.3.1.2).
      const rules = parseRobots(new TextDecoder().decode(bytes), productToken(settings));
      return { rules, until: until(keepMs(headerOf(headers, "cache-control"))) };
    });
  } catch (error) {
    // RFC 9309, 2.3.1.2: after five hops it may count as unavailable.
    if (error instanceof SourceError && error.code === "too_many_redirects") return { rules: ALL, until: until(KEEP_MS) };
    throw error;
  }
}

const productToken = ({ userAgent }: FetchSettings): string => userAgent.split("/")[0] ?? userAgent;

/** As long as the site's `max-age` says, within a minute and a day. */
function keepMs(cacheControl: string | undefined): number {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? "")?.[1];
  return seconds ? Math.min(KEEP_MS, Math.max(60_000, Number(seconds) * 1000)) : KEEP_MS;
}
