import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/** A random token of `bytes` bytes as base64url: 32 bytes unless told. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString("base64url");

/** SHA-256 as hex: how tokens of full entropy are kept. */
export const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

/** A keyed hash for things of low entropy (addresses, session ids), so that a leaked table says nothing. */
export const keyedHash = (purpose: string, text: string): string =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(`${purpose}\n${text}`).digest("hex");

/** Compares without telling by time where two texts differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

type Sealed = { v: 1; kid: string; iv: string; tag: string; ct: string };

/**
 * Encrypts with the first of ENCRYPTION_KEYS (AES-256-GCM, random 12-byte IV, NIST SP 800-38D).
 * `context` is bound in (`organization|table|column|id`), so that a value moved to another row does not open.
 */
export function encrypt(plain: string, context: string): string {
  const [first] = keyRing();
  if (!first) throw new Error("ENCRYPTION_KEYS holds no key");
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", first.key, iv);
  cipher.setAAD(Buffer.from(context));
  const ct = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  const sealed: Sealed = {
    v: 1,
    kid: first.id,
    iv: iv.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
    ct: ct.toString("base64"),
  };
  return JSON.stringify(sealed);
}

/** Opens what `encrypt` sealed under the same context. @throws Error when the key is gone or the row was tampered with */
export function decrypt(sealed: string, context: string): string {
  const { kid, iv, tag, ct } = JSON.parse(sealed) as Sealed;
  const entry = keyRing().find((candidate) => candidate.id === kid);
  if (!entry) throw new Error(`ENCRYPTION_KEYS lacks the key ${kid}`);
  const decipher = createDecipheriv("aes-256-gcm", entry.key, Buffer.from(iv, "base64"));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(Buffer.from(tag, "base64"));
  return Buffer.concat([decipher.update(Buffer.from(ct, "base64")), decipher.final()]).toString("utf8");
}

function keyRing(): { id: string; key: Buffer }[] {
  return env()
    .ENCRYPTION_KEYS.split(",")
    .map((part) => {
      const colon = part.indexOf(":");
      return { id: part.slice(0, colon), key: Buffer.from(part.slice(colon + 1), "base64") };
    });
}
