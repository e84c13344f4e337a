import { uniqueViolation } from "@/lib/kernel/database-errors";
import { type AppError, conflict } from "@/lib/kernel/errors";

/** What each unique constraint says to the person (api-v1-details.md, section 1). */
const WORDS: Record<string, [code: string, message: string]> = {
  users_email_key: ["email_taken", "There is already an account with this e-mail address. Sign in, or reset your password."],
  organizations_org_name_key: [
    "org_name_taken",
    "There is already an organization with this name. Add your city, or ask its admin for an invitation.",
  ],
  users_license_number_key: ["license_taken", "This license number already belongs to an account."],
};

/** A broken unique constraint as the 409 of the contract; null for any other error. Of `directory`, accounts only break the address. */
export function taken(error: unknown): AppError | null {
  const constraint = uniqueViolation(error);
  if (constraint === null) return null;
  const words = WORDS[constraint.startsWith("directory") ? "users_email_key" : constraint];
  return words ? conflict(words[0], words[1]) : null;
}
