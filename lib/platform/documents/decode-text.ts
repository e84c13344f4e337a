/**
 * Bytes as text, by byte order mark, else by the declared `charset`, else UTF-8 when that is valid, else UTF-16 when
 * every other byte is zero, else Windows-1252. Never fails: an unknown charset falls through to the guess.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = charset ? decoderOf(charset) : null;
  if (declared?.encoding === "windows-1252") return windows1252(bytes);
  if (declared && declared.encoding !== "utf-8") return declared.decode(bytes);
  const zeros = zeroPattern(bytes);
  if (zeros) return new TextDecoder(zeros).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return declared ? new TextDecoder("utf-8").decode(bytes) : windows1252(bytes);
  }
}

const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes Windows-1252 as Latin-1, so the places 80 to 9F are set here. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (char) => HIGH_CONTROLS.charAt(char.charCodeAt(0) - 0x80));

/** Decodes a page: the HTTP header's charset first, then the page's own `<meta>`. */
export function decodeHtml(bytes: Uint8Array, headerCharset: string | null): string {
  if (headerCharset) return decodeText(bytes, headerCharset);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString("latin1");
  return decodeText(bytes, /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

function zeroPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (odd > sample.length / 5 && even < odd / 20) return "utf-16le";
  return even > sample.length / 5 && odd < even / 20 ? "utf-16be" : null;
}
