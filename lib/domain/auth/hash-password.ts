import { hash, verify } from "@node-rs/argon2";
import { AppError } from "@/lib/kernel/errors";
import { createGate } from "./internal/gate";
import { normalizePassword, PASSWORD_WORDS, type PasswordContext, passwordProblem } from "./rules/password-policy";

/** argon2id with m = 19,456 KiB, t = 2, p = 1 (ASVS 5.0, appendix C; the library's default algorithm is argon2id). */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const gate = createGate(2);

/** A password's PHC string. Does not judge it: see `requireGoodPassword`. */
export const hashPassword = (password: string): Promise<string> => gate(() => hash(normalizePassword(password), PARAMETERS));

/**
 * Whether `password` is the one behind `stored`. Without a stored hash it takes as long and answers false, so that
 * an unknown address can't be told from a wrong password.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await dummyHash());
  const matches = await gate(() => verify(against, normalizePassword(password))).catch(() => false);
  return stored !== null && matches;
}

/** Whether a hash was made with other parameters than today's: it is renewed at the next sign-in. */
export const needsRehash = (stored: string): boolean => {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  return !stored.startsWith("$argon2id$") || !stored.includes(`m=${memoryCost},t=${timeCost},p=${parallelism}$`);
};

/** @throws AppError invalid (422) `weak_password` naming the field and, as `reason`, the problem */
export function requireGoodPassword(password: string, context: PasswordContext): void {
  const problem = passwordProblem(password, context);
  if (!problem) return;
  const message = PASSWORD_WORDS[problem];
  throw new AppError("invalid", message, { code: "weak_password", errors: [{ path: "password", message }], data: { reason: problem } });
}

let dummy: Promise<string> | undefined;
const dummyHash = () => (dummy ??= hash("no account has this password", PARAMETERS));
