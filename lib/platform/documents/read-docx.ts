import mammoth from "mammoth";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { readZipDirectory } from "./zip-directory";

const MAX_UNPACKED = 200 * 1024 * 1024;
const MAX_TEXT_PART = 60 * 1024 * 1024;
const MAX_RATIO = 200;

/**
 * A Word document as HTML, without its pictures. The zip is judged before it is unpacked: entry count, size, ratio.
 * @throws SourceError corrupt, too_large
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const entries = readZipDirectory(bytes);
  if (!entries) throw new SourceError("corrupt", "This Word document is damaged. Save it again and upload that.");
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const bomb = entries.some((entry) => entry.size > 5 * 1024 * 1024 && entry.size > entry.compressed * MAX_RATIO);
  const longText = entries.some((entry) => entry.name === "word/document.xml" && entry.size > MAX_TEXT_PART);
  if (bomb || longText || size > MAX_UNPACKED) {
    throw new SourceError(
      "too_large",
      "This Word document unpacks to more than can be read. Save the part that matters as a new document.",
    );
  }
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), includeEmbeddedStyleMap: false },
    );
    return result.value;
  } catch (error) {
    throw new SourceError("corrupt", "This Word document is damaged. Save it again and upload that.", { cause: error });
  }
}
