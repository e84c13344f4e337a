import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { assertAnswered, defaultFetchSettings } from "./fetch-source";
import { readBody } from "./read-body";
import { type Budget, type FetchSettings, followed, headerOf } from "./request";
import { assertRobotsAllow, robotsOf } from "./robots";
import type { RobotsRules } from "./robots-rules";
import { readSitemap, type SitemapEntries } from "./sitemap-xml";
import { SourceError } from "./source-error";
import { judgeUrl, URL_PROBLEM_WORDS } from "./url-rules";

/** sitemaps.org: 50 MB unpacked; and what unpacks to more than a hundred times its size is no list of addresses. */
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_PACKED_BYTES = 10 * 1024 * 1024;
const MAX_RATIO = 100;
const RATIO_COUNTS_FROM = 1024 * 1024;
/** Parts of an index that are read for one request; each takes its second. */
const MOST_PARTS = 8;
/** Who asked waits for the answer: parts of an index that come later than this are left out. */
const MOST_MS = 25_000;

export type SitemapPages = {
  /** Addresses as the sitemap gives them, at most `most` that `wanted` takes. */
  urls: string[];
  /** Addresses of other hosts: a sitemap speaks for its own alone. */
  foreign: string[];
  /** Addresses that robots.txt keeps us from. */
  disallowed: string[];
  /** Those that `wanted` refused. */
  refused: number;
  /** There may be more than was read. */
  more: boolean;
};

/**
 * The pages of a sitemap or of an index of them, with robots.txt, pace and guards as for a page. The address of a
 * site's start page stands for the sitemap that its robots.txt names, else `/sitemap.xml`.
 * @throws SourceError
 */
export async function fetchSitemap(
  address: string,
  options: { most: number; wanted: (url: URL) => boolean },
  settings: FetchSettings = defaultFetchSettings(),
): Promise<SitemapPages> {
  const judged = judgeUrl(address, settings.allowedPrivateHosts);
  if ("problem" in judged) throw new SourceError("url_not_allowed", URL_PROBLEM_WORDS[judged.problem]);
  const start = judged.url.pathname === "/" && judged.url.search === "" ? await sitemapOf(judged.url, settings) : judged.url;
  const pages: SitemapPages = { urls: [], foreign: [], disallowed: [], refused: 0, more: false };
  const rules = await robotsOf(start, settings, { left_ms: settings.totalMs });
  const queue = [start.href];
  const seen = new Set(queue);
  const started = Date.now();
  let read = 0;
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (read++ >= MOST_PARTS || pages.more || Date.now() - started > MOST_MS) {
      pages.more = true;
      break;
    }
    const entries = await readOne(part, settings);
    collect(entries, start, { ...options, rules }, pages);
    // An index names sitemaps, never another index (sitemaps.org).
    if (part !== start.href) continue;
    for (const loc of entries.sitemaps) {
      const url = URL.canParse(loc, part) ? new URL(loc, part) : null;
      if (url && url.host === start.host && !seen.has(url.href)) {
        seen.add(url.href);
        queue.push(url.href);
      }
    }
  }
  return pages;
}

async function sitemapOf(site: URL, settings: FetchSettings): Promise<URL> {
  const { sitemaps } = await robotsOf(site, settings, { left_ms: settings.totalMs });
  const named = sitemaps
    .flatMap((loc) => (URL.canParse(loc, site.href) ? [new URL(loc, site.href)] : []))
    .find((url) => url.host === site.host);
  return named ?? new URL("/sitemap.xml", site);
}

function collect(
  entries: SitemapEntries,
  start: URL,
  { most, wanted, rules }: { most: number; wanted: (url: URL) => boolean; rules: RobotsRules },
  pages: SitemapPages,
): void {
  const listFor = (url: URL): string[] | null => {
    if (url.host !== start.host) return pages.foreign;
    if (!wanted(url)) return null;
    return rules.allows(url.pathname + url.search) ? pages.urls : pages.disallowed;
  };
  for (const loc of entries.pages()) {
    const url = URL.canParse(loc, start.href) ? new URL(loc, start.href) : null;
    if (!url) continue;
    url.hash = "";
    const list = listFor(url);
    if (list === null) pages.refused++;
    else if (list === pages.urls && list.length >= most) {
      pages.more = true;
      return;
    } else if (list.length < most && !list.includes(url.href)) list.push(url.href);
  }
}

async function readOne(address: string, settings: FetchSettings): Promise<SitemapEntries> {
  const judged = judgeUrl(address, settings.allowedPrivateHosts);
  if ("problem" in judged) throw new SourceError("url_not_allowed", URL_PROBLEM_WORDS[judged.problem]);
  const budget: Budget = { left_ms: settings.totalMs };
  const packed = await followed(
    judged.url,
    settings,
    budget,
    async ({ url, status, headers, body }) => {
      assertAnswered({ url, status, headers });
      return readBody(body, { encoding: headerOf(headers, "content-encoding"), maxBytes: MAX_PACKED_BYTES, whenLarger: "fail" });
    },
    (url) => assertRobotsAllow(url, settings, budget),
  );
  return readSitemap(new TextDecoder().decode(await unpacked(packed)));
}

/** @throws SourceError too_large for what unpacks out of all proportion */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const most = Math.min(MAX_BYTES, Math.max(RATIO_COUNTS_FROM, bytes.byteLength * MAX_RATIO));
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"))
      throw new SourceError("too_large", "This sitemap unpacks to more than can be read. Give the pages' addresses instead.");
    throw new SourceError("corrupt", "This sitemap is damaged. Give the pages' addresses instead.", { cause: error });
  }
}
