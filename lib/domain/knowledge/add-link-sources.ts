import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError, invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { fetchSitemap } from "@/lib/platform/safe-fetch/fetch-sitemap";
import { assertUrlAllowed } from "@/lib/platform/safe-fetch/fetch-source";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { MOST_LINKS } from "./constants";
import { addLink } from "./internal/add-link";
import { assertTarget } from "./internal/targets";
import type { LinksAdded } from "./objects";
import { fitsPattern } from "./rules/url-pattern";
import { type AddLinkSourcesInput, addLinkSourcesInput } from "./schemas";

type Skipped = LinksAdded["skipped"];
type Found = { urls: string[]; skipped: Skipped };

/**
 * Adds several links at once, from a list or from a sitemap (its own site's pages, those that fit `pattern`), and
 * queues their reading; 50 at most. A link that cannot be taken is told with its reason, the others are added.
 * @throws AppError not_found; invalid for a sitemap that cannot be read, or when no link is left
 */
export async function addLinkSources({ ctx, input }: { ctx: Ctx; input: AddLinkSourcesInput }): Promise<LinksAdded> {
  authorize(ctx, { scope: "knowledge:write" });
  const { urls, sitemap_url, pattern, recrawl, is_live, ...target } = parseInput(addLinkSourcesInput, input);
  await transaction(ctx, (ctx) => assertTarget(ctx, target));
  const found = sitemap_url ? await fromSitemap(sitemap_url, pattern) : await fromList(urls ?? [], pattern);
  if (found.urls.length === 0) throw noneLeft(sitemap_url ? "sitemap_url" : "urls", found.skipped);
  const batch_id = newId();
  const items = await transaction(ctx, async (ctx) => {
    const added: LinksAdded["items"] = [];
    // In one order for all, so that two who add the same links at once do not wait for each other's locks.
    for (const url of [...found.urls].sort()) added.push({ ...(await addLink(ctx, target, { url, is_live, recrawl, batch_id })), url });
    return added;
  });
  const place = (url: string) => found.urls.indexOf(url);
  return { batch_id, items: items.sort((a, b) => place(a.url) - place(b.url)), skipped: found.skipped };
}

async function fromList(urls: readonly string[], pattern: string | undefined): Promise<Found> {
  const found: Found = { urls: [], skipped: [] };
  for (const text of urls) {
    const judged = await judge(text);
    if ("reason" in judged) found.skipped.push({ url: text, ...judged });
    else if (pattern && !fitsPattern(judged.url, pattern))
      found.skipped.push({ url: text, code: "pattern", reason: "It does not fit the pattern." });
    else if (found.urls.includes(judged.url.href))
      found.skipped.push({ url: text, code: "already_added", reason: "It stands in the list twice." });
    else found.urls.push(judged.url.href);
  }
  return found;
}

async function judge(text: string): Promise<{ url: URL } | { code: string; reason: string }> {
  try {
    const url = await assertUrlAllowed(text);
    url.hash = "";
    return { url };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: "url_not_allowed", reason: error.errors?.[0]?.message ?? error.message };
  }
}

async function fromSitemap(sitemap: string, pattern: string | undefined): Promise<Found> {
  const refused = (message: string, code: string) => invalid([{ path: "sitemap_url", message }], code);
  const judged = await judge(sitemap);
  if ("reason" in judged) throw refused(judged.reason, "url_not_allowed");
  try {
    const wanted = (url: URL) => !pattern || fitsPattern(url, pattern);
    const pages = await fetchSitemap(judged.url.href, { most: MOST_LINKS, wanted });
    const checked = await fromList(pages.urls, undefined);
    const foreign = pages.foreign.map((url) => ({ url, code: "other_site", reason: "It is on another site than its sitemap." }));
    const keptOut = pages.disallowed.map((url) => ({
      url,
      code: "robots_disallowed",
      reason: "The site does not let automated readers see it.",
    }));
    const rest: Skipped = [];
    if (pages.refused > 0) rest.push({ url: judged.url.href, code: "pattern", reason: `${pages.refused} pages do not fit the pattern.` });
    if (pages.more)
      rest.push({ url: judged.url.href, code: "too_many", reason: `The sitemap has more pages; ${MOST_LINKS} are taken at once.` });
    return { urls: checked.urls, skipped: [...checked.skipped, ...foreign, ...keptOut, ...rest] };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw refused(error.detail, error.code);
  }
}

function noneLeft(path: string, skipped: Skipped): AppError {
  const [first] = skipped;
  const allPrivate = first !== undefined && skipped.every((link) => link.code === "url_not_allowed");
  return invalid([{ path, message: first?.reason ?? "No page was found there." }], allPrivate ? "url_not_allowed" : undefined);
}
