import ipaddr from "ipaddr.js";

/** IPv6 outside 2000::/3 is never public; within it these are reserved (IANA special-purpose registry). */
const RESERVED_V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map((range) => ipaddr.IPv6.parseCIDR(range));
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** IPv4 ranges that ipaddr.js counts as plain unicast although IANA reserves them. */
const RESERVED_V4 = ["192.0.0.0/24", "192.88.99.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.175.48.0/24", "240.0.0.0/4"].map(
  (range) => ipaddr.IPv4.parseCIDR(range),
);

/** Whether `address` (in any notation ipaddr.js reads) is a public unicast one; an unreadable one is not. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast" && !RESERVED_V4.some((range) => parsed.match(range));
  const v6 = parsed as ipaddr.IPv6;
  if (v6.isIPv4MappedAddress()) return isPublicAddress(v6.toIPv4Address().toString());
  return v6.match(GLOBAL_V6) && !RESERVED_V6.some((range) => v6.match(range));
}

/** Whether `host` is written as an address rather than a name (`new URL` has made decimal, octal and hex forms plain). */
export const isAddressLiteral = (host: string): boolean => ipaddr.isValid(host.replace(/^\[|\]$/g, ""));
