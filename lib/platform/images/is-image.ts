/** Whether the bytes begin like a picture (JPEG, PNG, GIF, WebP, AVIF, HEIC), whatever the file is called. */
export function isImage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return (
    head.startsWith("\u00ff\u00d8\u00ff") ||
    head.startsWith("\u0089PNG") ||
    head.startsWith("GIF8") ||
    /^RIFF....WEBP/s.test(head) ||
    /^....ftyp(avif|avis|heic|heix|hevc|heim|heis|mif1|msf1)/s.test(head)
  );
}
