import { AppError, invalid } from "@/lib/kernel/errors";
import { cleanText } from "@/lib/kernel/validation";
import { DOCUMENT_CONTENT_TYPES, sniffDocument } from "@/lib/platform/documents/sniff-document";
import { reencodeImage } from "@/lib/platform/images/reencode-image";
import { MAX_DOCUMENT_BYTES } from "../constants";
import type { UploadedFile } from "../schemas";

/** A file that may become a source: judged, a picture re-encoded. */
export type PreparedFile = {
  source_type: "document" | "image";
  file_name: string;
  content_type: string;
  bytes: Uint8Array;
  title: string;
  caption: string | null;
  /** SHA-256 of the bytes as they came, hex. */
  content_hash: string;
};

/** @throws AppError invalid for an empty file, too_large (413) over 50 MB, unsupported_type (415) */
export async function prepareDocument(file: UploadedFile): Promise<PreparedFile> {
  refuseEmpty(file);
  if (file.bytes.byteLength > MAX_DOCUMENT_BYTES) throw new AppError("too_large", "This file is too large: at most 50 MB.");
  const kind = sniffDocument(file.bytes, file.name);
  const name = fileName(file.name);
  return {
    source_type: "document",
    file_name: name,
    content_type: DOCUMENT_CONTENT_TYPES[kind],
    bytes: file.bytes,
    title: name,
    caption: null,
    content_hash: await contentHash(file.bytes),
  };
}

/** @throws AppError invalid for an empty file, too_large (413) over 10 MB or 40 megapixels, unsupported_type (415) */
export async function prepareImage(file: UploadedFile, caption: string | undefined): Promise<PreparedFile> {
  refuseEmpty(file);
  const image = await reencodeImage(file.bytes);
  const name = fileName(file.name);
  const words = cleanText(caption ?? "");
  return {
    source_type: "image",
    file_name: name,
    content_type: image.content_type,
    bytes: image.bytes,
    title: words.slice(0, 200) || name,
    caption: words || null,
    content_hash: await contentHash(file.bytes),
  };
}

function refuseEmpty({ bytes }: UploadedFile): void {
  if (bytes.byteLength === 0) throw invalid([{ path: "file", message: "This file is empty." }]);
}

/** Off the main thread: 50 MB would hold every other request for a tenth of a second. */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");
}

/** The last part of what a browser calls the file, without control characters, its ending kept when it is cut. */
function fileName(name: string): string {
  const last = cleanText(name.slice(-4000).replace(/^.*[/\\]/s, ""));
  if (last.length <= 200) return last || "file";
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(last)?.[0] ?? "";
  return last.slice(0, 200 - ending.length) + ending;
}
