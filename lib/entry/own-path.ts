/**
 * `text` if it is a path of this site, else `fallback`: what comes back from a link or a form must not lead elsewhere
 * (ASVS 5.0 3.7.2). One leading slash, no backslash, no control characters, same origin after parsing.
 */
export function ownPath(text: unknown, fallback = "/dashboard"): string {
  if (typeof text !== "string" || text.length > 2000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return fallback;
  const base = "http://own.invalid";
  if (!URL.canParse(text, base)) return fallback;
  const url = new URL(text, base);
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
