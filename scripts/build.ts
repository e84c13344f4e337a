import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildChat } from "./build-chat.mjs";
import { PlainError } from "./plain-error";

/** What a build is made of. */
const SOURCES = ["app", "components", "lib", "db/schema", "db/client.ts", "db/boss.ts", "i18n", "messages", "public", "proxy.ts", "instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json", "scripts/build-chat.mjs"];
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
  const { code, output } = await runNext(["build"]);
  if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\nThe build failed; what Next said is above.`);
  mkdirSync(".next", { recursive: true });
  writeFileSync(STAMP, sources);
}

function runNext(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as NodeJS.ProcessEnv;
    const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("exit", (code) => resolve({ code, output }));
  });
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
