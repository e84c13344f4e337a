import type { CountryCode } from "libphonenumber-js";
import { findPhone } from "@/lib/domain/conversations/rules/find-phone";
import { findName } from "./find-name";

export type ContactDetails = { first_name?: string; last_name?: string; email?: string; phone?: string };

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const URL_LIKE = /\b(?:https?:\/\/|www\.)\S+/giu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** An email in its stored form: trimmed, lower case; null if it is none. */
export function normalizeEmail(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  return text.length <= 254 && EMAIL.exec(text)?.[0] === text ? text : null;
}

/**
 * Name, email and phone that a person says about themselves in free text (English, Spanish, Arabic). Only what is
 * said; an empty object when nothing is. `country` reads numbers without a country code.
 */
export function parseContactDetails(text: string, country: CountryCode): ContactDetails {
  const plain = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(URL_LIKE, " ");
  const email = EMAIL.exec(plain)?.[0].toLowerCase();
  const withoutEmail = email ? plain.replace(EMAIL, (found) => "@".repeat(1).padEnd(found.length, "\u00b7")) : plain;
  const saidName = findName(withoutEmail, false);
  const phone = findPhone(withoutEmail.replace(/@\u00b7*/g, " , "), country, Boolean(email) || Boolean(saidName))?.phone;
  const name = saidName ?? (email || phone ? findName(plain, true) : null);
  return { ...(name ?? {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}
