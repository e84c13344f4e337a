import { promises as dns, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { isPublicAddress } from "./addresses";

export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** All addresses of a name, by the system's resolver. */
export const resolveAll: Resolve = (host) => dns.lookup(host, { all: true, verbatim: true });

/** A name has an address that must not be reached. */
export class PrivateAddressError extends Error {
  constructor(readonly host: string) {
    super("the name leads to a private address");
    this.name = "PrivateAddressError";
  }
}

/** Every address of `host`, all of them public unless `allowPrivate`. @throws PrivateAddressError */
export async function resolveChecked(host: string, resolve: Resolve, allowPrivate: boolean): Promise<LookupAddress[]> {
  const addresses = await resolve(host);
  if (!allowPrivate && !addresses.every((answer) => isPublicAddress(answer.address))) throw new PrivateAddressError(host);
  return addresses;
}

/**
 * A client for one request. It resolves, checks and connects in one step, so that a name cannot answer differently
 * between the check and the connection. Close it after use.
 */
export function guardedAgent(options: { resolve: Resolve; allowPrivate: boolean; connectMs: number; totalMs: number }): Agent {
  const lookup: LookupFunction = (host, lookupOptions, callback) => {
    resolveChecked(host, options.resolve, options.allowPrivate).then(
      (addresses) => {
        const first = addresses[0];
        if (lookupOptions.all) callback(null, addresses);
        else if (first) callback(null, first.address, first.family);
        else callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "", 4);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 4),
    );
  };
  return new Agent({
    connect: { timeout: options.connectMs, lookup },
    headersTimeout: options.totalMs,
    bodyTimeout: options.totalMs,
    maxHeaderSize: 16 * 1024,
    pipelining: 0,
    connections: 1,
  });
}
