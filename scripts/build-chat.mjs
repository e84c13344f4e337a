// Builds the buyer's chat: public/chat/<hash>.js and a manifest with its address and the minified style.
import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The script and the style, minified, without writing anything. */
export async function bundleChat() {
  const common = { bundle: true, minify: true, write: false, legalComments: "none", absWorkingDir: root, logLevel: "error" };
  const [script, style] = await Promise.all([
    build({
      ...common,
      entryPoints: ["components/chat/client.tsx"],
      format: "iife",
      target: "es2020",
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
    build({ ...common, entryPoints: ["components/chat/chat.css"], target: ["chrome110", "safari15.4", "firefox110"] }),
  ]);
  return { script: script.outputFiles[0].text, style: style.outputFiles[0].text.trim() };
}

/** Writes the bundle under its hash, so that browsers may keep it for good, and removes older ones. */
export async function buildChat(folder = join(root, "public/chat")) {
  const { script, style } = await bundleChat();
  const name = `${createHash("sha256").update(script).digest("hex").slice(0, 12)}.js`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), script);
  const manifest = { script: `/chat/${name}`, style };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  for (const old of await readdir(folder)) if (old !== name && old.endsWith(".js")) await rm(join(folder, old));
  return manifest;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildChat();
