import { isAddressLiteral, isPublicAddress } from "./addresses";

export type UrlProblem = "malformed" | "scheme" | "credentials" | "port" | "private_host" | "no_such_host" | "address_literal";

const INNER_SUFFIXES = [".local", ".localhost", ".internal", ".intranet", ".lan", ".home.arpa", ".corp"];
/** RFC 6761 and 7686: names that no one can have on the web. */
const NO_HOST_SUFFIXES = [".invalid", ".test", ".onion"];

/** What a realtor is told about each problem. */
export const URL_PROBLEM_WORDS: Record<UrlProblem, string> = {
  malformed: "This is not a web address. It should look like https://example.com/listing.",
  scheme: "Only web pages can be read: the address must begin with https:// or http://.",
  credentials: "The address must not contain a user name or password.",
  port: "Only the usual web ports can be read.",
  private_host: "This address leads to a private network, which can not be read.",
  no_such_host: "There is no site at this address. Check the link.",
  address_literal: "Use the site's name instead of a numeric address.",
};

/** `host:port` as INGEST_ALLOWED_PRIVATE_HOSTS writes it. */
export const hostAndPort = (url: URL): string => `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;

/** Whether the operator allows this private `host:port` by name. */
export const isAllowListed = (url: URL, allowedPrivateHosts: readonly string[]): boolean => allowedPrivateHosts.includes(hostAndPort(url));

/**
 * What can be judged of an address without the network: scheme, credentials, port, and hosts that are private by
 * their form. `new URL` has already turned decimal, octal, hex and short IPv4 notations into the dotted one.
 */
export function judgeUrl(text: string, allowedPrivateHosts: readonly string[]): { url: URL } | { problem: UrlProblem } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) return { problem: "malformed" };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { problem: "scheme" };
  if (url.username || url.password) return { problem: "credentials" };
  if (isAllowListed(url, allowedPrivateHosts)) return { url };
  if (isAddressLiteral(url.hostname)) return { problem: isPublicAddress(url.hostname) ? "address_literal" : "private_host" };
  const host = url.hostname.replace(/\.+$/, "").toLowerCase();
  if (NO_HOST_SUFFIXES.some((suffix) => host.endsWith(suffix))) return { problem: "no_such_host" };
  if (!host.includes(".") || INNER_SUFFIXES.some((suffix) => host.endsWith(suffix))) return { problem: "private_host" };
  if (url.port !== "" && url.port !== "80" && url.port !== "443") return { problem: "port" };
  return { url };
}
