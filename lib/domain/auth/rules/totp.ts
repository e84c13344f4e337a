import { Secret, TOTP } from "otpauth";

const ISSUER = "Yardsign";
/** Seconds of a step, and steps to either side that are accepted (RFC 6238, 4.1 and 5.2). */
const PERIOD = 30;
const WINDOW = 1;

/** A new secret: 20 random bytes in base32, what authenticator apps read (RFC 4226, 4). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator reads as a QR code. */
export function otpauthUri(secret: string, account: string): string {
  return totp(secret, account).toString();
}

/**
 * The 30-second step that `code` belongs to, or null when it is wrong. The caller keeps the last accepted step and
 * refuses this one or an earlier, so that a code serves once (RFC 6238, 5.2).
 */
export function matchTotp(secret: string, code: string, at: Date): number | null {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(secret, "").validate({ token: digits, timestamp: at.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / PERIOD) + delta;
}

/** The code of a moment: for tests and for the demo's own sign-in. */
export const totpAt = (secret: string, at: Date, digits = 6): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits, period: PERIOD, timestamp: at.getTime() });

function totp(secret: string, account: string): TOTP {
  return new TOTP({ issuer: ISSUER, label: account, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: PERIOD });
}
