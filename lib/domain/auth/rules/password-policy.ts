import { PASSWORD_MAX, PASSWORD_MIN } from "../constants";

/** Who the password is for: words an attacker tries first. */
export type PasswordContext = { email?: string; first_name?: string; last_name?: string; org_name?: string };

export type PasswordProblem = "too_short" | "too_long" | "too_common" | "too_simple" | "too_personal";

/** The words for each problem, as the API tells them; screens translate the code. */
export const PASSWORD_WORDS: Record<PasswordProblem, string> = {
  too_short: `Use at least ${PASSWORD_MIN} characters. A few words in a row work well.`,
  too_long: `Use at most ${PASSWORD_MAX} characters.`,
  too_common: "This password is among the first that anyone would try. Choose another.",
  too_simple: "This repeats a few characters. Choose something less regular.",
  too_personal: "This is your name, your organization or Yardsign with a little around it. Choose something else.",
};

/** A password as it is hashed: NFC, nothing cut, nothing trimmed (NIST SP 800-63B-4, 3.1.1.2). */
export const normalizePassword = (password: string): string => password.normalize("NFC");

/**
 * What is wrong with a new password, or null. No composition rules; a length, a list of common ones and the
 * person's own words (NIST SP 800-63B-4, 3.1.1.2; ASVS 5.0 V6.2).
 */
export function passwordProblem(password: string, context: PasswordContext = {}): PasswordProblem | null {
  const normalized = normalizePassword(password);
  const length = [...normalized].length;
  if (length < PASSWORD_MIN) return "too_short";
  if (length > PASSWORD_MAX) return "too_long";
  const lower = normalized.toLowerCase();
  if (new Set(lower).size < 4 || isRun(lower)) return "too_simple";
  if (isCommon(lower)) return "too_common";
  return isPersonal(lower, context) ? "too_personal" : null;
}

/** The rows that fingers slide along. */
const RUNS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
];

function isRun(lower: string): boolean {
  const backwards = [...lower].reverse().join("");
  return RUNS.some((run) => run.includes(lower) || run.includes(backwards));
}

/** Words that top every list of breached passwords; with digits and signs around them they are no better. */
const COMMON = new Set(
  `password passwort passw0rd contrasena contraseña motdepasse kennwort welcome willkommen bienvenido letmein iloveyou teamo tequiero
  princess sunshine football baseball basketball superman batman spiderman pokemon starwars monkey dragon master shadow michael jordan
  jennifer jessica ashley charlie freedom whatever trustno1 qwerty qwertyuiop qwertyui asdfghjkl asdfgh zxcvbnm zxcvbn azerty azertyuiop
  1q2w3e4r 1q2w3e4r5t 1q2w3e 1qaz2wsx 1qazxsw2 q1w2e3r4 q1w2e3r4t5 qazwsx qazwsxedc abc123 abcd1234 a1b2c3d4 a1b2c3d4e5 aa123456 admin
  administrator root login guest user test testing changeme default secret access hello hellothere computer internet google facebook
  samsung apple android windows microsoft oracle cisco killer hunter soccer hockey ranger george thomas andrew robert william daniel
  matthew joshua anthony chelsea liverpool arsenal barcelona realmadrid juventus corvette ferrari mercedes porsche yankees cowboys eagles
  lakers summer winter spring autumn january february march april monday tuesday wednesday thursday friday saturday sunday flower
  butterfly rainbow purple orange yellow chocolate cookie cheese banana pepper ginger maggie buster tigger snoopy mickey donald family
  forever loveme lovely babygirl angel jesus jesuschrist blessed heaven realtor realestate realty property properties housing house home
  homes broker brokerage agent listing openhouse forsale yardsign soldsign thisisapassword mypassword
  yourpassword newpassword oldpassword passwordpassword adminadmin testtest qwertyqwerty nothing nopassword ninja mustang photoshop
  trustnoone letmeinnow opensesame unknown undefined example sample demo demodemo temporary temppass temppassword p@ssword p@ssw0rd
  pa55word pa55w0rd pass1234 pass passpass`.split(/\s+/),
);

const isCommon = (lower: string) => cores(lower).some((core) => COMMON.has(core));

/** The password without what people add to satisfy a form: digits and signs at its ends, letters drawn as signs. */
function cores(lower: string): string[] {
  const stripped = stripEnds(lower);
  const plain = lower
    .replace(/[@4]/g, "a")
    .replace(/0/g, "o")
    .replace(/[1!|]/g, "i")
    .replace(/3/g, "e")
    .replace(/[$5]/g, "s")
    .replace(/7/g, "t");
  const half =
    lower.length % 2 === 0 && lower.slice(0, lower.length / 2) === lower.slice(lower.length / 2) ? lower.slice(0, lower.length / 2) : lower;
  return [lower, stripped, plain, stripEnds(plain), half, stripEnds(half), unleet(stripped), lower.replace(/[\s._-]+/g, "")];
}

const stripEnds = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
const unleet = (text: string) => text.replace(/@/g, "a").replace(/0/g, "o").replace(/1/g, "i").replace(/3/g, "e").replace(/\$/g, "s");

/** A name or the product's, and at most four characters of anything around it. */
function isPersonal(lower: string, context: PasswordContext): boolean {
  const squeezed = letters(lower);
  return contextWords(context).some((word) => squeezed === word || (lower.includes(word) && lower.length - word.length <= 4));
}

function contextWords({ email, first_name, last_name, org_name }: PasswordContext): string[] {
  const local = email?.split("@")[0];
  const both = `${first_name ?? ""}${last_name ?? ""}`;
  const reversed = `${last_name ?? ""}${first_name ?? ""}`;
  const words = ["yardsign", email, local, first_name, last_name, both, reversed, org_name];
  return words
    .flatMap((word) => (word ? [word.toLowerCase().normalize("NFC"), letters(word.toLowerCase())] : []))
    .filter((word) => word.length >= 4);
}

const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}]/gu, "");
