import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = { NEXTAUTH_SECRET: string; ENCRYPTION_KEYS: string; DEMO_PASSWORD: string };

/** The secrets of an installation on one machine, made on first use and kept in `<folder>/secrets.json`, readable by its owner alone. */
export function localSecrets(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  const secrets: Secrets = {
    NEXTAUTH_SECRET: kept.NEXTAUTH_SECRET ?? randomBytes(48).toString("base64url"),
    ENCRYPTION_KEYS: kept.ENCRYPTION_KEYS ?? `k1:${randomBytes(32).toString("base64")}`,
    DEMO_PASSWORD: kept.DEMO_PASSWORD ?? demoPassword(),
  };
  if (Object.keys(secrets).some((name) => !(name in kept))) {
    // Written beside and renamed: a crash never leaves half a file, which would lose the key of all that is encrypted.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  return secrets;
}

/** Readable aloud, and of every kind of character that the password rules ask for. */
function demoPassword(): string {
  const words = [
    "harbor",
    "maple",
    "lantern",
    "orchard",
    "granite",
    "willow",
    "copper",
    "meadow",
    "pebble",
    "cedar",
    "juniper",
    "thistle",
    "anchor",
    "barley",
    "clover",
    "saddle",
  ];
  const pick = () => words[randomBytes(1).readUInt8() % words.length];
  return `Yard-${pick()}-${pick()}-${1000 + (randomBytes(2).readUInt16BE() % 9000)}`;
}
