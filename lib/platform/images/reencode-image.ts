import sharp, { type Metadata } from "sharp";
import { AppError } from "@/lib/kernel/errors";

export type ReencodedImage = { bytes: Buffer; content_type: "image/webp"; width: number; height: number };

const MAX_BYTES = 10 * 1024 * 1024;
/** ASVS 5.2: a small file may unpack to a huge picture. */
const MAX_PIXELS = 40_000_000;
const FORMATS = new Set(["jpeg", "png", "webp", "gif", "avif"]);

/**
 * Decodes a picture, judged by its content, and encodes it anew as WebP: upright, without EXIF (which may hold where
 * it was taken), first frame only, at most `maxEdge` pixels wide and high.
 * @throws AppError too_large over 10 MB or 40 megapixels, unsupported_type for anything that is not such a picture
 */
export async function reencodeImage(bytes: Uint8Array, maxEdge = 2400): Promise<ReencodedImage> {
  if (bytes.byteLength > MAX_BYTES) throw new AppError("too_large", "A picture may have at most 10 MB. Save it smaller and try again.");
  const metadata = await headerOf(bytes);
  if (metadata && (metadata.width ?? 0) * (metadata.height ?? 0) > MAX_PIXELS) throw tooManyPixels();
  const format = metadata?.format === "heif" && metadata.compression === "av1" ? "avif" : metadata?.format;
  if (!format || !FORMATS.has(format)) throw unreadable(isHeic(bytes));
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", animated: false })
      .rotate()
      .resize({ width: maxEdge, height: maxEdge, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, content_type: "image/webp", width: info.width, height: info.height };
  } catch {
    throw unreadable(false);
  }
}

/** Reads the header alone, so that a picture over the limit can be told from a broken one. */
async function headerOf(bytes: Uint8Array): Promise<Metadata | null> {
  if (bytes.byteLength === 0) return null;
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
}

const tooManyPixels = () => new AppError("too_large", "A picture may have at most 40 megapixels. Save it smaller and try again.");

const unreadable = (heic: boolean) =>
  new AppError(
    "unsupported_type",
    heic
      ? "iPhone HEIC pictures can not be read. Save it as JPEG and try again."
      : "This file is not a picture that can be read. Use JPEG, PNG, WebP, GIF or AVIF.",
  );

const isHeic = (bytes: Uint8Array) =>
  /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString("latin1"));
