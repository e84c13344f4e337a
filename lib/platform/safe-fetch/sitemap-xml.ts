import { SourceError } from "./source-error";

export type SitemapEntries = {
  /** Sitemaps that an index names. */
  sitemaps: string[];
  /** Addresses of pages, one after the other: a sitemap may hold 50,000, and who wants 50 stops there. */
  pages: () => Iterable<string>;
};

const MOST_SITEMAPS = 1000;
const LONGEST_ADDRESS = 2048;

/**
 * A sitemap or an index of sitemaps (sitemaps.org), or a plain list with one address a line. Read by its tags alone:
 * a document type or an entity of its own is refused, nothing is looked up.
 * @throws SourceError not_a_page
 */
export function readSitemap(text: string): SitemapEntries {
  const body = text.replace(/^\uFEFF/, "").trimStart();
  const head = body.slice(0, 4000);
  if (/<!(DOCTYPE|ENTITY)\b/i.test(body.slice(0, 200_000)) && !/<!doctype\s+html/i.test(head))
    throw new SourceError(
      "not_a_page",
      "This sitemap has a document type of its own, which is not read. Give the pages' addresses instead.",
    );
  if (/<(\w+:)?sitemapindex[\s>]/.test(head)) return { sitemaps: take(locations(body), MOST_SITEMAPS), pages: () => [] };
  if (/<(\w+:)?urlset[\s>]/.test(head)) return { sitemaps: [], pages: () => locations(body) };
  if (/^https?:\/\/\S+\s*$/m.test(head.split("\n")[0] ?? "")) return { sitemaps: [], pages: () => lines(body) };
  throw new SourceError("not_a_page", "What stands at this address is not a sitemap. Give the pages' addresses instead.");
}

function* locations(xml: string): Generator<string> {
  // An image's <image:loc> has a prefix; the page's own has none, or that of the whole document.
  const prefix = /<(\w+:)?(?:urlset|sitemapindex)[\s>]/.exec(xml.slice(0, 4000))?.[1] ?? "";
  const [open, close] = [`<${prefix}loc>`, `</${prefix}loc>`];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const start = at + open.length;
    const end = xml.indexOf(close, start);
    if (end < 0) return;
    if (end - start <= LONGEST_ADDRESS) yield unescaped(xml.slice(start, end));
    at = end;
  }
}

function* lines(text: string): Generator<string> {
  for (const match of text.matchAll(/^\s*(https?:\/\/\S{1,2040})\s*$/gm)) if (match[1]) yield match[1];
}

function take(items: Iterable<string>, most: number): string[] {
  const taken: string[] = [];
  for (const item of items) {
    if (taken.length >= most) break;
    taken.push(item);
  }
  return taken;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities that XML knows without a document type, numbers, and CDATA. */
const unescaped = (text: string): string =>
  text
    .trim()
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, "$1")
    .replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi, (whole, name?: string, decimal?: string, hex?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
