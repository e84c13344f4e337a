export type Visit = { user_agent: string | null; purpose: string | null };
export type VisitKind = "person" | "crawler" | "prefetch";

/**
 * Programs that open links by themselves: search engines, link previews, mail scanners, scripts. Whole words, since
 * "google" or "http" alone also stand in the browsers inside of apps.
 */
const PROGRAMS =
  /(?<!cu)bot\b|bot\/|crawl|spider|slurp|facebookexternalhit|facebot|meta-externalagent|^whatsapp\/|skypeuripreview|linkedinbot|embedly|quora link preview|outbrain|pinterest\/0|vkshare|w3c_validator|redditbot|flipboard|tumblr\/|bitlybot|nuzzel|bufferbot|iframely|mastodon|google-read-aloud|google-inspectiontool|googleother|mediapartners-google|feedfetcher|lighthouse|pagespeed|headlesschrome|phantomjs|curl\/|wget\/|python-|aiohttp|httpx\/|go-http-client|java\/|okhttp\/|libwww|apache-httpclient|axios\/|node-fetch|undici|postmanruntime|insomnia\/|ruby\/|php\/|guzzle|scrapy|expanse|censys|zgrab|masscan|nmap|nessus|uptimerobot|pingdom|statuscake|monitor|barracuda|proofpoint|mimecast|symantec|safelinks|preview|validator|archiver|ia_archiver/i;

/** What kind of visit to a printed code this is; only a person's is counted. */
export function classifyVisit({ user_agent, purpose }: Visit): VisitKind {
  if (purpose && /prefetch|preview|prerender/i.test(purpose)) return "prefetch";
  if (!user_agent?.trim() || PROGRAMS.test(user_agent)) return "crawler";
  return "person";
}

/** The sort of device, as far as its name tells. */
export function deviceOf(userAgent: string | null): "phone" | "tablet" | "desktop" | "other" {
  const agent = userAgent ?? "";
  if (/ipad|tablet|kindle|silk|playbook|(android(?!.*mobile))/i.test(agent)) return "tablet";
  if (/iphone|ipod|android|mobile|windows phone/i.test(agent)) return "phone";
  if (/windows nt|macintosh|x11|linux|cros/i.test(agent)) return "desktop";
  return "other";
}

/** The host of a referrer, without path or query: those may say who someone is. */
export function referrerHost(referrer: string | null): string | null {
  if (!referrer) return null;
  try {
    return new URL(referrer).host.slice(0, 253) || null;
  } catch {
    return null;
  }
}

/** A country code from a proxy's header; null for its words for "unknown" and for Tor. */
export function countryCode(value: string | null): string | null {
  const code = value?.trim().toUpperCase() ?? "";
  return /^[A-Z]{2}$/.test(code) && code !== "XX" && code !== "T1" && code !== "ZZ" ? code : null;
}
