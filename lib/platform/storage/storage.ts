import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";

/** Files by key, such as `{organization_id}/sources/{source_id}`. A key names a tenant first. */
export type Storage = {
  /** Whole or not at all: a reader never sees half a file. @throws AppError unavailable when there is no room */
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** The file's bytes, or null. */
  get: (key: string) => Promise<Buffer | null>;
  /** The file as a web stream with its size in bytes, or null. */
  stream: (key: string) => Promise<{ body: ReadableStream<Uint8Array>; size: number } | null>;
  /** Also succeeds when there is none. */
  delete: (key: string) => Promise<void>;
};

const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*(\/[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*)*$/;

/** The storage of STORAGE_URL. The environment's check lets through `file:` alone: this build has no S3 client. */
export const storage = (): Storage => fileStorage(resolve(process.cwd(), env().STORAGE_URL.replace(/^file:(\/\/(?=\/))?/, "")));

/** Files under `root`, written to a temporary name and moved in place. */
export function fileStorage(root: string): Storage {
  const pathOf = (key: string) => {
    const path = join(root, key);
    if (!KEY.test(key) || key.length > 500 || !path.startsWith(root + sep)) throw new Error("This is not a storage key.");
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
