import type { GetObjectCommandOutput, S3Client } from "@aws-sdk/client-s3";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import type { S3Location } from "@/lib/kernel/storage-url";
import type { Storage } from "./storage";
import { requireStorageKey } from "./storage-key";

/** Milliseconds: to connect, without a byte moving, and for a whole put, get or delete with its retries. */
type Patience = { connect: number; silence: number; whole: number };

// 50 MB, the largest upload, take 40 s at 10 Mbit/s.
const PATIENCE: Patience = { connect: 3_000, silence: 20_000, whole: 60_000 };

/**
 * Files in a bucket, as whole objects: S3 shows an object when all of it has come and its hash fits, never before.
 * Keys come from the AWS_* variables or the machine's role. Tries again by the SDK's rules (three times, AWS_MAX_ATTEMPTS).
 */
export function s3Storage(location: S3Location, patience: Patience = PATIENCE): Storage {
  let connected: Promise<Connection> | undefined;
  const connection = () => {
    connected ??= connect(location, patience);
    return connected;
  };
  const objectOf = (key: string) => ({
    Bucket: location.bucket,
    Key: `${location.prefix && `${location.prefix}/`}${requireStorageKey(key)}`,
  });
  const limit = () => ({ abortSignal: AbortSignal.timeout(patience.whole) });

  async function read<T>(key: string, use: (object: GetObjectCommandOutput) => Promise<T>, options = {}): Promise<T | null> {
    const object = objectOf(key);
    try {
      const { client, sdk } = await connection();
      return await use(await client.send(new sdk.GetObjectCommand(object), options));
    } catch (error) {
      if (isMissing(error)) return null;
      throw unavailable("read", error);
    }
  }

  return {
    async put(key, bytes) {
      const object = objectOf(key);
      try {
        const { client, sdk } = await connection();
        await client.send(new sdk.PutObjectCommand({ ...object, Body: bytes, ContentLength: bytes.byteLength }), limit());
      } catch (error) {
        throw unavailable("stored", error);
      }
    },
    get: (key) => read(key, bytesOf, limit()),
    // Without a limit in all: how long it takes is up to whoever reads.
    stream: (key) => read(key, streamOf),
    async delete(key) {
      const object = objectOf(key);
      try {
        const { client, sdk } = await connection();
        await client.send(new sdk.DeleteObjectCommand(object), limit());
      } catch (error) {
        if (!isMissing(error)) throw unavailable("deleted", error);
      }
    },
  };
}

type Sdk = typeof import("@aws-sdk/client-s3");
type Connection = { client: S3Client; sdk: Sdk };

/** The client is loaded here, with the first file: who keeps files in a folder never pays for it. */
async function connect({ region, endpoint }: S3Location, { connect, silence }: Patience): Promise<Connection> {
  const sdk = await import("@aws-sdk/client-s3");
  const client = new sdk.S3Client({
    ...(region ? { region } : {}),
    // The body's SHA-256 is signed in any case; other servers often refuse AWS's further checksums.
    ...(endpoint
      ? { endpoint, forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED", responseChecksumValidation: "WHEN_REQUIRED" }
      : {}),
    requestHandler: { connectionTimeout: connect, socketTimeout: silence },
  });
  return { client, sdk };
}

async function bytesOf({ Body, ContentLength }: GetObjectCommandOutput): Promise<Buffer> {
  const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
  if (ContentLength !== undefined && ContentLength !== bytes.byteLength) throw new Error("The object ended early.");
  return bytes;
}

async function streamOf(object: GetObjectCommandOutput): Promise<{ body: ReadableStream<Uint8Array>; size: number }> {
  if (object.Body && object.ContentLength !== undefined)
    return { body: object.Body.transformToWebStream() as ReadableStream<Uint8Array>, size: object.ContentLength };
  const bytes = await bytesOf(object);
  return { body: new Blob([new Uint8Array(bytes)]).stream(), size: bytes.byteLength };
}

/** A bucket that does not exist (NoSuchBucket) is also 404, but no missing file. */
const isMissing = (error: unknown): boolean => error instanceof Error && error.name === "NoSuchKey";

/** The log names what S3 said; the error itself holds the request with its signature and stays out of it. */
function unavailable(done: "stored" | "read" | "deleted", error: unknown): AppError {
  const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number; attempts?: number; requestId?: string } };
  const { httpStatusCode: status, attempts, requestId: request_id } = $metadata ?? {};
  log.error({ code: name, message, status, attempts, request_id }, `a file could not be ${done} in the bucket`);
  return new AppError("unavailable", `The file could not be ${done} because the file storage is not available. Try again later.`, {
    code: "storage_unavailable",
    retryAfter: 60,
  });
}
