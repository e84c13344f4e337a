import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "@/components/chat/model";
import { env } from "@/lib/kernel/env";

let kept: Promise<Bundle> | undefined;

/**
 * The address of the buyer's script and its style, as scripts/build-chat.mjs wrote them; read anew while developing.
 * @throws Error when the bundle was not built
 */
export function chatBundle(): Promise<Bundle> {
  if (!kept || env().NODE_ENV !== "production") kept = readManifest();
  return kept;
}

async function readManifest(): Promise<Bundle> {
  const path = join(process.cwd(), "public/chat/manifest.json");
  try {
    return JSON.parse(await readFile(path, "utf8")) as Bundle;
  } catch {
    kept = undefined;
    throw new Error(`${path} is missing: run "node scripts/build-chat.mjs"`);
  }
}
