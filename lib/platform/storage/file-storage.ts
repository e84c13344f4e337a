import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { Readable } from "node:stream";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import type { Storage } from "./storage";
import { requireStorageKey } from "./storage-key";

/** Files under `root`, written to a temporary name and moved in place. */
export function fileStorage(root: string): Storage {
  const pathOf = (key: string) => {
    const path = join(root, requireStorageKey(key));
    if (!path.startsWith(root + sep)) throw new Error("This is not a storage key.");
    return path;
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const temporary = join(root, ".incoming", randomUUID());
      try {
        await Promise.all([mkdir(dirname(path), { recursive: true }), mkdir(dirname(temporary), { recursive: true })]);
        await writeDurably(temporary, bytes);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        throw noRoom(error);
      }
    },
    async get(key) {
      return readFile(pathOf(key)).catch(nullWhenMissing);
    },
    async stream(key) {
      const path = pathOf(key);
      const found = await stat(path).catch(nullWhenMissing);
      if (!found?.isFile()) return null;
      return { body: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, size: found.size };
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

function noRoom(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ENOSPC" && code !== "EDQUOT") return error;
  log.error({ code }, "no room left for uploads");
  return new AppError(
    "unavailable",
    "The file could not be stored because the server has no room left. Nothing was changed; try again later.",
    { code: "storage_full", retryAfter: 60 },
  );
}
