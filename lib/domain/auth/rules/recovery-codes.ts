import { randomBytes } from "node:crypto";
import { Secret } from "otpauth";
import { RECOVERY_CODE_COUNT } from "../constants";

/**
 * Ten codes of 120 bits, in groups of four: enough that a plain SHA-256 keeps them (ASVS 5.0 6.5.2 asks 112 bits).
 */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODE_COUNT }, () => {
    const text = new Secret({ buffer: new Uint8Array(randomBytes(15)).buffer }).base32;
    return (text.match(/.{4}/g) ?? []).join("-");
  });
}

/** A code as it was typed, in the form that is hashed: letters and digits alone, and 0, 1, 8 read as O, I, B. */
export const canonicalRecoveryCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/0/g, "O")
    .replace(/1/g, "I")
    .replace(/8/g, "B");
