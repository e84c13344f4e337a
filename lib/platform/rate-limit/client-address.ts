import ipaddr from "ipaddr.js";
import { env } from "@/lib/kernel/env";
import { PEER_HEADER } from "./peer-address";

/**
 * The caller's address, as a key for limits: IPv4 whole, IPv6 by its /64 (one household). With TRUSTED_PROXY_HOPS 0
 * it is the connection's own; with n, the n-th from the end of `X-Forwarded-For`: what stands further left was
 * written by the caller (ASVS 15.3.4).
 */
export function clientAddress(headers: Headers): string {
  const peer = headers.get(PEER_HEADER);
  const forwarded = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const hops = env().TRUSTED_PROXY_HOPS;
  if (hops === 0) return addressKey(peer ?? "");
  return addressKey(forwarded[Math.max(0, forwarded.length - hops)] ?? peer ?? "");
}

/** An address as a limit's key; `unknown` for what is none. */
export function addressKey(text: string): string {
  const bare = text
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return "unknown";
  const address = ipaddr.process(bare);
  if (address.kind() === "ipv4") return address.toString();
  return `${(address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
