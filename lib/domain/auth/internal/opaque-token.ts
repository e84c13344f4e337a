import { createHmac } from "node:crypto";
import { env } from "@/lib/kernel/env";
import { randomToken, sameText, sha256 } from "@/lib/kernel/secrets";

/**
 * What carries its tenant and row: `<prefix><organization><row><secret>`, the ids so that the row is found behind
 * the tenant wall, the secret so that nobody else makes one. Only the hash of the whole is stored.
 */
export type OpaqueToken = { organization_id: string; id: string; hash: string };

const ID_CHARS = 22;
const MAC_CHARS = 22;

/** A new token, or the one with the given secret. `sealed` ones end in a MAC: forged ones are refused unread. */
export function mintToken(
  prefix: string,
  ids: { organization_id: string; id: string },
  options: { sealed: boolean; secret?: string },
): { token: string; hash: string } {
  const body = `${prefix}${pack(ids.organization_id)}${pack(ids.id)}${options.secret ?? randomToken(32)}`;
  const token = options.sealed ? body + mac(body) : body;
  return { token, hash: sha256(token) };
}

/** Reads a token's ids, or null for what is none of ours. The caller compares the hash with the row's. */
export function readToken(prefix: string, text: string, options: { sealed: boolean }): OpaqueToken | null {
  if (!text.startsWith(prefix) || !/^[\w-]{90,160}$/.test(text)) return null;
  if (options.sealed && !sameText(mac(text.slice(0, -MAC_CHARS)), text.slice(-MAC_CHARS))) return null;
  const organization_id = unpack(text.slice(prefix.length, prefix.length + ID_CHARS));
  const id = unpack(text.slice(prefix.length + ID_CHARS, prefix.length + 2 * ID_CHARS));
  return organization_id && id ? { organization_id, id, hash: sha256(text) } : null;
}

/** A refresh token's one successor: two tabs that refresh at once get the same. */
export const successorSecret = (token: string): string =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(`refresh successor\n${token}`).digest("base64url");

const mac = (body: string) =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(`opaque token\n${body}`).digest().subarray(0, 16).toString("base64url");

const pack = (uuid: string) => Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url");

function unpack(text: string): string | null {
  const hex = Buffer.from(text, "base64url").toString("hex");
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") : null;
}
