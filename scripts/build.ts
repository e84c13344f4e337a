import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildChat } from "./build-chat.mjs";
import { PlainError } from "./plain-error";
import { runNode } from "./run-node";

/** What a build is made of. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "db/schema",
  "db/client.ts",
  "db/boss.ts",
  "i18n",
  "messages",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "scripts/build-chat.mjs",
];
const GENERATED = path.join("public", "chat");
const STAMP = path.join(".next", "yardsign-sources");

/** Builds the buyer's chat and the app, unless the last build was made of the same sources. */
export async function buildIfChanged(): Promise<"built" | "unchanged"> {
  const sources = fingerprint();
  const complete = existsSync(path.join(".next", "BUILD_ID")) && existsSync(path.join(GENERATED, "manifest.json"));
  if (complete && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return "unchanged";
  await build(sources);
  return "built";
}

/** Builds in any case. @throws PlainError after showing what Next said */
export async function build(sources = fingerprint()): Promise<void> {
  await buildChat();
  const { code, output } = await runNode(["node_modules/next/dist/bin/next", "build"], { env: { NODE_ENV: "production" } });
  if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\nThe build failed; what Next said is above.`);
  mkdirSync(".next", { recursive: true });
  writeFileSync(STAMP, sources);
}

function fingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap(filesOf).sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function filesOf(source: string): string[] {
  if (!existsSync(source)) return [];
  if (path.extname(source)) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.startsWith(GENERATED));
}
