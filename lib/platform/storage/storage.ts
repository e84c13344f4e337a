import { resolve } from "node:path";
import { env } from "@/lib/kernel/env";
import { readStorageUrl, regionOf } from "@/lib/kernel/storage-url";
import { fileStorage } from "./file-storage";
import { s3Storage } from "./s3-storage";

/** Files by key, such as `{organization_id}/sources/{source_id}`. A key names a tenant first. */
export type Storage = {
  /** Whole or not at all: a reader never sees half a file. @throws AppError unavailable: no room, or a bucket that can't be reached */
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** The file's bytes, or null. */
  get: (key: string) => Promise<Buffer | null>;
  /** The file as a web stream with its size in bytes, or null. */
  stream: (key: string) => Promise<{ body: ReadableStream<Uint8Array>; size: number } | null>;
  /** Also succeeds when there is none. */
  delete: (key: string) => Promise<void>;
};

let opened: Storage | undefined;

/** The storage of STORAGE_URL, the same one for the whole process: a bucket's client keeps its connections. */
export function storage(): Storage {
  opened ??= openStorage();
  return opened;
}

function openStorage(): Storage {
  const location = readStorageUrl(env().STORAGE_URL);
  if (location.kind === "wrong") throw new Error(`STORAGE_URL: ${location.message}`);
  if (location.kind === "file") return fileStorage(resolve(process.cwd(), location.folder));
  return s3Storage({ ...location, region: regionOf(location, env()) });
}
