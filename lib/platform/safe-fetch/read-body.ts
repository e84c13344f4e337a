import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { SourceError } from "./source-error";

const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body to its end or to `maxBytes`, counted after decompression.
 * @throws SourceError too_large, or not_a_page for an encoding nobody asked for
 */
export async function readBody(
  body: Readable,
  options: { encoding: string | undefined; maxBytes: number; whenLarger: "fail" | "cut" },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = decoded(body, options.encoding);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > options.maxBytes) {
        if (options.whenLarger === "fail") {
          throw new SourceError(
            "too_large",
            `This page is larger than ${megabytes(options.maxBytes)}. Upload what matters as a document instead.`,
          );
        }
        chunks.push(chunk.subarray(0, chunk.byteLength - (size - options.maxBytes)));
        break;
      }
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}

function decoded(body: Readable, encoding: string | undefined): Readable {
  const names = (encoding ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name && name !== "identity");
  if (names.length > 2) throw new SourceError("not_a_page", "The site sent the page in a form that can not be read.");
  let stream: Readable = body;
  for (const name of names.reverse()) {
    const decoder = DECODERS[name]?.();
    if (!decoder) throw new SourceError("not_a_page", "The site sent the page in a form that can not be read.");
    const next = decoder as unknown as Readable;
    stream.on("error", (error) => next.destroy(error));
    stream.pipe(decoder);
    stream = next;
  }
  return stream;
}

const megabytes = (bytes: number) => (bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} KB`);
